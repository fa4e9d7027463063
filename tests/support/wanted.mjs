// @ts-check
/** What a student could give to an item, whoever does it and how: by mouse, by keyboard or by script. Plain data. */

/** @typedef {'right' | 'wrong' | 'partly'} How wrong: without any credit where the kind allows it */
/**
 * @typedef {object} Wanted
 * @property {string} [text] to type
 * @property {readonly number[]} [picks] places of the options to pick
 * @property {readonly number[]} [selects] for each list, the place of the option to choose
 * @property {readonly (readonly [from: number, by: 1 | -1])[]} [moves] one after the other
 * @property {number} [sentence] place of the sentence to pick once the option is locked in
 */
/** @typedef {import('../../src/item/item.js').Item} Item */
/** @typedef {readonly { readonly id: string }[]} Named */

/** @param {Named} all @param {readonly string[]} ids */
const places = (all, ids) => all.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
/** The first that is none of these. @param {Named} all @param {readonly string[]} ids */
const other = (all, ids) => all.findIndex(({ id }) => !ids.includes(id));

/** Moves that bring the entries shown into an order. @param {Named} shown @param {readonly string[]} order */
const movesTo = (shown, order) => {
  const now = shown.map(({ id }) => id);
  /** @type {(readonly [number, 1 | -1])[]} */
  const moves = [];
  for (const [to, id] of order.entries()) {
    for (let at = now.indexOf(id); at > to; at--) moves.push([at, -1]);
    now.splice(to, 0, ...now.splice(now.indexOf(id), 1));
  }
  return moves;
};

/** @param {Extract<Item, { kind: 'matching' | 'categorise' }>} item @param {How} how */
const assigned = ({ entries, options, key }, how) =>
  entries.map(({ id }, i) => {
    const right = options.findIndex((option) => option.id === key[id]);
    return how === 'wrong' || (how === 'partly' && i === 0) ? (right + 1) % options.length : right;
  });

/** @param {readonly string[]} key @param {How} how */
const ordered = (key, how) => {
  if (how === 'wrong') return [...key].reverse();
  return how === 'right' ? key : [...key.slice(1, 2), ...key.slice(0, 1), ...key.slice(2)];
};

/**
 * What to give; partly right where the kind knows that, else wrong.
 *
 * @param {Item} item @param {How} how @returns {Wanted}
 */
export const wanted = (item, how) => {
  const right = how === 'right';
  switch (item.kind) {
    case 'choice':
      return { picks: right ? places(item.options, [item.key]) : [other(item.options, [item.key])] };
    case 'true-false-not-given':
      return { picks: [['true', 'false', 'not-given'].findIndex((verdict) => (verdict === item.key) === right)] };
    case 'numeric':
      return { text: String(right ? item.key : item.key + 1000) };
    case 'short-answer':
      return { text: right ? item.key : 'nothing of the kind' };
    case 'cloze':
      if (!item.options.length) return { text: right ? item.key : 'nothing of the kind' };
      return { selects: right ? places(item.options, [item.key]) : [other(item.options, [item.key])] };
    case 'multiple-response':
      if (how === 'wrong') return { picks: [other(item.options, item.key)] };
      return { picks: places(item.options, right ? item.key : item.key.slice(1)) };
    case 'evidence': {
      const all = item.sufficient.flat();
      if (how === 'wrong' || (!right && item.key.length < 2)) return { picks: [other(item.options, all)] };
      return { picks: places(item.options, right ? item.key : item.key.slice(1)) };
    }
    case 'matching':
    case 'categorise':
      return { selects: assigned(item, how) };
    case 'ordering':
      return { moves: movesTo(item.entries, ordered(item.key, how)) };
    case 'two-part': {
      const { options, sufficient } = item.support;
      const sentence = other(options, sufficient.flat());
      return {
        picks: how === 'wrong' ? [other(item.options, [item.key])] : places(item.options, [item.key]),
        sentence: right ? options.findIndex(({ id }) => id === sufficient[0][0]) : sentence,
      };
    }
  }
};
