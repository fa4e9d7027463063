// How the texts of an item look to one who has not read the article.
import { wordsIn } from './checker-text.js';

const frame = new Set(
  'which what when where who whom whose why how does did with from that this were have been their there into article between about after before'.split(
    ' ',
  ),
);

/** Words that carry meaning. */
export const content = (text: string): Set<string> =>
  new Set(wordsIn(text).filter((word) => (word.length > 3 || /\d/.test(word)) && !frame.has(word)));

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both;
};

/** An article as a bag of words and as one run of them. */
export interface Known {
  readonly words: ReadonlySet<string>;
  readonly run: string;
}

export const known = (text: string): Known => {
  const words = wordsIn(text);
  return { words: new Set(words), run: ` ${words.join(' ')} ` };
};

/** Whether the article has the text word for word. */
export const mentioned = (text: string, { run }: Known): boolean => {
  const words = wordsIn(text);
  return words.length > 0 && run.includes(` ${words.join(' ')} `);
};

/** The share of a text's words that the article has, 0 to 1. */
export const familiar = (text: string, { words }: Known): number => {
  const own = wordsIn(text);
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
};

/** The share of a text's pairs of words that the article has side by side. */
export const familiarPairs = (text: string, { run }: Known): number => {
  const own = wordsIn(text);
  const pairs = own.slice(1).map((word, i) => ` ${own[i]} ${word} `);
  return pairs.filter((pair) => run.includes(pair)).length / Math.max(1, pairs.length);
};

/** For each text, how many words it shares with the others. */
export const convergence = (texts: readonly string[]): number[] => {
  const bags = texts.map((text) => new Set(wordsIn(text)));
  return bags.map((bag, i) => bags.reduce((sum, other, j) => sum + (i === j ? 0 : shared(bag, other)), 0));
};

const absolute = /\b(always|never|only|all|every|none|must|entirely|completely|no one|nobody)\b/i;
const hedge = /\b(may|might|could|can|some|often|usually|likely|probably|partly|several|sometimes|expected|about)\b/i;
export const isAbsolute = (text: string): boolean => absolute.test(text);
export const isHedged = (text: string): boolean => hedge.test(text);

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
