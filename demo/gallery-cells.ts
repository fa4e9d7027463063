/** What the gallery shows: plain data, which the page and the tests walk alike. */
import { mirroredLang } from './mirrored.js';

/** Every kind of item; a kind that has two looks stands here twice. */
export const kinds = [
  'choice',
  'true-false-not-given',
  'numeric',
  'multiple-response',
  'cloze',
  'cloze-typed',
  'short-answer',
  'matching',
  'ordering',
  'categorise',
  'evidence',
  'evidence-several',
  'two-part',
] as const;
export const states = [
  'start',
  'asking',
  'given',
  'missing',
  'hint',
  'right',
  'wrong',
  'partly',
  'reading',
  'test',
  'overview',
  'result',
  'error',
] as const;
/** `contrast` is what the system forces, `more` what it is asked for: a test emulates both, a page cannot. */
export const themes = ['light', 'dark', 'contrast', 'more'] as const;
/** The last is none: a pseudo-language, by which one sees that all of it mirrors. */
export const languages = ['en', 'kk', 'ru', 'zh', mirroredLang] as const;
/** Of the window, in CSS pixels. */
export const widths = [320, 768, 1280] as const;

export type Kind = (typeof kinds)[number];
export type State = (typeof states)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** One quiz in the gallery. */
export interface Cell {
  readonly kind: Kind;
  readonly state: State;
  readonly lang: Language;
}
/** A cell as it is looked at. */
export interface View extends Cell {
  readonly theme: Theme;
  readonly width: number;
}

/** All or nothing: these are never partly right. */
const whole: readonly Kind[] = [
  'choice',
  'true-false-not-given',
  'numeric',
  'cloze',
  'cloze-typed',
  'short-answer',
  'evidence',
];

/**
 * Whether a kind comes to a state. An order that is shown is a response too, so none can be missing; and the article is the same
 * whatever is asked.
 */
export const comesTo = (kind: Kind, state: State): boolean =>
  !(state === 'partly' && whole.includes(kind)) &&
  !(state === 'missing' && kind === 'ordering') &&
  !(state === 'reading' && kind !== 'choice');

/** Whether the published script knows the language of a cell; the gallery has a script of its own for the other. */
export const isPublished = ({ lang }: Cell): boolean => lang !== mirroredLang;

/** Every cell of these kinds, states and languages; what is left out stands for all. */
export const cellsOf = (wish: {
  readonly kind?: Kind | undefined;
  readonly state?: State | undefined;
  readonly lang?: Language | undefined;
}): Cell[] => {
  const either = <T>(one: T | undefined, all: readonly T[]): readonly T[] => (one === undefined ? all : [one]);
  return either(wish.lang, languages).flatMap((lang) =>
    either(wish.state, states).flatMap((state) =>
      either(wish.kind, kinds)
        .filter((kind) => comesTo(kind, state))
        .map((kind): Cell => ({ kind, state, lang })),
    ),
  );
};

export const nameOf = ({ kind, state, lang }: Cell): string => `${kind}.${state}.${lang}`;

const known = <T extends string>(all: readonly T[], name: string | null | undefined): T | undefined =>
  all.find((one) => one === name);

/** What an address asks for. */
export interface Asked {
  readonly cells: readonly Cell[];
  readonly kind: Kind | undefined;
  readonly state: State | undefined;
  readonly lang: Language | undefined;
  readonly theme: Theme;
  /** In CSS pixels; undefined: as wide as there is room. */
  readonly width: number | undefined;
}

/**
 * Reads `?kind=&state=&lang=&theme=&width=`, or `?cells=` with names of cells between commas. Left out, the kind is every one, the
 * state `asking`, the language English; `all` stands for every one.
 */
export const askedBy = (search: string): Asked => {
  const query = new URLSearchParams(search);
  const kind = known(kinds, query.get('kind'));
  const state = query.get('state') === 'all' ? undefined : (known(states, query.get('state')) ?? 'asking');
  const lang = query.get('lang') === 'all' ? undefined : (known(languages, query.get('lang')) ?? 'en');
  const named = (query.get('cells') ?? '').split(',').flatMap((name): Cell[] => {
    const [one, two, three] = name.split('.');
    const cell = { kind: known(kinds, one), state: known(states, two), lang: known(languages, three) };
    return cell.kind && cell.state && cell.lang ? cellsOf(cell) : [];
  });
  return {
    cells: named.length ? named : cellsOf({ kind, state, lang }),
    kind,
    state,
    lang,
    theme: known(themes, query.get('theme')) ?? 'light',
    width: Number(query.get('width')) || undefined,
  };
};

/** The query by which a page shows these cells. */
export const queryFor = (cells: readonly Cell[]): string => `?cells=${cells.map(nameOf).join(',')}`;
