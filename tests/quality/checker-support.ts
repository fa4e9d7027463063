// Sentences to be picked: which of them prove the point, by themselves or two together.
import type { Item, ItemOf } from '../../src/item/item.js';
import { sentenceFaults } from './checker-evidence.js';
import { isClaim, type Knowledge } from './knowledge.js';
import type { SentenceRow } from './tables.js';

type Support = Pick<ItemOf<'evidence'>, 'options' | 'sufficient'>;

const rowsIn = (know: Knowledge, sentence: string): readonly SentenceRow[] =>
  know.sentences.filter(({ quote }) => sentence.includes(quote));

/** What is wrong with the sentences as such, whatever they have to prove. */
export const supportForm = (know: Knowledge, { options, sufficient }: Support): string[] => {
  const faults: string[] = [];
  const ids = new Set(options.map(({ id }) => id));
  if (options.length < 3 || options.length > 6) faults.push(`${options.length} sentences`);
  if (ids.size < options.length || new Set(options.map(({ text }) => text)).size < options.length)
    faults.push('two sentences are the same');
  for (const { text } of options)
    for (const fault of sentenceFaults(text, know)) faults.push(`the sentence “${text}” ${fault}`);
  for (const [i, set] of sufficient.entries()) {
    if (set.length === 0 || set.some((id) => !ids.has(id))) faults.push('a sufficient set holds what is not shown');
    if (sufficient.some((other, j) => i !== j && other.every((id) => set.includes(id))))
      faults.push('a sufficient set is not minimal');
  }
  if (options.length - new Set(sufficient.flat()).size < 2) faults.push('fewer than two sentences prove nothing');
  return faults;
};

/** Whether the sufficient sets are those, and all those, that prove a claim. */
export const supportFaults = (know: Knowledge, { options, sufficient }: Support, claim: string): string[] => {
  const faults: string[] = [];
  const has = (entries: readonly string[] | undefined): boolean =>
    entries?.some((entry) => isClaim(know, entry, claim)) ?? false;
  const isSet = (ids: readonly string[]): boolean =>
    sufficient.some((set) => set.length === ids.length && ids.every((id) => set.includes(id)));
  const partners = (text: string): string[] =>
    rowsIn(know, text)
      .flatMap(({ with: two }) => two ?? [])
      .filter(([row]) => row === claim)
      .map(([, quote]) => quote);
  const together = (a: string, b: string): boolean =>
    partners(a).some((quote) => b.includes(quote)) || partners(b).some((quote) => a.includes(quote));
  for (const { id, text } of options) {
    const rows = rowsIn(know, text);
    if (rows.length === 0) faults.push(`the table has no sentence “${text}”`);
    const proves = rows.some((row) => has(row.proves));
    if (proves && !isSet([id])) faults.push(`the distractor “${text}” also proves ${claim}: no sufficient set has it`);
    else if (!proves && isSet([id])) faults.push(`the key “${text}” does not prove ${claim}`);
    else if (!proves && rows.some((row) => has(row.helps)) && !sufficient.some((set) => set.includes(id)))
      faults.push(`the distractor “${text}” can be defended as proof of ${claim}`);
  }
  for (const [i, a] of options.entries())
    for (const b of options.slice(i + 1)) {
      const proves = together(a.text, b.text);
      if (proves !== isSet([a.id, b.id]))
        faults.push(
          `“${a.text}” and “${b.text}” ${proves ? 'are a sufficient set that is missing' : 'are no sufficient set'} for ${claim}`,
        );
    }
  if (sufficient.some((set) => set.length > 2)) faults.push('a sufficient set of three or more is not judged');
  return faults;
};

/** The question that an item asks: one that sentences are to answer stands in quotation marks. */
export const questionOf = ({ kind, stem }: Item): string =>
  (kind === 'evidence' && /^“(.+)” Which sentences? of/.exec(stem)?.[1]) || stem;

/** `asked`: the row of the first part, or of the fact. Undefined where nobody has said what the sentences are to prove. */
export const proofFaults = (know: Knowledge, item: Item, asked: string | undefined): string[] | undefined => {
  if (item.kind !== 'evidence' && item.kind !== 'two-part') return [];
  const support = item.kind === 'evidence' ? item : item.support;
  const claim = know.wording.claims[item.model] ?? asked;
  if (claim === undefined)
    return item.source === 'fact' ? ['the stem asks for the proof of what the checker cannot read'] : undefined;
  const faults = supportFaults(know, support, claim);
  if (item.kind === 'evidence' && item.key.join() !== item.sufficient[0].join())
    faults.push('the key is not the first sufficient set');
  return faults;
};
