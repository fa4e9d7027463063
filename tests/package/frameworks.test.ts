import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/compile.js';

/** Lines that are sound end with `// ok`, each other one is a fault of what the tag can have. */
const judged = (name: string, text: string, more?: ts.CompilerOptions): void => {
  const faults = faultsIn(name, text, more);
  expect(faults.get(0), 'in the declarations themselves').toBeUndefined();
  for (const [i, line] of text.split('\n').entries()) {
    if (line.includes('// ok')) expect(faults.get(i + 1), line).toBeUndefined();
    if (line.includes('// fault')) expect(faults.get(i + 1), line).toBeDefined();
  }
};

const jsx = (from: string, prefix: string): string => `
import 'kz-quiz/${from}.js';
import type { Bank } from 'kz-quiz';
import type { KzQuiz } from 'kz-quiz/kz-quiz.js';
declare const bank: Bank; // ok
const all = [
  <kz-quiz bank={bank} src="bank.json" for="article" seed="7" length={5} shared lang="kk" storage="none" />, // ok
  <kz-quiz ${prefix}kz-finish={(event) => event.detail.credit.toFixed()} id="quiz" />, // ok
  <kz-quiz name="reading" bank={bank} />, // ok
  <kz-quiz ref={(quiz: KzQuiz | null) => void quiz?.start()} />, // ok
  <kz-progress bank="salt-tower" profile="anna" />, // ok
  <p slot="start">Go</p>, // ok
  <kz-quiz length="five" />, // fault
  <kz-quiz name={7} />, // fault
  <kz-quiz lenght={5} />, // fault
  <kz-quiz shared="yes" />, // fault
  <kz-quiz ${prefix}kz-finish={(event) => event.detail.points} />, // fault
  <kz-progress src="bank.json" />, // fault
  <kz-quizz />, // fault
];
export default all; // ok
`;

const withJsx = (jsxImportSource: string, kind = ts.JsxEmit.ReactJSX): ts.CompilerOptions => ({
  jsx: kind,
  jsxImportSource,
});

describe('the types of the tags', () => {
  it.each([
    ['react', 'on', withJsx('react')],
    ['preact', 'on', withJsx('preact')],
    ['solid', 'on:', withJsx('solid-js', ts.JsxEmit.Preserve)],
  ] as const)('in JSX of %s take what the elements have, and refuse what they have not', (from, prefix, options) => {
    judged(`${from}.tsx`, jsx(from, prefix), options);
  });

  it('in JSX of Solid take a property by its prefix too', () => {
    judged(
      'solid.tsx',
      `
import 'kz-quiz/solid.js';
const all = [
  <kz-quiz prop:bank={{}} prop:length={5} />, // ok
  <kz-quiz prop:length="five" />, // fault
  <kz-progress prop:profile="anna" />, // ok
];
export default all; // ok
`,
      withJsx('solid-js', ts.JsxEmit.Preserve),
    );
  });

  it('in Vue are what a template is checked against', () => {
    judged(
      'vue.ts',
      `
import 'kz-quiz/vue.js';
import type { GlobalComponents } from 'vue';
type Quiz = InstanceType<GlobalComponents['kz-quiz']>;
declare const emit: Quiz['$emit'];
const props: Quiz['$props'][] = [
  { src: 'bank.json', for: 'article', length: 5, shared: true, name: 'reading', class: 'wide' }, // ok
  { bank: {} }, // ok
  { length: 'five' }, // fault
  { lenght: 5 }, // fault
];
declare const finish: HTMLElementEventMap['kz-finish']; // ok
emit('kz-finish', finish); // ok
emit('kz-finished', finish); // fault
declare const progress: InstanceType<GlobalComponents['kz-progress']>;
progress.$props.profile satisfies string | null | undefined; // ok
progress.$props.src; // fault
export default props; // ok
`,
    );
  });

  it('in Svelte are what a template is checked against', () => {
    judged(
      'svelte.ts',
      `
import 'kz-quiz/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';
const props: SvelteHTMLElements['kz-quiz'][] = [
  { src: 'bank.json', for: 'article', length: 5, shared: true, name: 'reading', class: 'wide' }, // ok
  { bank: {}, 'onkz-finish': (event) => event.detail.credit.toFixed() }, // ok
  { length: 'five' }, // fault
  { lenght: 5 }, // fault
  { 'onkz-finish': (event) => event.detail.points }, // fault
];
const progress: SvelteHTMLElements['kz-progress'] = { src: 'bank.json' }; // fault
export default [props, progress]; // ok
`,
    );
  });

  it('in plain TypeScript come with the element: by its tag, and by the names of its events', () => {
    judged(
      'plain.ts',
      `
import 'kz-quiz/define.js';
const quiz = document.querySelector('kz-quiz');
quiz?.start(); // ok
quiz?.begin(); // fault
quiz?.addEventListener('kz-outcome', (event) => event.detail.correct); // ok
quiz?.addEventListener('kz-outcome', (event) => event.detail.typed); // fault
export default quiz; // ok
`,
    );
  });
});
