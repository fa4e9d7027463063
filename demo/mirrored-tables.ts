/** Stands for `src/locales/tables.ts` in the gallery's script with the pseudo-language. */
import type { Messages } from '../src/locales/en.js';
import * as own from '../src/locales/tables.js';
import { mirrored, mirroredLang } from './mirrored.js';

/** Its numbers are English ones: what is typed has to be read. */
export const chosenFor = (tag: string): own.Chosen =>
  tag === mirroredLang ? { name: tag, locale: 'en' } : own.chosenFor(tag);
export const tableOf = (name: string): Messages | undefined => (name === mirroredLang ? mirrored : own.tableOf(name));
export const { fetchTable } = own;
