// @ts-check
/** `npm test`: sets up what is missing, checks and builds and tests all, and ends with how many passed and failed. */
import { npm, setUp, SetupProblem } from './setup.mjs';

/** Each is an npm script of its own; one that fails does not keep the next from running. */
const steps = 'lint:code lint:format types:all types:core types:templates build size:ceiling check:package'.split(' ');

const total = { passed: 0, failed: 0 };

try {
  setUp();
  const { ensureBrowser } = await import('./ensure-browser.mjs');
  const browser = await ensureBrowser();
  console.log(`Browser: ${browser}`);

  for (const step of steps) {
    console.log(`\n— ${step}`);
    const ok = npm(['run', '--silent', step]);
    total[ok ? 'passed' : 'failed']++;
    if (!ok) console.log(`FAILED: ${step}`);
  }

  console.log('\n— vitest');
  const { runVitest } = await import('./vitest-run.mjs');
  const tests = runVitest({ ...process.env, CHROME_PATH: browser });
  total.passed += tests.passed;
  total.failed += tests.failed;
} catch (error) {
  total.failed++;
  console.error(error instanceof SetupProblem ? error.message : error);
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
