/** Pages of what else npm has to ask questions with. What they need is installed here, by a package of its own, when it is wanted. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { npm } from '../../support/setup.mjs';
import { pageAround, room, type Missing, type Places, type Plain, type Subject } from './subject.js';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

interface Peer {
  readonly name: string;
  readonly app: string;
  readonly css?: string;
  readonly body?: string;
  readonly places: Places;
}

const peers: readonly Peer[] = [
  {
    name: 'survey-js-ui',
    app: 'survey.js',
    css: 'survey-core/survey-core.fontless.min.css',
    places: {
      stem: '.sd-question__title',
      option: '#quiz input[type=radio]:enabled',
      next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
      over: '#over',
    },
  },
  {
    name: 'react-quiz-component',
    app: 'react-quiz.js',
    places: {
      stem: '.questionWrapperBody h3',
      option: '.answerBtn:enabled',
      feedback: '.alert',
      next: '.nextQuestionBtn',
      over: '.card-body',
    },
  },
  {
    name: 'quizdown',
    app: 'quizdown.js',
    places: {
      host: '#quiz',
      stem: 'h3',
      option: 'label',
      next: '[title="Next"]:enabled, [title="Evaluate"]:enabled',
      over: 'ol',
    },
  },
  {
    name: '@citolab/qti-components',
    app: 'qti.js',
    css: '@citolab/qti-components/dist/item.css',
    body: '<button type="button" id="step">Start</button>',
    places: {
      stem: 'qti-prompt',
      option: 'qti-simple-choice',
      check: '#step',
      feedback: 'qti-feedback-block p',
      next: '#step',
      over: '#over',
    },
  },
];

const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

export const peersInstalled = (): boolean =>
  changed(`${folder}node_modules/.package-lock.json`) >= changed(`${folder}package-lock.json`);

/** `npm ci` in the peers' own folder, where that has not been done since their lock changed. */
export const installPeers = (): boolean => {
  if (peersInstalled()) return true;
  console.log('Peers are not installed: npm ci in tests/bench/peers …');
  return npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
};

const bundled = async (app: string): Promise<string> => {
  const bundle = await rolldown({
    input: `${folder}apps/${app}`,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    resolve: { conditionNames: ['browser', 'import', 'module', 'default'] },
    onLog: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
};

const pageOf = async ({ name, app, css, body = '', places }: Peer, questions: readonly Plain[]): Promise<Subject> => ({
  name,
  files: {
    'index.html': pageAround(
      `${room('#quiz')}${css === undefined ? '' : '<link rel="stylesheet" href="peer.css">\n'}<script src="peer.js" defer></script>`,
      `<div id="quiz"></div>${body}
<script>globalThis.questions = ${JSON.stringify(questions).replaceAll('<', '\\u003c')};</script>`,
    ),
    'peer.js': await bundled(app),
    ...(css !== undefined && { 'peer.css': readFileSync(`${folder}node_modules/${css}`) }),
  },
  places,
});

export const peerNames: readonly string[] = peers.map(({ name }) => name);

/** Each peer's page, or why there is none. */
export const peerPages = (questions: readonly Plain[]): Promise<(Subject | Missing)[]> =>
  Promise.all(
    peers.map((peer) =>
      pageOf(peer, questions).catch((error: unknown) => ({
        name: peer.name,
        why: `cannot be bundled: ${String(error)}`,
      })),
    ),
  );
