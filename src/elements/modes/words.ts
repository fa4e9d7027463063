import { modesEn, type ModesMessages } from '../../locales/parts-en.js';
import { modesKk } from '../../locales/parts-kk.js';
import { modesRu } from '../../locales/parts-ru.js';
import { modesZh } from '../../locales/parts-zh.js';
import type { Messages } from '../../locales/en.js';

const tables = new Map([
  ['en', modesEn],
  ['kk', modesKk],
  ['ru', modesRu],
  ['zh', modesZh],
]);

/** What a test and a review say, in the language of the frame. */
export const wordsIn = ({ lang }: Messages): ModesMessages => tables.get(lang.slice(0, 2)) ?? modesEn;
