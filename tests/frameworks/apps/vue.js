import 'kz-quiz/define.js';
import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js';

const template = `
  <kz-quiz :bank="given.bank" :seed="given.seed" :length="given.length" :lang="given.lang" storage="none"
    @kz-start="told('kz-start', $event.detail)" @kz-finish="told('kz-finish', $event.detail)">
    <h3 slot="title">{{ given.title }}</h3>
    <p slot="finish">Well read.</p>
  </kz-quiz>`;

/** @type {import('../contract.js').Mount} */
export const mount = (place, first, told) => {
  const given = reactive({ ...first });
  const app = createApp({ template, setup: () => ({ given, told }) });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('kz-');
  app.mount(place);
  return { change: (changes) => Object.assign(given, changes), remove: () => app.unmount() };
};
