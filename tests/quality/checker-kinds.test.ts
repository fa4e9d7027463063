import { describe, expect, it } from 'vitest';
import { pairsShownRight } from './checker-many.js';
import { changed, real } from './planting.js';

const fact = ({ source }: { readonly source: string }): boolean => source === 'fact';
const isNot =
  (key: string | readonly string[]) =>
  ({ id }: { readonly id: string }): boolean =>
    typeof key === 'string' ? key !== id : !key.includes(id);
const reworded =
  (text: string) =>
  <T extends { readonly text: string }>(one: T): T => ({ ...one, text });

describe('the checker of multiple responses', () => {
  const { item, caught } = real('multiple-response', ({ model }) => model === 'sale/goods/all');
  it('sees a key that is not one, and a right option that is not a key', () => {
    expect(caught({ key: item.key.slice(1) })).toMatch(/answer: the distractor .+ is right/);
    const other = item.options.find(isNot(item.key))?.id ?? '';
    expect(caught({ key: [...item.key, other] })).toMatch(/answer: the key .+ is not right/);
  });
  it('sees a distractor that can be defended, and another name of a key', () => {
    const withWrong = (text: string) => caught({ options: changed(item.options, isNot(item.key), reworded(text)) });
    expect(withWrong('natural fuel')).toMatch(/distractor natural fuel is unsafe/);
    expect(withWrong('crude')).toMatch(/distractor crude is right|another name/);
    expect(withWrong('oil products')).toMatch(/unsafe|another name|shares its words/);
  });
  it('sees fewer than two keys, fewer than two others, and a key that is no option', () => {
    const [first = ''] = item.key;
    expect(caught({ key: [first] })).toMatch(/options: 1 of \d options are the key/);
    const kept = item.options.filter(({ id }) => item.key.includes(id));
    expect(caught({ options: kept })).toMatch(/options: \d of \d options are the key/);
    expect(caught({ key: [...item.key, 'nobody'] })).toMatch(/a key is not among the options/);
  });
  it('sees a question on what is so of a list that is open', () => {
    const stem = 'Which of these are things that Kazakhstan sells to China?';
    expect(caught({ stem })).toMatch(/asks what is so/);
  });
  it('sees a wrong key of a hand-written list', () => {
    const written = real('multiple-response', ({ model }) => model === 'can-be-checked');
    expect(written.caught({ key: written.item.options.filter(isNot(written.item.key)).map(({ id }) => id) })).toMatch(
      /answer: the key is/,
    );
  });
});

describe('the checker of sentences with a gap', () => {
  const chosen = real('cloze', ({ model, options }) => model === 'previous-visit/year' && options.length > 0);
  const typed = real('cloze', ({ model, options }) => model === 'arrival/weekday' && options.length === 0);
  it('sees a wrong key and a distractor that can be defended', () => {
    const other = chosen.item.options.find(isNot(chosen.item.key))?.id ?? '';
    expect(chosen.caught({ key: other })).toMatch(/answer: the key .+ is not right in the gap/);
    expect(chosen.caught({ key: other })).toMatch(/answer: the distractor 2022 is right/);
    const options = changed(chosen.item.options, isNot(chosen.item.key), reworded('2013'));
    expect(chosen.caught({ options })).toMatch(/distractor 2013 makes a statement that holds 2013, which is unsafe/);
  });
  it('sees no gap, and two', () => {
    expect(chosen.caught({ stem: chosen.item.stem.replace('____', 'a year') })).toMatch(/the stem has 0 gaps/);
    expect(chosen.caught({ stem: `${chosen.item.stem} ____` })).toMatch(/the stem has 2 gaps/);
  });
  it('sees numbers out of order', () => {
    expect(chosen.caught({ options: [...chosen.item.options].reverse() })).toMatch(/order: its numbers do not ascend/);
  });
  it('sees a wrong form accepted, a right one refused, and a rival that is accepted', () => {
    const rival = typed.item.rivals[0];
    expect(typed.caught({ accepted: ['Tuesday', 'Monday'] })).toMatch(/the key Monday would be accepted and is not/);
    expect(typed.caught({ accepted: ['on Tuesday'], key: 'Tuesday' })).toMatch(/Tuesday is not among what is accepted/);
    const rivals = rival ? [{ ...rival, text: 'on Tuesday' }] : [];
    expect(typed.caught({ rivals })).toMatch(/the rival on Tuesday (is right|makes a statement that)/);
  });
});

