/** The ten questions that every page asks: those of the first pinned seed whose quiz has nothing but one choice among options. */
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { generateQuiz } from '../../../src/index.js';
import { verdicts, type Item } from '../../../src/item/item.js';
import { en } from '../../../src/locales/en.js';
import type { Plain } from './subject.js';

const plainOf = (item: Item): Plain | undefined => {
  const { stem, rationale } = item;
  const quote = item.evidence[0].quote;
  if (item.kind === 'choice')
    return {
      stem,
      rationale,
      quote,
      options: item.options.map(({ id, text }) => ({ text, right: id === item.key })),
    };
  if (item.kind !== 'true-false-not-given') return undefined;
  return {
    stem,
    rationale,
    quote,
    options: verdicts.map((key) => ({ text: en.verdicts[key], right: key === item.key })),
  };
};

export interface Content {
  readonly seed: string;
  readonly questions: readonly Plain[];
  readonly bankJson: string;
}

/** Kinds that a page of plain radios cannot ask (typed, matched, ordered, picked in the article) are left to other seeds. */
export const tenQuestions = (): Content => {
  for (let n = 0; ; n++) {
    const seed = `bench ${n}`;
    const questions = generateQuiz(bank, { seed, length: 10 }).items.flatMap((item) => plainOf(item) ?? []);
    if (questions.length === 10) return { seed, questions, bankJson: JSON.stringify(bank) };
  }
};
