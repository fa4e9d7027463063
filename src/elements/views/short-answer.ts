import type { KindView } from './kind.js';
import { typedQuestion } from './typed.js';

export const shortAnswer: KindView<'short-answer'> = {
  ask: ({ item: { stem, lang, key }, response, correct, t, respond, check }) =>
    typedQuestion({
      stem,
      lang,
      unit: '',
      how: '',
      key,
      text: response?.text,
      correct,
      keys: 'text',
      yours: t.yourWords,
      t,
      type: (text) => respond({ kind: 'short-answer', text }),
      check,
    }),
  missing: (t) => t.typeWords,
};
