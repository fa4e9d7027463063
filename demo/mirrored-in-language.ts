/** Stands for `src/locales/in-language.ts` in the gallery's script with the pseudo-language. */
import { inLanguage as own } from '../src/locales/in-language.js';
import { withMirrored } from './mirrored.js';

export const inLanguage = withMirrored(own);
