/** Of tables by language the one for a BCP 47 tag, such as that of the frame's own words; English where there is none. */
export const inLanguage =
  <Table>(tables: { readonly en: Table; readonly [lang: string]: Table }) =>
  ({ lang }: { readonly lang: string }): Table =>
    tables[lang.slice(0, 2).toLowerCase()] ?? tables.en;
