// Quotes against the article's bytes, and damaged spots against everything that is shown.
import type { Item, Proof } from '../../src/item/item.js';
import { damaged } from './answers.js';
import { placesOf, wordsIn } from './checker-text.js';

type Passage = Item['evidence'][number];

const context = 32;

/** What is wrong with one quote. */
export const passageFaults = (passage: Passage, text: string): string[] => {
  const { quote, start, end, prefix, suffix } = passage;
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
  for (const spot of damaged) {
    const at = text.indexOf(spot.quote);
    const [from, to] = [places[0] ?? start, (places[0] ?? start) + quote.length];
    if (at >= 0 && from < at + spot.quote.length && at < to) faults.push(`touches the damaged spot “${spot.quote}”`);
  }
  return faults;
};

const refutation = (proof: Proof): Passage[] => (proof.by === 'authored' && proof.refutedBy ? [proof.refutedBy] : []);

/** Every passage that an item shows: its evidence, and what refutes its distractors. */
export const passagesOf = (item: Item): Passage[] => [
  ...item.evidence,
  ...(item.kind === 'choice'
    ? item.options.flatMap((option) => ('proof' in option ? refutation(option.proof) : []))
    : []),
  ...(item.kind === 'true-false-not-given' ? refutation(item.proof) : []),
];

/** Every text of an item that is not a quote. */
export const textsOf = (item: Item): string[] => {
  const texts = [item.stem, item.rationale];
  if (item.kind === 'choice') for (const option of item.options) texts.push(option.text, option.rationale);
  if (item.kind === 'numeric') texts.push(item.unit, item.keyText, ...item.rivals.map(({ rationale }) => rationale));
  return texts;
};

const spots = damaged.map(({ quote }) => ({ quote, words: ` ${wordsIn(quote).join(' ')} ` }));

/** Damaged spots that a text repeats. */
export const damageIn = (text: string): string[] => {
  const words = ` ${wordsIn(text).join(' ')} `;
  return spots.filter((spot) => words.includes(spot.words)).map(({ quote }) => quote);
};

/** The block in which an offset stands, from 0. */
export const blockOf = (text: string, offset: number): number => text.slice(0, offset).split(/\n\s*\n/).length - 1;
