import 'kz-quiz/define.js';
import { flushSync, mount as mountPage, unmount } from 'svelte';
import Page from './page.svelte';

/** @type {import('../contract.js').Mount} */
export const mount = (target, first, told) => {
  const given = $state({ ...first });
  const page = mountPage(Page, { target, props: { given, told } });
  flushSync();
  return {
    change: (changes) => flushSync(() => Object.assign(given, changes)),
    remove: () => unmount(page),
  };
};
