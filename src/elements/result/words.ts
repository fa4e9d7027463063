import { inLanguage } from '../../locales/in-language.js';
import { resultEn } from '../../locales/parts-en.js';
import { resultKk } from '../../locales/parts-kk.js';
import { resultRu } from '../../locales/parts-ru.js';
import { resultZh } from '../../locales/parts-zh.js';

/** What the result says, in the language of the frame. */
export const wordsIn = inLanguage({ en: resultEn, kk: resultKk, ru: resultRu, zh: resultZh });
