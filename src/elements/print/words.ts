import { printEn } from '../../locales/aids-en.js';
import { printKk } from '../../locales/aids-kk.js';
import { printRu } from '../../locales/aids-ru.js';
import { printZh } from '../../locales/aids-zh.js';
import { inLanguage } from '../../locales/in-language.js';

/** What sheets of paper say, in the language of the frame. */
export const wordsIn = inLanguage({ en: printEn, kk: printKk, ru: printRu, zh: printZh });
