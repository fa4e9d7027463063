import { languageOf } from './language.js';

/** A number as typed. */
export interface ParsedNumber {
  /** The plain number: "41 billion" is 41000000000. */
  readonly value: number;
  /** Whether a word or letter gave its magnitude ("41bn"), so that it cannot be meant in another unit. */
  readonly scaled: boolean;
}

/** Words of magnitude, those of 10^3 in the first group, then 10^6, 10^9, 10^12: the short scale. */
const magnitudes =
  /^(?:(k|thousand|тыс.*|мың)|(ml?n?|millions?|млн|миллион.*)|(bl?n?|billions?|млрд|миллиард.*)|(tr?n|trillions?|трлн|триллион.*))$/;
/** The Chinese ones, each at its power of ten; they multiply, 百万 being 10^2 · 10^4. */
const chinese = '_十百千万___亿';

/** The power of ten that a word stands for; 0 where it stands for none. */
const powerOf = (word: string): number =>
  Math.max(0, (magnitudes.exec(word)?.indexOf(word, 1) ?? 0) * 3, chinese.indexOf(word));

/** The language by which numbers are written in another (BCP 47): Kazakh writes them as Russian does, and not every browser knows it. */
export const writtenAs = (lang: string): string => (languageOf(lang) === 'kk' ? 'ru' : lang);

/** What is put before decimals, where that is known without `Intl`. */
const points: Readonly<Record<string, string>> = { en: '.', 'en-US': '.', 'en-GB': '.', zh: '.', ru: ',', kk: ',' };

/**
 * A number as the language writes it, to two decimals. What is plain is not asked of `Intl`: its first answer costs more than the rest
 * of a first question.
 */
export const inFigures = (lang: string, value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  const point = Number.isInteger(value) && !lang.includes('-u-') ? '.' : points[lang];
  // What stands half way is left to Intl, which rounds the decimals that are written.
  if (point && value >= 0 && value < 999 && Math.abs(value - rounded) < 0.0049) return `${rounded}`.replace('.', point);
  // Nought has no sign.
  return new Intl.NumberFormat(writtenAs(lang), { maximumFractionDigits: 2 }).format(value + 0);
};

/** The sign by which the language groups figures; of an unknown language, a comma. */
const groupOf = (lang: string): string | undefined => {
  try {
    return new Intl.NumberFormat(writtenAs(lang)).format(10_000)[2];
  } catch {
    return ',';
  }
};

/**
 * Figures without grouping and with a decimal point. The figures decide wherever they can be read in one way only; a single
 * comma or point before three figures ("1,500") groups them only where that is how the language groups.
 */
const plain = (figures: string, lang: string): string => {
  const group = /^[1-9]\d{0,2}([ ,.'’])\d{3}(\1\d{3})*((?!\1)[.,]\d+)?$/.exec(figures)?.[1];
  const isDecimal = /^\d+[.,]\d+$/.test(figures) && group !== groupOf(lang);
  return (group && !isDecimal ? figures.replaceAll(group, '') : figures).replace(',', '.');
};

/**
 * Reads one number as people type it: "$41bn", "41 billion", "41,000,000,000", "41 000 000 000", "1,5", "32 %", "−5", "24th",
 * full-width figures, and words of magnitude in English, Kazakh, Russian and Chinese. Nothing is guessed: what holds a second
 * number or a word that is not known ("41 or 42", "about 41", "1e3") is no number.
 *
 * @param lang BCP 47; settles whether a lone comma or point is the decimal sign
 * @param unit words that may stand beside the number and mean nothing more: beside "m", an m is no million
 */
export const parseNumber = (text: string, lang: string, unit = ''): ParsedNumber | undefined => {
  const line = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const [, head = '', figures = '', tail = ''] = /^(\D*?)([.,]?\d(?:[\d ,.'’]*\d)?)(\D*)$/.exec(line) ?? [];
  const silent = unit.toLowerCase().split(/[^\p{L}]+/u);
  let power = 0;
  const rest = tail.replace(/[十百千万亿]|\p{L}+/gu, (word) => {
    if (silent.includes(word)) return '';
    power += powerOf(word);
    return powerOf(word) ? '' : word;
  });
  const sign = `${head}|${rest}`.replace(/[\p{Sc}%. ]|per ?cent|процент\p{L}*|пайыз|us(?=\$)|(?:st|nd|rd|th)$/gu, '');
  const value = /^[-−+]?\|$/.test(sign) ? Number(`${plain(figures, lang)}e${power}`) : NaN;
  return Number.isFinite(value) ? { value: /[-−]/.test(sign) ? -value : value, scaled: power > 0 } : undefined;
};
