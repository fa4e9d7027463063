/** The language of a BCP 47 tag, whatever its script and region: "en" of "EN-gb" and of "en_US". */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
