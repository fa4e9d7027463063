/** The sources of this repository as plain text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from './imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every .ts file in the folders, by its path from the root, with slashes. */
export const sources = (...folders: readonly string[]): Files =>
  Object.fromEntries(
    folders
      .filter((folder) => existsSync(root + folder))
      .flatMap((folder) => {
        const within = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
        return within.map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
      })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path, readFileSync(root + path, 'utf8')]),
  );
