/** `import 'kz-quiz/solid.js'`: the tags in JSX of Solid, which sets properties and hears `on:kz-finish`. Types alone. */
import type { JSX as Solid } from 'solid-js/jsx-runtime';
import type { KzProgress, KzQuiz, Listeners, ProgressProps, QuizProps } from './props.js';

/** The same by the prefix that has a property set, whatever the tag. */
type ByProp<Props> = { [Name in keyof Props as `prop:${Name & string}`]?: Props[Name] };

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'kz-quiz': Solid.HTMLAttributes<KzQuiz> & QuizProps & ByProp<QuizProps> & Listeners<'on:'>;
      'kz-progress': Solid.HTMLAttributes<KzProgress> & ProgressProps & ByProp<ProgressProps>;
    }
  }
}
