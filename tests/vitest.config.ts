import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './support/browsers.mjs';

const inAnElement = ['tests/elements/**/*.test.ts', 'tests/scores/browser/**/*.test.ts'];
/** What runs the built package: whole pages, the command, and the package as it is published. */
const onAPage = [
  'tests/pages/**/*.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/package/**/*.test.ts',
  'tests/engines/**/*.test.ts',
  'tests/safety/**/*.test.ts',
  'tests/faults/pages*.test.ts',
];

/** What takes long and has a script of its own: `npm run frameworks`. */
const byItself = ['tests/frameworks/**/*.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Named, for a dependency that is met late makes vite bundle again and the tests start over.
  optimizeDeps: {
    include: [
      '@open-wc/testing',
      'axe-core',
      'fast-check',
      'lit',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'ts-fsrs',
    ],
  },
  test: {
    // No test is about time; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...inAnElement, ...onAPage, ...byItself],
        },
      },
      {
        extends: true,
        test: {
          name: 'elements',
          include: inAnElement,
          setupFiles: ['tests/support/fixtures.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 800, height: 600 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: onAPage,
          // Alone and one file after the other: each starts a browser of its own.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'by-itself',
          environment: 'node',
          include: byItself,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
