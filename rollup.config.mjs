// @ts-check
/** From build/ (what tsc has made of src/ and questions/) to dist/ (what is published). */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** @param {string} path */
const slashed = (path) => path.replaceAll(sep, '/');

/** The entries of the classic scripts are no modules of the package. @param {string} path */
const isScript = (path) => /\/elements\/script(\.core|\.progress)?\.(js|d\.ts)$/.test(path);

/** Whether an input is there; one whose source is not written yet is left out, and said so. @param {string} input */
const present = (input) => {
  const there = existsSync(input);
  if (!there) console.log(`left out: ${input} (no such source yet)`);
  return there;
};

/** Reads tsc's source maps too, so that the published ones lead to TypeScript. @returns {import('rollup').Plugin} */
const typescriptMaps = () => ({
  name: 'typescript-maps',
  load(id) {
    const map = `${id}.map`;
    return existsSync(map) && slashed(id).includes('/build/')
      ? { code: readFileSync(id, 'utf8'), map: readFileSync(map, 'utf8') }
      : undefined;
  },
});

/** Takes the space out of html`…` and css`…` of our own files; Lit's own hold what the plugin cannot read. */
const templates = () => minifyTemplateLiterals({ include: ['build/**/*.js'] });

/**
 * Takes the words out of refusals, of broken rules and of what is wrong with a bank: in a reader's page nobody hears them, and for the
 * page's author kz-quiz.help.min.js has them. What is refused stays the same.
 * @returns {import('rollup').Plugin}
 */