describe('the checker of short answers', () => {
  const { item, caught } = real('short-answer', ({ model }) => model === 'drawings/finder');
  it('sees a wrong form accepted, and a rival by another name of the key', () => {
    expect(caught({ accepted: [...item.accepted, 'Hana Quill'] })).toMatch(/the key Hana Quill would be accepted/);
    const rivals = changed(item.rivals, () => true, reworded('the historian'));
    expect(caught({ rivals })).toMatch(/the rival the historian is (right|another name)/);
  });
  it('sees a rival that is an accepted form', () => {
    const rivals = changed(item.rivals, () => true, reworded(item.accepted[0] ?? ''));
    expect(caught({ rivals })).toMatch(/is another name for .+, which is accepted/);
  });
  it('sees a wrong key', () => {
    expect(caught({ key: 'Hana Quill' })).toMatch(/the key Hana Quill is not among what is accepted/);
  });
});

describe('the checker of matching and sorting', () => {
  const matching = real('matching', ({ model }) => model === 'likening/match');
  const sorting = real('categorise', ({ model }) => model === 'sale/seller/each');
  it('sees two pairs swapped', () => {
    const { item, caught } = matching;
    const [a, b] = item.entries.map(({ id }) => id);
    const key = { ...item.key, [a ?? '']: item.key[b ?? ''] ?? '', [b ?? '']: item.key[a ?? ''] ?? '' };
    expect(caught({ key })).toMatch(/answer: the key of .+ is not right/);
    expect(caught({ key })).toMatch(/, a distractor of .+, is right/);
  });
  it('sees an entry sorted wrongly', () => {
    const { item, caught } = sorting;
    const [first = ''] = item.entries.map(({ id }) => id);
    const other = item.options.find(({ id }) => id !== item.key[first])?.id ?? '';
    expect(caught({ key: { ...item.key, [first]: other } })).toMatch(/answer: the key of .+ is not right/);
  });
  it('sees an entry that belongs to more than one option, and one that nobody knows', () => {
    const fuel = changed(sorting.item.entries, () => true, reworded('natural fuel'));
    expect(sorting.caught({ entries: fuel })).toMatch(/of natural fuel, is unsafe/);
    const coal = changed(sorting.item.entries, () => true, reworded('coal'));
    expect(sorting.caught({ entries: coal })).toMatch(/does not know to what coal belongs/);
  });
  it('sees three entries, an entry without a key, an option for two of a matching and for none of a sorting', () => {
    expect(matching.caught({ entries: matching.item.entries.slice(0, 3) })).toMatch(/options: 3 entries/);
    expect(matching.caught({ key: {} })).toMatch(/not every entry has one of the options/);
    const [one = ''] = Object.values(matching.item.key);
    const key = Object.fromEntries(Object.keys(matching.item.key).map((id) => [id, one]));
    expect(matching.caught({ key })).toMatch(/two entries have one option/);
    const options = [...sorting.item.options, { id: 'moon', text: 'the moon' }];
    expect(sorting.caught({ options })).toMatch(/an option has no entry/);
  });
  it('sees an option and an entry twice', () => {
    const [first, ...rest] = matching.item.entries;
    const entries = first ? [first, { ...first, id: 'again' }, ...rest.slice(1)] : [];
    expect(matching.caught({ entries })).toMatch(/two entrys? read|two entries read/);
    const text = matching.item.options.at(-1)?.text ?? '';
    expect(matching.caught({ options: changed(matching.item.options, () => true, reworded(text)) })).toMatch(
      /two options read/,
    );
  });
});

describe('the checker of orders', () => {
  const { item, caught } = real('ordering', fact);
  it('sees two neighbors swapped in the key', () => {
    const [a = '', b = '', ...rest] = item.key;
    expect(caught({ key: [b, a, ...rest] })).toMatch(/answer: the key is not the order: .+ is before/);
  });
  it('sees events of which none is first', () => {
    const entries = changed(item.entries, () => true, reworded('the people give old metal'));
    expect(caught({ entries })).toMatch(/does not tell which is first|does not know when/);
  });
  it('sees a shown order that is the right one, its reverse, and one that is better than chance', () => {
    const byKey = item.key.flatMap((id) => item.entries.filter((entry) => entry.id === id));
    expect(caught({ entries: byKey })).toMatch(/order: its shown order has \d+ pairs right/);
    expect(caught({ entries: [...byKey].reverse() })).toMatch(/order: its shown order has 0 pairs right/);
    expect(pairsShownRight({ ...item, entries: byKey })).toBe((item.key.length * (item.key.length - 1)) / 2);
  });
  it('sees three entries, and a key that is no order of them', () => {
    expect(caught({ entries: item.entries.slice(0, 3), key: item.key.slice(0, 3) })).toMatch(/options: 3 entries/);
    expect(caught({ key: item.key.slice(1) })).toMatch(/no order of the entries/);
  });
  it('sees a choice of the first event with another key', () => {
    const first = real('choice', ({ model }) => model === 'happening/first');
    const other = first.item.options.find(isNot(first.item.key))?.id ?? '';
    expect(first.caught({ key: other })).toMatch(/answer: a distractor may be first/);
  });
});

