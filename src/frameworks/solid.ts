/** `import 'kz-quiz/solid.js'`: the tags in JSX of Solid, which sets properties and hears `on:kz-finish`. Types alone. */
import type { JSX as Solid } from 'solid-js/jsx-runtime';
import type { KzProgress, KzQuiz, Listeners, ProgressProps, QuizProps } from './props.js';

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'kz-quiz': Solid.HTMLAttributes<KzQuiz> & QuizProps & Listeners<'on:'>;
      'kz-progress': Solid.HTMLAttributes<KzProgress> & ProgressProps;
    }
  }
}
