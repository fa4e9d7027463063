import type { KindView } from './kind.js';
import { typedQuestion } from './typed.js';

export const numeric: KindView<'numeric'> = {
  ask: ({ item: { stem, lang, unit, keyText }, response, correct, t, locale, n, respond, check }) =>
    typedQuestion({
      stem,
      lang,
      unit,
      // A year has no unit, and is typed in one way everywhere.
      how: unit && t.inFigures(n(1234.5)),
      key: keyText,
      text: response?.text,
      correct,
      keys: 'decimal',
      yours: t.yourNumber,
      t,
      type: (text) => respond({ kind: 'numeric', text, lang: locale }),
      check,
    }),
  missing: (t) => t.typeFirst,
};
