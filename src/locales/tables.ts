import { en, type Messages } from './en.js';

/**
 * The languages of the frame beside English: another one is its file and its line here. It is fetched when a page first asks
 * for its language: as a module, or by the classic scripts as a file beside them.
 */
const tables: Readonly<Record<string, () => Promise<Messages>>> = {
  kk: async () => (await import('./kk.js')).kk,
  ru: async () => (await import('./ru.js')).ru,
  zh: async () => (await import('./zh.js')).zh,
};

/** Those that are there. */
const there = new Map<string, Messages>([['en', en]]);

/** A language of the frame, and the reader's own form of it, by which numbers and dates are written and read. */
export interface Chosen {
  /** The table's name. */
  readonly name: string;
  /** BCP 47: "en-GB" for the words of "en". */
  readonly locale: string;
}

/** What a BCP 47 tag comes to by lookup (RFC 4647): "zh-Hans-CN" to "zh"; what has no table, or is no tag, to English. */
export const chosenFor = (tag: string): Chosen => {
  try {
    const [locale = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    for (let name = locale.toLowerCase(); name; name = name.replace(/-?[^-]*$/, ''))
      if (name === 'en' || Object.hasOwn(tables, name)) return { name, locale };
  } catch {
    // No tag.
  }
  return { name: 'en', locale: 'en' };
};

/** The table of a name, if it is there. */
export const tableOf = (name: string): Messages | undefined => there.get(name);

/** The table of a name once it is there; English where it cannot be had, until the next try. */
export const fetchTable = async (name: string): Promise<Messages> => {
  try {
    const table = await tables[name]?.();
    if (table) there.set(name, table);
    return table ?? en;
  } catch {
    return en;
  }
};
