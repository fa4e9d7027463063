// Texts made comparable. The project has its own way of folding; this one is the checker's.

const plainMarks = (text: string): string =>
  text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/…/g, '...');

const remember = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) known.set(text, (made = make(text)));
    return made;
  };
};

/** The words of a text: no case, no diacritics, no marks but those inside a word or number. */
export const wordsIn = remember(
  (text): readonly string[] =>
    plainMarks(text)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu)
      ?.map((word) => word.replace(/'s$/, '')) ?? [],
);

const articles = new Set(['a', 'an', 'the']);

/** A label without its article, for telling whether two labels are one. */
export const label = remember((text): string => {
  const words = wordsIn(text);
  return (articles.has(words[0] ?? '') ? words.slice(1) : words).join(' ');
});

const line = remember((text): string => ` ${wordsIn(text).join(' ')} `);

/** Whether the words of `part` stand in `whole` one after another, as whole words. */
export const prints = (whole: string, part: string): boolean => {
  const words = label(part);
  return words !== '' && line(whole).includes(` ${words} `);
};

const named: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };
const spelled = 'zero one two three four five six seven eight nine ten'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The number that a label as a whole stands for: "$41 billion", "600,000", "24th", "three"; undefined for other labels. */
export const numberIn = (text: string): number | undefined => {
  const plain = text.trim().toLowerCase();
  const word = [spelled.indexOf(plain), ordinals.indexOf(plain)].find((at) => at >= 0);
  if (word !== undefined) return word;
  const match =
    /^(?:in |us)?\$?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:st|nd|rd|th)?\s*(%|percent|thousand|million|billion|bn|trillion)?(?: (?:us )?dollars)?$/.exec(
      plain,
    );
  if (!match?.[1]) return undefined;
  return Number(match[1].replaceAll(',', '')) * (named[match[2] ?? ''] ?? 1);
};

/** Where a part begins in a text, each time. */
export const placesOf = (text: string, part: string): number[] => {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
};

const months = 'january february march april may june july august september october november december'.split(' ');

/** Where a label stands among numbers with a unit, or days of a year; undefined for other labels. */
export const rankIn = (text: string): number | undefined => {
  const day = /^(\d{1,2}) (\p{L}+)$/u.exec(text.trim().toLowerCase());
  const month = months.indexOf(day?.[2] ?? '');
  if (day && month >= 0) return month * 31 + Number(day[1]);
  return numberIn(text.replace(/ (kg|crowns|people|members|visits|years|days|°C)$/, ''));
};
