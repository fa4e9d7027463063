// @ts-check
/** Takes away what an earlier build has left, so that a file whose source is gone is gone too. */
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist']) {
  rmSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, force: true, maxRetries: 3 });
}
