/** Banks that hold a text wherever an author writes one. Plain data: made in Node and in a page. */
import type { Bank } from '../../src/bank/bank.js';
import { everyKind } from '../support/every-kind.js';

/** Keys under which an author writes for readers. */
const written = new Set(
  'title label aliases states done stem rationale key keyText unit accepted lookFor support text option'.split(' '),
);

type Change = (text: string, key: string) => string;

/** The same with each text of it changed; `key` is the nearest above it that is a name of the format. */
const mapped = (value: unknown, change: Change, key = ''): unknown => {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, change, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, change, name)]));
};

/** One hand-written question of a kind and no facts, so that a quiz of it is drawn at once. */
export const onlyOf = (kind: string): Bank => ({
  ...everyKind,
  entities: {},
  relations: {},
  facts: {},
  models: {},
  questions: Object.fromEntries(
    Object.entries(everyKind.questions)
      .filter(([, question]) => question.kind === kind && !('computes' in question))
      .slice(-1),
  ),
});

/** Everything that is written for readers, the article aside, begins with the text. */
export const writtenWith = (bank: Bank, text: string, but: readonly string[] = []): unknown => {
  const { article, ...rest } = bank;
  const change: Change = (own, key) =>
    written.has(key) && !but.includes(key) && !/^(true|false|not-given)$/.test(own) ? `${text} ${own}` : own;
  return { ...(mapped(rest, change) as object), article };
};

/** The article ends with the text. */
export const articleWith = (bank: Bank, text: string): unknown => ({
  ...bank,
  article: { ...bank.article, text: `${bank.article.text}\n\n${text}` },
});

/** Every string is the text: ids, kinds and names too. */
export const allOf = (text: string): unknown => mapped(everyKind, () => text);

/** A bank of one question for each text. */
export const questionsWith = (texts: readonly string[]): unknown => ({
  id: 'texts',
  title: 'Texts',
  lang: 'de',
  article: { text: 'Anna Berg opened the harbor in 1990.' },
  questions: Object.fromEntries(
    texts.map((text, i) => [
      `q${i}`,
      {
        kind: 'choice',
        skill: 'infer',
        stem: `${text} ?`,
        evidence: ['Anna Berg opened the harbor in 1990.'],
        rationale: `${text} is so.`,
        key: `${text} alpha${i}`,
        distractors: ['beta', 'gamma'].map((name) => ({
          text: `${text} ${name}${i}`,
          rationale: `${text} is not so.`,
          misreading: 'other-passage',
        })),
      },
    ]),
  ),
});
