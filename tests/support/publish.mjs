// @ts-check
/** The last step of the build: what dist/ holds beside scripts and modules, made from what is there. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsPage, documentNames, pageOf } from './docs-pages.mjs';
import { cssData, htmlData } from './editor-data.mjs';
import { published } from './manifest.mjs';
import { root } from './setup.mjs';
import { classPage, playerPage } from './single-pages.mjs';

/** @param {string} path */
const built = (path) => import(new URL(`../../build/${path}`, import.meta.url).href);

/** @param {string} name */
const at = (name) => join(root, 'dist', name);
/** @param {string} name @param {unknown} value */
const write = (name, value) => writeFileSync(at(name), `${JSON.stringify(value, null, 2)}\n`);

// `cem analyze` has just written what it found in src/.
const manifest = published(JSON.parse(readFileSync(at('custom-elements.json'), 'utf8')));
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', htmlData(manifest));
write('vscode.css-custom-data.json', cssData(manifest));
copyFileSync(join(root, 'src/convert/llms.txt'), at('llms.txt'));
writeFileSync(
  at('player.html'),
  playerPage(readFileSync(join(root, 'demo/player.html'), 'utf8'), readFileSync(at('player.js'), 'utf8')),
);
/** @param {string} name */
const demo = (name) => readFileSync(join(root, 'demo', name), 'utf8');
writeFileSync(
  at('class.html'),
  classPage(demo('class.html'), demo('desk.css') + demo('class.css'), readFileSync(at('class.js'), 'utf8')),
);
for (const name of ['player.js', 'player.js.map']) rmSync(at(name));

// What pages of the demo fetch; not published.
mkdirSync(at('demo'), { recursive: true });
write('demo/salt-tower.json', (await built('questions/salt-tower/index.js')).bank);
write('demo/library-boat.json', (await built('demo/playground-example.js')).example);
for (const name of documentNames)
  writeFileSync(at(`demo/${pageOf(name)}`), docsPage(name, readFileSync(join(root, name), 'utf8')));
