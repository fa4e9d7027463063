/** `import 'kz-quiz/preact.js'`: the tags in JSX of Preact, which sets properties and hears `onkz-finish`. Types alone. */
import type { HTMLAttributes } from 'preact';
import type { KzProgress, KzQuiz, Listeners, ProgressProps, QuizProps } from './props.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'kz-quiz': HTMLAttributes<KzQuiz> & QuizProps & Listeners<'on'>;
      'kz-progress': HTMLAttributes<KzProgress> & ProgressProps;
    }
  }
}
