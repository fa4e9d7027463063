import { KzProgress } from './kz-progress.js';

/** Registers `<kz-progress>`, unless the tag is taken. */
export const defineProgress = (): void => {
  if (!customElements.get('kz-progress')) customElements.define('kz-progress', KzProgress);
};