const withoutReasons = () => ({
  name: 'without-reasons',
  transform(code, id) {
    if (slashed(id).endsWith('/build/src/bank/issue-words.js'))
      return {
        code: `export const problemsIn = (issues) => issues.map(({ path }) => ({ path }));
          export const noJson = () => ({});`,
        map: null,
      };
    if (slashed(id).endsWith('/build/src/bank/plain-copy.js'))
      return { code: code.replace(/, found: ('[^'\n]*'|`[^`]*`), fix: '[^'\n]*'/g, ''), map: null };
    if (!/\/build\/src\/(generation|item)\//.test(slashed(id))) return undefined;
    const words = /('[^'\n]*'|`[^`]*`)/.source;
    const last = new RegExp(
      `(\\bfound: |\\bno\\(|\\brefuse\\([^'\`;]*?(?:'[a-z-]+', )?)${words}(?=\\s*,?\\s*[)}])`,
      'g',
    );
    const proofs = /\/generation\/(truth|typed)\.js$/.test(slashed(id));
    const silent = code
      .replace(last, "$1''")
      .replace(/\{ rule: '[^']*', found: '' \}/g, '{}')
      .replaceAll("no('')", 'no()')
      .replace(/\b\w+\.refuse\([\w.'-]+, ''\)/g, '[]');
    // Where a sentence is what is returned in place of a proof.
    const said = proofs
      ? silent.replace(/(return |: )(?:'[^'\n]* [^'\n]*'|`[^`]* so other [^`]*`);/g, "$1'';")
      : silent;
    return { code: said, map: null };
  },
});

/** What the classic scripts fetch on use, as files beside them: the module, and the file's name. */
const parts = /** @type {const} */ ({
  './aids/aids.js': 'kz-quiz.aids.min.js',
  './data/data.js': 'kz-quiz.data.min.js',
  './help/help.js': 'kz-quiz.help.min.js',
  './keep/keep.js': 'kz-quiz.keep.min.js',
  './modes/modes.js': 'kz-quiz.modes.min.js',
  './print/print.js': 'kz-quiz.print.min.js',
  './result/result.js': 'kz-quiz.result.min.js',
});

/** The words of the frame but for English, fetched where a page speaks the language. The script of the progress carries its own. */
const languages = /** @type {const} */ ({
  './kk.js': 'kz-quiz.kk.min.js',
  './ru.js': 'kz-quiz.ru.min.js',
  './zh.js': 'kz-quiz.zh.min.js',
});

/** What fetches them; a part that has a part of its own is handed it, as it is handed Lit. */
const partModule = slashed(join(import.meta.dirname, 'build/src/elements/part.js'));

/**
 * Fetches a part by `src/elements/part.ts`, where a module would import it.
 * @param {Readonly<Record<string, string>>} fetched @returns {import('rollup').Plugin}
 */
const onDemand = (fetched = parts) => ({
  name: 'on-demand',
  transform(code, id) {
    if (!/\/build\/src\/(elements\/|locales\/tables\.js$)/.test(slashed(id))) return undefined;
    const files = new Map(Object.entries(fetched).map(([path, file]) => [path.slice(1), file]));
    const called = code.replaceAll(/import\('\.\.?((?:\/\w+)+\.js)'\)/g, (all, path) =>
      files.has(path) ? `part('${files.get(path)}')` : all,
    );
    return called === code ? undefined : { code: `import { part } from '${partModule}';\n${called}`, map: null };
  },
});

/**
 * In the gallery's own script, for its pseudo-language: what says which tables of words there are is replaced by what adds one more.
 * @returns {import('rollup').Plugin}
 */
const mirrored = () => ({
  name: 'mirrored',
  resolveId(source, importer = '') {
    const [, name] = /locales\/(tables|in-language)\.js$/.exec(source) ?? [];
    return name && slashed(importer).includes('/build/src/')
      ? join(import.meta.dirname, `build/demo/mirrored-${name}.js`)
      : undefined;
  },
});

/**
 * A script of ASCII alone reads the same in the older encodings of pages, and takes a browser one byte for each character. What stands
 * in templates swc leaves as it is.
 * @returns {import('rollup').Plugin}
 */
const ascii = () => ({
  name: 'ascii',
  transform(code) {
    if (/\\[^\0-\x7f]/.test(code))
      this.error('A backslash before a character that is no ASCII would escape its escape.');
    const plain = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return { code: plain, map: null };
  },
});

/**
 * Has a browser that knows the words (Chromium since 136) compile every function while the script still arrives, beside the page's own
 * thread: most are needed at once. They count on the first line alone.
 */
const ahead = '//# allFunctionsCalledOnLoad\n';

/** @param {string} head what comes before all @returns {import('rollup').Plugin} */
const swc = (head = '') => ({
  name: 'swc-minify',
  async renderChunk(code) {
    const { code: small, map } = await minify(code, {
      module: true,
      ecma: 2022,
      compress: { passes: 3, ecma: 2022, pure_getters: true },
      mangle: true,
      format: { comments: false, asciiOnly: true },
      sourceMap: true,
    });
    if (map === undefined) return { code: head + small };
    const moved = JSON.parse(map);
    return { code: head + small, map: { ...moved, mappings: (head && ';') + moved.mappings } };
  },
});

/** Prints what a page writes as `integrity`, so that it runs this very file or none. @returns {import('rollup').Plugin} */
const integrity = () => ({
  name: 'integrity',
  writeBundle({ file = '' }) {
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    console.log(`${file} integrity="sha384-${hash}"`);
  },
});

/** @param {string} from @param {string} to */
const copy = (from, to) => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
};

/** Puts the declarations beside the modules. @returns {import('rollup').Plugin} */
const declarations = () => ({
  name: 'declarations',
  writeBundle() {
    const published = filesOf('build/src', '.d.ts').filter((path) => !isScript(path));
    for (const path of published) copy(path, join('dist', relative('build/src', path)));
  },
});

/**
 * A bank is published as one module with one declaration file, which therefore may lean on src/ alone: an exported bank
 * has to be annotated, or its type would be the whole article.
 * @param {string} from @param {string} to @returns {import('rollup').Plugin}
 */
const bankDeclaration = (from, to) => ({
  name: 'bank-declaration',
  writeBundle() {
    const text = readFileSync(from, 'utf8').replaceAll(/(['"])\.\.\/\.\.\/src\//g, '$1../');
    const other = /(?:from |import\()['"](\.\/[^'"]+)/.exec(text);
    if (other) this.error(`${from} needs ${other[1]}, which is not published: annotate the export of the bank.`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text.replace(/\n?\/\/# sourceMappingURL=.*/, ''));
  },
});

/** Writes the JSON Schema of a bank, for editors. @returns {import('rollup').Plugin} */
const jsonSchema = () => ({
  name: 'json-schema',
  async writeBundle() {
    const { bankJsonSchema } = await import(new URL('build/src/convert/json-schema.js', import.meta.url).href);
    writeFileSync('dist/bank.schema.json', `${JSON.stringify(bankJsonSchema(), null, 2)}\n`);
  },
});

/** @param {string} folder @param {string} end */
const filesOf = (folder, end) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(end))
        .map((path) => slashed(join(folder, path)))
        .sort()
    : [];

/** For bundlers: a module for each source, Lit left to the application. */
const modules = () => {
  const entries = ['build/src/index.js', 'build/src/define.js', 'build/src/elements/kz-quiz.js'].filter(present);
  // Every module is an entry, so that each declaration file has its code beside it and a bank finds what it imports.
  const input = filesOf('build/src', '.js').filter((path) => !isScript(path));
  return entries.length === 0 && input.length === 0
    ? []
    : [
        {
          input,
          external: /^(lit|@lit|parse5|ts-fsrs)(\/|$)|^node:/,
          plugins: [typescriptMaps(), templates(), declarations(), jsonSchema()],
          output: {
            dir: 'dist',
            format: /** @type {const} */ ('es'),
            preserveModules: true,
            preserveModulesRoot: 'build/src',
            sourcemap: true,
          },
        },
      ];
};

/** A bank as one module beside them; what it uses of src/ stays there. @param {string} name */
const bank = (name) =>
  [`build/questions/${name}/index.js`].filter(present).map((input) => ({
    input,
    /** @param {string} id */
    external: (id) => /^(lit|@lit)(\/|$)/.test(id) || slashed(id).includes('/build/src/'),
    plugins: [typescriptMaps(), bankDeclaration(input.replace(/\.js$/, '.d.ts'), `dist/banks/${name}.d.ts`)],
    output: {
      file: `dist/banks/${name}.js`,
      format: /** @type {const} */ ('es'),
      sourcemap: true,
      /** @param {string} id */
      paths: (id) => (slashed(id).includes('/build/src/') ? `../${slashed(id).split('/build/src/').pop()}` : id),
    },
  }));

/**
 * Around all of a classic script. A tag that is taken stays as it is. Where the page's Trusted Types refuse Lit its policy,
 * Lit throws before anything of ours runs; then the tag is defined without it, with a plain message.
 * @param {string} tag @param {string} what
 */
const guardOf = (tag, what) => ({
  intro: `if (customElements.get('${tag}')) return; try {`,
  outro: `} catch (error) {
    console.error('${tag} cannot start. Under Trusted Types, allow Lit: Content-Security-Policy: trusted-types lit-html.', String(error));
    customElements.define('${tag}', class extends HTMLElement {
      connectedCallback() {
        if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).textContent = 'The ${what} cannot be shown in this page.';
      }
    });
  }`,
});

/**
 * For <script src="…">, from file:// too: all that is needed to answer in one classic script. Those for readers are guarded; those of
 * the demo have all words in them.
 * @param {string} input @param {string} name @param {{ intro?: string, outro?: string } | undefined} around
 * @param {import('rollup').Plugin} first how it looks for modules, and what becomes of an import on use
 */
const script = (input, name, around = undefined, first = onDemand({ ...parts, ...languages })) =>
  [input].filter(present).map((path) => ({
    input: path,
    plugins: [
      typescriptMaps(),
      ...(around ? [withoutReasons()] : []),
      first,
      resolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
      templates(),
      ascii(),
      integrity(),
    ],
    output: {
      file: `dist/${name}.js`,
      format: /** @type {const} */ ('iife'),
      inlineDynamicImports: true,
      freeze: false,
      generatedCode: /** @type {const} */ ('es2015'),
      ...around,
      sourcemap: true,
      plugins: [swc(around && ahead)],
    },
  }));

/** A part hands itself over by an event, to be made with the Lit that is in the page. @param {string} input @param {string} file */
const onUse = (input, file) =>
  [input].filter(present).map((path) => ({
    input: path,
    external: ['lit', partModule],
    plugins: [
      typescriptMaps(),
      ...(file === parts['./help/help.js'] ? [] : [withoutReasons()]),
      onDemand(),
      templates(),
      ascii(),
      resolve(),
      integrity(),
    ],
    output: {
      file: `dist/${file}`,
      format: /** @type {const} */ ('iife'),
      name: 'part',
      globals: { lit: 'lit', [partModule]: 'lit' },
      banner: `document.dispatchEvent(new CustomEvent('kz-part', { detail: { file: '${file}', make: (lit) => {`,
      footer: 'return part; } } }));',
      sourcemap: true,
      plugins: [swc()],
    },
  }));

/**
 * A warning is a failure: an import that is not found would only show in the page. A module of types alone is empty.
 * @type {import('rollup').WarningHandlerWithDefault}
 */
const onwarn = (warning) => {
  if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
};

export default [
  ...modules(),
  ...bank('kazakhstan-visit'),
  ...script('build/src/elements/script.core.js', 'kz-quiz.core.min', guardOf('kz-quiz', 'quiz')),
  ...script('build/questions/kazakhstan-visit/script.js', 'kz-quiz.min', guardOf('kz-quiz', 'quiz')),
  ...Object.entries(parts).flatMap(([path, file]) => onUse(join('build/src/elements', path), file)),
  ...Object.entries(languages).flatMap(([path, file]) => onUse(join('build/src/locales', path), file)),
  ...script('build/src/elements/script.progress.js', 'kz-progress.min', guardOf('kz-progress', 'progress'), onDemand()),
  ...script('build/demo/quality.js', 'quality'),
  ...script('build/demo/class.js', 'class'),
  ...script('build/demo/player.js', 'player'),
  ...script('build/demo/playground.js', 'playground'),
  ...script('build/demo/gallery.js', 'gallery'),
  ...script('build/demo/gallery-mirrored.js', 'gallery.mirrored', undefined, mirrored()),
].map((options) => ({ ...options, onwarn }));