describe('the checker of sentences to pick', () => {
  const { item, caught, know } = real('evidence', ({ model }) => model === 'previous-visit/year');
  const wrong = item.options.find(isNot(item.key));
  it('sees the wrong sentence as the key', () => {
    const key = [wrong?.id ?? ''];
    expect(caught({ key, sufficient: [key] })).toMatch(/answer: the key .+ does not prove previous-visit\/year/);
    expect(caught({ key, sufficient: [key] })).toMatch(/also proves previous-visit\/year/);
  });
  it('sees a key that is not the first sufficient set', () => {
    expect(caught({ key: [wrong?.id ?? ''] })).toMatch(/the key is not the first sufficient set/);
  });
  it('sees a sufficient set that holds more than it needs, and one within another', () => {
    const both = [...item.key, wrong?.id ?? ''];
    expect(caught({ sufficient: [both], key: both })).toMatch(/are no sufficient set/);
    expect(caught({ sufficient: [item.key, both] })).toMatch(/a sufficient set is not minimal/);
  });
  it('sees a distractor that also proves, and one that can be defended as proof', () => {
    const year = real('evidence', ({ model }) => model === 'happening/year');
    const sentence = year.item.options.find(({ id }) => year.item.key.includes(id))?.text ?? '';
    expect(year.caught({ options: changed(year.item.options, isNot(year.item.key), reworded(sentence)) })).toMatch(
      /two sentences are the same/,
    );
    const drawings = real('evidence', ({ model }) => model === 'drawings/finder');
    const find = 'Thanks to her find, the new bells can look like the lost ones and bear their names.';
    expect(
      drawings.caught({ options: changed(drawings.item.options, isNot(drawings.item.key), reworded(find)) }),
    ).toMatch(/can be defended as proof of drawings\/finder/);
  });
  it('sees a pair of sentences of which one is not enough', () => {
    const two = real('evidence', ({ model }) => model === 'days-to-cool');
    const [first = ''] = two.item.key;
    expect(two.caught({ key: [first], sufficient: [[first]] })).toMatch(
      /does not prove|sufficient set that is missing/,
    );
  });
  it('sees a sentence that is not the article’s, a part of one, two, and one that is damaged', () => {
    const withText = (text: string) => caught({ options: changed(item.options, isNot(item.key), reworded(text)) });
    expect(withText('Xi came home on Friday.')).toMatch(/sentences: .+ stands 0 times/);
    expect(withText('following his previous visit in September 2022.')).toMatch(/does not begin where a sentence does/);
    expect(withText('This is Xi’s fifth visit to Kazakhstan and the second')).toMatch(
      /does not end where a sentence does/,
    );
    const [damaged] = know.damaged;
    const start = know.text.lastIndexOf('\n', know.text.indexOf(damaged?.quote ?? '')) + 1;
    const whole = know.text.slice(start, know.text.indexOf('\n', start));
    expect(withText(whole)).toMatch(/damage: .+ touches the damaged spot/);
  });
  it('sees a question that leaves open which answer is meant', () => {
    expect(caught({ stem: item.stem.replace('the last', 'a') })).toMatch(/without which other answers .+ stand/);
  });
  it('sees too few sentences', () => {
    expect(caught({ options: item.options.slice(0, 2) })).toMatch(/sentences: 2 sentences/);
  });
});

describe('the checker of two-part items', () => {
  const { item, caught } = real('two-part', ({ model }) => model === 'previous-visit/year');
  it('sees a wrong key in the first part', () => {
    expect(caught({ key: item.options.find(isNot(item.key))?.id ?? '' })).toMatch(/answer: the key .+ is not right/);
  });
  it('sees a wrong sentence in the second part', () => {
    const other = item.support.options.find(isNot(item.support.sufficient[0]))?.id ?? '';
    expect(caught({ support: { ...item.support, sufficient: [[other]] } })).toMatch(
      /answer: the key .+ does not prove previous-visit\/year/,
    );
  });
  it('sees a distractor of the first part that can be defended', () => {
    expect(caught({ options: changed(item.options, isNot(item.key), reworded('2013')) })).toMatch(
      /distractor 2013 is unsafe/,
    );
  });
});

describe('the checker of numbers that follow', () => {
  it('sees a wrong one, and a tolerance that is no rounding', () => {
    const { item, caught } = real('numeric', ({ model }) => model === 'climbers-2023');
    expect(caught({ key: item.key + 100 })).toMatch(/the key 8500 is not 8400, which follows/);
    expect(caught({ tolerance: 50 })).toMatch(/tolerance 50 is wider than a rounding/);
    const rivals = [{ value: item.key, rationale: 'No.', misreading: 'other-number' as const }];
    expect(caught({ rivals })).toMatch(/rival 8400 counts as right/);
  });
});
