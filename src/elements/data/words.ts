import { dataEn } from '../../locales/data-en.js';
import { dataKk } from '../../locales/data-kk.js';
import { dataRu } from '../../locales/data-ru.js';
import { dataZh } from '../../locales/data-zh.js';
import { inLanguage } from '../../locales/in-language.js';

/** What My data, the result code and the question of who sits here say, in the language of the frame. */
export const wordsIn = inLanguage({ en: dataEn, kk: dataKk, ru: dataRu, zh: dataZh });
