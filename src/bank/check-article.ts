import { overlap, sentenceAround, type Span } from '../article/article.js';
import { locate, occurrences, type Passage } from '../article/passage.js';
import type { Checking } from './checking.js';

/** Whether a text holds a quote exactly once; if not, it is reported. */
const once = (check: Checking, path: string, quote: string, text: string): boolean => {
  const count = occurrences(text, quote).length;
  if (count === 0) check.report(path, `not in the article: ${quote}`, 'quote the article letter for letter');
  if (count > 1) check.report(path, `${count} times in the article: ${quote}`, 'add words until it stands there once');
  return count === 1;
};

const damageIn = (check: Checking, span: Span) => check.article.damaged.find((damaged) => overlap(damaged, span));

/** The passage that a quote names, if it stands once, in one sentence and off all damage; if not, that is reported. */
export const checkQuote = (check: Checking, path: string, quote: string): Passage | undefined => {
  const passage = once(check, path, quote, check.article.text) ? locate(check.article.text, quote) : undefined;
  if (!passage) return undefined;
  const damage = damageIn(check, passage);
  const sentence = sentenceAround(check.article, passage);
  if (damage) check.report(path, `a damaged span (${damage.reason})`, 'quote around it');
  if (!sentence) check.report(path, 'more than one sentence', 'quote from one sentence');
  return damage || !sentence ? undefined : passage;
};

/** The sentence that a quote names, if it can be shown as an option; if not, that is reported. */
export const checkSentence = (check: Checking, path: string, quote: string): Span | undefined => {
  const passage = checkQuote(check, path, quote);
  const sentence = passage && sentenceAround(check.article, passage);
  const damage = sentence && damageIn(check, sentence);
  if (damage) check.report(path, `a sentence with a damaged span (${damage.reason})`, 'take a whole sentence');
  return damage ? undefined : sentence;
};

/** What stands in quotation marks may have full stops of its own. */
const spoken = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;
/** Where a sentence surely ends: no abbreviation has five letters and a full stop. */
const surely = /\p{L}{5}[.!?][”’"')\]]*\s(?=\P{L}{0,9}\p{Lu})/gu;
const longest = 300;
const mostInside = 1;

/** Sentences that hold others, since the author has listed some alone; short ones, and doubtful ones, are passed over. */
const checkWhetherAll = ({ article, report }: Checking, listed: readonly string[]): void => {
  for (const { start, end } of article.sentences) {
    const sentence = article.text.slice(start, end);
    const inside = sentence.replace(spoken, '').match(surely)?.length ?? 0;
    if (end - start <= longest || inside <= mostInside) continue;
    const at = listed.findIndex((words) => sentence.startsWith(words));
    report(
      at < 0 ? 'article.sentences' : `article.sentences.${at}`,
      `a sentence of ${end - start} characters with ${inside + 1} full stops: ${sentence.slice(0, 40)}…`,
      'list the first words of every sentence, or leave article.sentences out',
    );
  }
};

/** The article's own marks: damage, boilerplate, and the sentences in their order. */
export const checkArticle = (check: Checking): void => {
  const { text, damaged = [], sentences = [], boilerplate } = check.bank.article;
  for (const [i, { quote }] of damaged.entries()) once(check, `article.damaged.${i}.quote`, quote, text);
  if (boilerplate !== undefined) once(check, 'article.boilerplate', boilerplate, text);
  let last = -1;
  for (const [i, start] of sentences.entries()) {
    const path = `article.sentences.${i}`;
    if (!once(check, path, start, text)) continue;
    const at = text.indexOf(start);
    if (at < last) check.report(path, `before the one that stands ahead of it: ${start}`, 'give them in order');
    last = Math.max(last, at);
  }
  if (check.bank.article.sentences) checkWhetherAll(check, sentences);
};
