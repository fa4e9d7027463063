import { openMirror } from '../../src/scores/browser/mirror.js';

let mirror: ReturnType<typeof openMirror> | undefined;

/** Empties this browser's storage and its mirror: to clear the one alone brings everything back. */
export const forgetAll = async (): Promise<void> => {
  localStorage.clear();
  mirror ??= openMirror();
  await (await mirror)?.change((all) => new Map([...all.keys()].map((key) => [key, undefined])));
  // A quiz that has just left the page may have united them in between.
  localStorage.clear();
};
