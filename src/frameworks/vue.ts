/** `import 'kz-quiz/vue.js'`: the tags in templates of Vue 3, with `:bank` and `@kz-finish`. Types alone. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KzProgress, KzQuiz, ProgressProps, QuizEvents, QuizProps } from './props.js';

/** As a template sees an element: what can be bound, what can be heard, and what a ref holds. */
type Tag<E, Props, Events> = new () => E & {
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'kz-quiz': Tag<KzQuiz, QuizProps, QuizEvents>;
    'kz-progress': Tag<KzProgress, ProgressProps, object>;
  }
}
