/** `import 'kz-quiz/svelte.js'`: the tags in templates of Svelte 5, which sets properties and hears `onkz-finish`. Types alone. */
import type { HTMLAttributes } from 'svelte/elements';
import type { KzProgress, KzQuiz, Listeners, ProgressProps, QuizProps } from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kz-quiz': HTMLAttributes<KzQuiz> & QuizProps & Listeners<'on'>;
    'kz-progress': HTMLAttributes<KzProgress> & ProgressProps;
  }
}
