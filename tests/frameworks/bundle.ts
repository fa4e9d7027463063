/** The apps as one script each, by the bundler that the tests come with. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { compile, compileModule } from 'svelte/compiler';

/** The file of each framework's app. */
export const apps = {
  'plain HTML': 'html.js',
  'React 19': 'react.jsx',
  Preact: 'preact.jsx',
  'Vue 3': 'vue.js',
  'Svelte 5': 'svelte.svelte.js',
  Solid: 'solid.js',
  Angular: 'angular.js',
} as const;
export type Framework = keyof typeof apps;

const svelte: Plugin = {
  name: 'svelte',
  async load(id) {
    const options = { filename: id, dev: true, generate: 'client' } as const;
    if (id.endsWith('.svelte')) return compile(await readFile(id, 'utf8'), options).js.code;
    if (id.endsWith('.svelte.js')) return compileModule(await readFile(id, 'utf8'), options).js.code;
    return undefined;
  },
};

/** A script that leaves `mount` as `app.mount`; frameworks speak as they do to a developer. */
export const bundled = async (framework: Framework): Promise<string> => {
  const file = apps[framework];
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`apps/${file}`, import.meta.url)),
    platform: 'browser',
    plugins: [svelte],
    transform: {
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      jsx: { runtime: 'automatic', importSource: file.replace('.jsx', '') },
    },
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    onLog: (level, log) => {
      if (level === 'warn' && log.code !== 'EVAL') throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'app', codeSplitting: false });
  await bundle.close();
  return output[0].code;
};
