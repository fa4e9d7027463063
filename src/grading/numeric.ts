import { parseNumber } from '../text/numbers.js';
import type { Grader } from './grader.js';

const percent = /[%％]|per ?cent/i;
const currencies = /\p{Sc}/gu;

/**
 * Right when within the tolerance of the key. For a key of 41 in billions, "41", "41 billion" and "41,000,000,000" are one: a
 * number with a word of magnitude is taken at its word, one without is taken in the unit, or plainly where it is large enough.
 */
export const numeric: Grader<'numeric'> = (item, { text, lang = item.lang }) => {
  const typed = parseNumber(text, lang, item.unit);
  if (!typed) return undefined;
  const own = item.unit + item.keyText;
  const money = own + item.evidence.map(({ quote }) => quote).join();
  if ((percent.test(text) && !percent.test(own)) || text.match(currencies)?.some((sign) => !money.includes(sign)))
    return { credit: 0, misreading: 'wrong-unit' };
  const { value, scaled } = typed;
  const readings = scaled ? [] : [value];
  if (scaled || Math.abs(value) >= item.scale) readings.push(value / item.scale);
  // A few units in the last place, for 1.1 − 1 is more than 0.1 in binary.
  const near = (wanted: number, tolerance: number) =>
    readings.some((reading) => Math.abs(reading - wanted) <= tolerance + Math.abs(wanted) * 2e-15);
  if (near(item.key, item.tolerance)) return { credit: 1 };
  const met = item.rivals.find((rival) => near(rival.value, 0));
  if (met) return { credit: 0, rationale: met.rationale, misreading: met.misreading };
  const shift = Math.log10(value / (scaled ? item.scale : 1) / item.key);
  return Math.abs(shift - Math.round(shift)) < 1e-9 ? { credit: 0, misreading: 'wrong-magnitude' } : { credit: 0 };
};
