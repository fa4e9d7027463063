import { inLanguage } from '../../locales/in-language.js';
import { modesEn } from '../../locales/parts-en.js';
import { modesKk } from '../../locales/parts-kk.js';
import { modesRu } from '../../locales/parts-ru.js';
import { modesZh } from '../../locales/parts-zh.js';

/** What a test and a review say, in the language of the frame. */
export const wordsIn = inLanguage({ en: modesEn, kk: modesKk, ru: modesRu, zh: modesZh });
