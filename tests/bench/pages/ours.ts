/** The pages with `<kz-quiz>`, as RECIPES.md has them: with room left for it, and the quiz begun by the page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/setup.mjs';
import { pageAround, room, type Subject } from './subject.js';

const dist = join(root, 'dist');

/** A classic script of the build, with the parts that lie beside it. */
const built = (script: string): Record<string, Buffer> =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((name) => name === script || /^kz-quiz\.(?!core\b)\w+\.min\.js$/.test(name))
      .map((name) => [name, readFileSync(join(dist, name))]),
  );

const places = {
  host: 'kz-quiz',
  stem: '[part=stem]',
  option: '[part~=option] input:enabled',
  check: '[part~=check]',
  feedback: '[part=quote]',
  next: '[part~=next]',
  over: '[part~=result]',
};

const page = (name: string, script: string, tag: string, run: string, files: Subject['files'] = {}): Subject => ({
  name,
  files: {
    'index.html': pageAround(
      `${room('kz-quiz')}\n<script src="${script}" defer></script>`,
      `${tag}</kz-quiz>
<script>
const quiz = document.querySelector('kz-quiz');
${run}
</script>`,
    ),
    ...built(script),
    ...files,
  },
  places,
});

const begun = "customElements.whenDefined('kz-quiz').then(() => quiz.start());";

const core = 'kz-quiz.core.min.js';

export const byProperty = (bankJson: string, seed: string): Subject =>
  page(
    'kz-quiz, property',
    core,
    `<kz-quiz seed="${seed}">`,
    `fetch('bank.json').then((response) => response.json()).then(async (bank) => {
  await customElements.whenDefined('kz-quiz');
  quiz.bank = bank;
  quiz.start();
});`,
    { 'bank.json': bankJson },
  );

export const bySrc = (bankJson: string, seed: string): Subject =>
  page('kz-quiz, src', core, `<kz-quiz seed="${seed}" src="bank.json">`, begun, { 'bank.json': bankJson });

export const withBank = (seed: string): Subject =>
  page('kz-quiz.min.js', 'kz-quiz.min.js', `<kz-quiz seed="${seed}">`, begun);
