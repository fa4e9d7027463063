import { aidsEn } from '../../locales/aids-en.js';
import { aidsKk } from '../../locales/aids-kk.js';
import { aidsRu } from '../../locales/aids-ru.js';
import { aidsZh } from '../../locales/aids-zh.js';
import { inLanguage } from '../../locales/in-language.js';

/** What the reading aids say, and the links that lead to paper, in the language of the frame. */
export const wordsIn = inLanguage({ en: aidsEn, kk: aidsKk, ru: aidsRu, zh: aidsZh });
