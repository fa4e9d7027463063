// @ts-check
/** Runs vitest and counts: its reporter shows what happens, its JSON says how many. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './setup.mjs';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

/**
 * A file that could not be loaded has no tests in it, yet counts as one that failed.
 * @param {{ numPassedTests: number, testResults: FileResult[] }} report
 */
export const count = ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failed: testResults
    .map(({ status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return status === 'failed' ? Math.max(1, failed) : failed;
    })
    .reduce((sum, failed) => sum + failed, 0),
});

/** @param {NodeJS.ProcessEnv} env */
export const runVitest = (env) => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-quiz-'));
  const file = join(folder, 'report.json');
  try {
    const ok = run(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--config=tests/vitest.config.ts',
        ...['core', 'elements', 'pages'].map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { env },
    );
    const counted = count(JSON.parse(readFileSync(file, 'utf8')));
    // An error outside of every test fails the run, but no test.
    return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    console.error('vitest has ended without a report.');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
