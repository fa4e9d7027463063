// Whether one question of a quiz prints the answer to another.
import type { Item } from '../../src/item/item.js';
import { passagesOf, sentencesOf, textsOf } from './checker-evidence.js';
import { hasOneKey } from './checker-items.js';
import { isRightByName } from './checker-rows.js';
import { questionOf } from './checker-support.js';
import { label, numberIn, prints, wordsIn } from './checker-text.js';
import type { Knowledge, Reading } from './knowledge.js';

const frame = new Set(
  'A About After An As At By Counting Does From How In It Of On Over The This To What When Where Which Who Whom Whose Why With'.split(
    ' ',
  ),
);

/** What a stem states: its names, its numbers, and what it puts in quotation marks. */
export const argumentsOf = (stem: string): string[] => {
  const quoted = [...stem.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
  const rest = stem.replace(/“[^”]+”/g, ' ');
  const names = rest.match(/[$]?[\p{Lu}\d][\p{L}\p{N},.’'-]*%?/gu) ?? [];
  const stated = names.map((name) => name.replace(/[’']s$|[,.’'-]+$/g, '')).filter((name) => !frame.has(name));
  return [...new Set([...quoted, ...stated])].filter((text) => label(text) !== '');
};

/** As `argumentsOf`, without what a statement has in the wrong place. */
const statedBy = (item: Item, know: Knowledge): string[] => {
  const readings = item.kind === 'true-false-not-given' ? (know.wording.readStatement(item.stem, know) ?? []) : [];
  const wrong = readings.filter(({ row, filler }) => !isRightByName(know, filler, row)).map(({ filler }) => filler);
  return argumentsOf(questionOf(item)).filter((text) => !wrong.some((filler) => prints(filler, text)));
};

const small = new Set(
  'a about after an and are article as at be been before by came clear come did do does each for from give given gives had has have how in is it its kept make many much name named names not of on one or other out over people percent picture point so speaks than that the their them there these they this those to was were what when where which who whom whose why with'.split(
    ' ',
  ),
);
const contentOf = (stem: string): string[] => wordsIn(stem).filter((word) => !small.has(word) && word.length > 2);

interface Shown {
  readonly all: string;
  readonly each: readonly string[];
}
const shownBy = new WeakMap<Item, Shown>();
/** Everything that an item shows before and after it is answered. */
const shown = (item: Item): Shown => {
  const known = shownBy.get(item);
  if (known) return known;
  const quotes = [...passagesOf(item).map(({ quote }) => quote), ...sentencesOf(item).map(({ text }) => text)];
  const pieces = [...textsOf(item), ...quotes];
  const options = 'options' in item && item.kind !== 'evidence' ? item.options : [];
  // Wrong options say nothing; what else stands on the screen together is read together.
  const labels = [
    ...(hasOneKey(item) ? item.options.filter(({ id }) => id === item.key) : options),
    ...('entries' in item ? item.entries : []),
  ];
  const each = [[item.stem, ...labels.map(({ text }) => text)].join(' | '), ...pieces];
  const made = { all: pieces.join(' | '), each };
  shownBy.set(item, made);
  return made;
};

/** The filler that the statement has, or should have, in the slot that decides: the last one, or the one that is wrong. */
const decided = (item: Item, know: Knowledge, readings: readonly Reading[]): readonly string[] => {
  const wrong = readings.find(({ row, filler }) => !isRightByName(know, filler, row));
  if (wrong) return wrong.row.right;
  const asked = readings.find(({ row }) => row.id === item.model) ?? readings.at(-1);
  return asked ? [asked.filler] : [];
};

/** What gives an item away when it is printed with something of its stem: the right fillers, as labels. */
export const answersTo = (item: Item, know: Knowledge): readonly string[] => {
  switch (item.kind) {
    case 'choice':
    case 'two-part':
      return [item.options.find(({ id }) => id === item.key)?.text ?? ''];
    case 'cloze':
      return item.options.length === 0
        ? [item.key, ...item.accepted]
        : [item.options.find(({ id }) => id === item.key)?.text ?? ''];
    case 'short-answer':
      return [item.key, ...item.accepted];
    case 'numeric':
      // One digit alone stands for too many things; with its unit it is an answer.
      return [item.keyText, item.key < 10 ? `${item.key} ${item.unit}` : `${item.key}`];
    case 'true-false-not-given':
      return item.key === 'not-given' ? [] : decided(item, know, know.wording.readStatement(item.stem, know) ?? []);
    case 'multiple-response':
      return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    case 'evidence':
      return know.wording.rowOf({ ...item, stem: questionOf(item) }, know)?.right ?? [];
    case 'ordering':
    case 'matching':
    case 'categorise':
      return [];
  }
};

/** An entry and where it belongs, printed in one breath. */
const pairLeak = (item: Item, other: Item): string | undefined => {
  if (item.kind !== 'matching' && item.kind !== 'categorise') return undefined;
  for (const { id, text } of item.entries) {
    const option = item.options.find((one) => one.id === item.key[id])?.text ?? '';
    const told = shown(other).each.find((one) => prints(one, text) && prints(one, option));
    if (told !== undefined) return `prints ${text} together with ${option}: “${told}”`;
  }
  return undefined;
};

/** What dates the events of an order, shown as the proof of another item: two of them tell which comes first. */
const orderLeak = (item: Item, other: Item): string | undefined => {
  if (item.kind !== 'ordering') return undefined;
  const told = item.evidence.filter((own) =>
    other.evidence.some((passage) => passage.start < own.end && own.start < passage.end),
  );
  return told.length > 1 ? `shows the proof of an order: “${told.map(({ quote }) => quote).join('” “')}”` : undefined;
};

/** A bare number below ten is no giveaway by itself: it stands for too many things. */
const wordy = (key: string): boolean => !((numberIn(key) ?? 10) < 10 && wordsIn(key).length < 2);

const authoredKey = (item: Item): string | undefined =>
  item.kind === 'choice' || item.kind === 'two-part' || item.kind === 'cloze'
    ? (item.options.find(({ id }) => id === item.key)?.text ?? item.key)
    : item.kind === 'numeric'
      ? item.keyText
      : item.kind === 'short-answer'
        ? item.key
        : item.kind === 'true-false-not-given'
          ? item.stem
          : undefined;

/** How `other` gives `item` away, if it does. */
export const leak = (item: Item, other: Item, know: Knowledge): string | undefined => {
  const { all, each } = shown(other);
  const several = pairLeak(item, other) ?? orderLeak(item, other);
  if (several !== undefined) return several;
  if (item.source === 'authored') {
    const keys =
      item.kind === 'multiple-response'
        ? answersTo(item, know).filter((key) => wordsIn(key).length > 1)
        : [authoredKey(item)];
    const key = keys.find((one) => one !== undefined && prints(all, one) && wordy(one));
    return key === undefined ? undefined : `prints the key ${key}`;
  }
  for (const key of answersTo(item, know)) {
    if (!wordy(key) || !prints(all, key)) continue;
    const proof = passagesOf(other).find(
      (passage) =>
        prints(passage.quote, key) && item.evidence.some((own) => passage.start < own.end && own.start < passage.end),
    );
    if (proof) return `shows its proof with the key ${key}: “${proof.quote}”`;
    const stated = statedBy(item, know).filter((text) => !prints(key, text) && !prints(text, key));
    if (stated.length > 0) {
      const argument = stated.find((text) => each.some((piece) => prints(piece, key) && prints(piece, text)));
      if (argument !== undefined) return `prints the key ${key} together with ${argument}`;
      continue;
    }
    // A stem without a name states things by common words: two in three of them in one breath with the key are as good.
    const words = contentOf(questionOf(item));
    const told = each
      .slice(1)
      .find((text) => prints(text, key) && words.filter((word) => prints(text, word)).length * 3 >= words.length * 2);
    if (told !== undefined) return `prints the key ${key} with what the stem says: “${told}”`;
  }
  return undefined;
};
