// Quotes against the article's bytes, and damaged spots against everything that is shown.
import type { Item, Option, Proof } from '../../src/item/item.js';
import { placesOf, wordsIn } from './checker-text.js';
import type { Knowledge } from './knowledge.js';

type Passage = Item['evidence'][number];

const context = 32;

const damageAt = ({ damaged, text }: Knowledge, from: number, to: number): string[] =>
  damaged.flatMap(({ quote }) => {
    const at = text.indexOf(quote);
    return at >= 0 && from < at + quote.length && at < to ? [quote] : [];
  });

/** What is wrong with one quote. */
export const passageFaults = (passage: Passage, know: Knowledge): string[] => {
  const { quote, start, end, prefix, suffix } = passage;
  const { text } = know;
  const faults: string[] = [];
  const places = placesOf(text, quote);
  if (places.length !== 1) faults.push(`stands ${places.length} times in the article`);
  if (text.slice(start, end) !== quote) faults.push('its offsets hold other words');
  if (text.slice(Math.max(0, start - context), start) !== prefix)
    faults.push('its prefix is not what stands before it');
  // The text may go on with what is no part of the article; there the suffix may end early, but it may not differ.
  if (
    !text.startsWith(suffix, end) ||
    (suffix.length < context && !/^\s*(Leave a Reply|$)/.test(text.slice(end + suffix.length)))
  )
    faults.push('its suffix is not what stands after it');
  if (/\n/.test(quote) || /[.!?][”"’]?\s+\S/.test(quote)) faults.push('runs over the end of a sentence');
  if (quote.trim() !== quote || wordsIn(quote).length < 3) faults.push('is no stretch of words');
  const from = places[0] ?? start;
  for (const spot of damageAt(know, from, from + quote.length)) faults.push(`touches the damaged spot “${spot}”`);
  return faults;
};

/** What is wrong with a sentence of the article that is shown to be picked. */
export const sentenceFaults = (sentence: string, know: Knowledge): string[] => {
  const { text } = know;
  const [at, ...more] = placesOf(text, sentence);
  if (at === undefined || more.length > 0)
    return [`stands ${at === undefined ? 0 : 1 + more.length} times in the article`];
  const faults = damageAt(know, at, at + sentence.length).map((spot) => `touches the damaged spot “${spot}”`);
  if (!/(^|\n|[.!?][”"’]?\s+)$/.test(text.slice(0, at))) faults.push('does not begin where a sentence does');
  if (!/[.!?][”"’]?$/.test(sentence) && !/^\s*(\n|$)/.test(text.slice(at + sentence.length)))
    faults.push('does not end where a sentence does');
  if (/[.!?][”"’]?\s+[“‘"A-Z\d]/.test(sentence)) faults.push('is more than one sentence');
  return faults;
};

const refutation = (proof: Proof): Passage[] => (proof.by === 'authored' && proof.refutedBy ? [proof.refutedBy] : []);

/** The options that say why they are right or wrong. */
const optionsOf = (item: Item): readonly Option[] =>
  'entries' in item || !('options' in item)
    ? []
    : item.kind === 'two-part'
      ? [...item.options, ...item.support.options]
      : item.options;

/** Every passage that an item shows: its evidence, and what refutes its distractors. */
export const passagesOf = (item: Item): Passage[] => [
  ...item.evidence,
  ...optionsOf(item).flatMap((option) => ('proof' in option ? refutation(option.proof) : [])),
  ...('proof' in item ? refutation(item.proof) : []),
];

/** The sentences of the article that an item shows to be picked. */
export const sentencesOf = (item: Item): readonly Option[] =>
  item.kind === 'evidence' ? item.options : item.kind === 'two-part' ? item.support.options : [];

/** Every text of an item that is neither a quote nor a sentence to be picked. */
export const textsOf = (item: Item): string[] => {
  const texts = [item.stem, item.rationale];
  const sentences = new Set(sentencesOf(item).map(({ text }) => text));
  for (const { text, rationale } of optionsOf(item)) texts.push(...(sentences.has(text) ? [] : [text]), rationale);
  if (item.kind === 'matching' || item.kind === 'categorise') texts.push(...item.options.map(({ text }) => text));
  if ('entries' in item) for (const { text, rationale } of item.entries) texts.push(text, rationale);
  if (item.kind === 'numeric') texts.push(item.unit, item.keyText, ...(item.steps === undefined ? [] : [item.steps]));
  // What can be typed for the key is shown only to those who typed it.
  if (item.kind === 'short-answer' || (item.kind === 'cloze' && item.options.length === 0)) texts.push(item.key);
  if ('rivals' in item) texts.push(...item.rivals.map(({ rationale }) => rationale));
  if (item.kind === 'two-part') texts.push(item.support.stem);
  return texts;
};

/** Damaged spots that a text repeats. */
export const damageIn = ({ damaged }: Knowledge, text: string): string[] => {
  const words = ` ${wordsIn(text).join(' ')} `;
  return damaged.map(({ quote }) => quote).filter((quote) => words.includes(` ${wordsIn(quote).join(' ')} `));
};

/** The block in which an offset stands, from 0. */
export const blockOf = (text: string, offset: number): number => text.slice(0, offset).split(/\n\s*\n/).length - 1;
