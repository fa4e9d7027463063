/** A stretch of the article's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that cannot be trusted, and why; nothing is asked about it and nothing is proved by it. */
export interface Damage {
  readonly quote: string;
  readonly reason: string;
}

/** What an author states of an article: its text to the byte, and what no program can see in it. */
export interface ArticleSource {
  /** The text as it was found. Blocks are set apart by an empty line; the first is the headline. */
  readonly text: string;
  /** The first words of each sentence, in order, each found exactly once. Left out, a full stop ends a sentence. */
  readonly sentences?: readonly string[] | undefined;
  /** The first words of what a web page hung on below; from there on the text is no part of the article. */
  readonly boilerplate?: string | undefined;
  readonly damaged?: readonly Damage[] | undefined;
}

/** An article with its blocks, sentences and damaged spans placed. */
export interface Article {
  /** The text without boilerplate. */
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
  readonly damaged: readonly (Span & { readonly reason: string })[];
}

const space = /\s/;

/** The span without white space at its ends. */
const trimmed = (text: string, start: number, end: number): Span => {
  while (start < end && space.test(text[start] ?? '')) start++;
  while (end > start && space.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** The spans between the cuts; cuts are offsets in ascending order. */
const between = (text: string, cuts: readonly number[]): Span[] =>
  cuts.map((start, i) => trimmed(text, start, cuts[i + 1] ?? text.length)).filter((span) => span.end > span.start);

const blocksOf = (text: string): Span[] => {
  const cuts = [0];
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) cuts.push(gap.index + gap[0].length);
  return between(text, cuts);
};

/** A title, or an initial (but for the words "I" and "Я"), after which a full stop ends no sentence. */
const titled = /(?:^|[^\p{L}])(?:[^\P{Lu}IЯ]|Mrs?|Ms|Drs?|Prof|St|Gen|Sen|Rep|Gov|Rev)$/u;

/** Where sentences start by the look of it: at each block, and after a final mark (and closing quote) with white space. */
const guessed = (text: string): number[] =>
  [...text.matchAll(/[.!?][”’"')\]]*\s+|[。！？][”’」』）]*/g)]
    .filter(({ 0: mark, index }) => !/^\.\s/.test(mark) || !titled.test(text.slice(Math.max(0, index - 5), index)))
    .map((mark) => mark.index + mark[0].length);

/** Places an article's parts. What an author named and the text lacks is passed over: `checkBank` reports it. */
export const readArticle = (source: ArticleSource): Article => {
  const cut = source.boilerplate ? source.text.indexOf(source.boilerplate) : -1;
  const text = source.text.slice(0, cut < 0 ? undefined : cut).trimEnd();
  const blocks = blocksOf(text);
  const starts = source.sentences
    ? source.sentences.map((words) => text.indexOf(words)).filter((at) => at >= 0)
    : guessed(text);
  const cuts = [...new Set([...blocks.map((block) => block.start), ...starts])].sort((a, b) => a - b);
  const damaged = (source.damaged ?? []).flatMap(({ quote, reason }) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length, reason }];
  });
  return { text, blocks, sentences: between(text, cuts), damaged };
};

/** Whether two spans share a unit. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The number of the block in which the offset stands, from 0. */
export const blockAt = (article: Article, offset: number): number =>
  Math.max(
    0,
    article.blocks.findIndex((block) => offset < block.end),
  );

/** The sentence that holds the whole span, if one does. */
export const sentenceAround = (article: Article, span: Span): Span | undefined =>
  article.sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end);
