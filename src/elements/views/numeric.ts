import type { KindView } from './kind.js';
import { typedQuestion } from './typed.js';

export const numeric: KindView<'numeric'> = {
  ask: ({ item: { stem, lang, unit, keyText }, response, correct, t, respond, check }) =>
    typedQuestion({
      stem,
      lang,
      unit,
      key: keyText,
      text: response?.text,
      correct,
      keys: 'decimal',
      yours: t.yourNumber,
      t,
      type: (text) => respond({ kind: 'numeric', text }),
      check,
    }),
  given: ({ unit }, { text }) => `${text} ${unit}`.trim(),
  key: ({ keyText }) => keyText,
  missing: (t) => t.typeFirst,
};
