/** `import 'kz-quiz/react.js'`: the tags in JSX of React 19, which sets properties and hears `onkz-finish`. Types alone. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KzProgress, KzQuiz, Listeners, ProgressProps, QuizProps } from './props.js';

type Tag<E, Props> = DetailedHTMLProps<HTMLAttributes<E>, E> & Props;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kz-quiz': Tag<KzQuiz, QuizProps & Listeners<'on'>>;
      'kz-progress': Tag<KzProgress, ProgressProps>;
    }
  }
}
