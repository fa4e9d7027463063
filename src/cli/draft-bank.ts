import { readArticle } from '../article/article.js';
import { occurrences } from '../article/passage.js';
import type { Found } from './found.js';

/** Up to 64 letters, digits and hyphens, made of a file's name. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64) || 'bank';

/** The fewest whole words, three at least, by which a sentence is found exactly once; undefined where none will do. */
const firstWords = (text: string, sentence: string): string | undefined => {
  for (const gap of sentence.matchAll(/\s+|$/g)) {
    const start = sentence.slice(0, gap.index);
    const enough = start.split(/\s+/).length >= 3 || start === sentence;
    if (enough && occurrences(text, start).length === 1) return start;
  }
  return undefined;
};

/** First words of each sentence, as `article.sentences` has them; undefined where two sentences cannot be told apart. */
export const sentenceTable = (text: string): string[] | undefined => {
  const starts = readArticle({ text }).sentences.map(({ start, end }) => firstWords(text, text.slice(start, end)));
  const table = starts.filter((start) => start !== undefined);
  return table.length === starts.length ? table : undefined;
};

/** A name for each of the entities that a program can tell the kind of. */
const entitiesOf = (found: readonly Found[]): Record<string, object> =>
  Object.fromEntries(
    found.flatMap(({ kind, label }): [string, object][] => {
      if (kind === 'year') return [[`y${label}`, { kind, label, value: Number(label) }]];
      return kind === 'weekday' || kind === 'month' ? [[label.toLowerCase(), { kind, label }]] : [];
    }),
  );

/** A bank with all that can be had from the text, and one question whose blanks `check` lists. */
export const draftBank = (id: string, lang: string, text: string, found: readonly Found[]): object => {
  const { blocks } = readArticle({ text });
  const [headline] = blocks;
  const sentences = sentenceTable(text);
  return {
    id,
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : id,
    lang,
    article: { text, ...(sentences && { sentences }) },
    entities: entitiesOf(found),
    relations: {},
    facts: {},
    models: {},
    questions: {
      first: {
        kind: 'true-false-not-given',
        skill: 'retrieve',
        stem: '',
        evidence: [''],
        key: 'true',
        rationale: '',
      },
    },
  };
};
