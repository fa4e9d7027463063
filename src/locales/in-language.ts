import type { Messages } from './en.js';

/** Of a part's tables the one in the language of the frame; English where there is none. */
export const inLanguage =
  <Table>(tables: { readonly en: Table; readonly [lang: string]: Table }) =>
  ({ lang }: Messages): Table =>
    tables[lang.slice(0, 2)] ?? tables.en;
