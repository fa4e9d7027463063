import type { Messages } from '../../locales/en.js';
import { resultEn, type ResultMessages } from '../../locales/parts-en.js';
import { resultKk } from '../../locales/parts-kk.js';
import { resultRu } from '../../locales/parts-ru.js';
import { resultZh } from '../../locales/parts-zh.js';

const tables = new Map([
  ['en', resultEn],
  ['kk', resultKk],
  ['ru', resultRu],
  ['zh', resultZh],
]);

/** What the result says, in the language of the frame. */
export const wordsIn = ({ lang }: Messages): ResultMessages => tables.get(lang.slice(0, 2)) ?? resultEn;
