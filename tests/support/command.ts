/** The built command, as a child process in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A folder with these files, taken away by `end`. Runs commands in it. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-quiz-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    folder,
    run: (...words: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, out: stdout, error: stderr };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
};
