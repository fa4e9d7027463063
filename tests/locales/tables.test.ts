import { describe, expect, it } from 'vitest';
import { aidsEn, printEn } from '../../src/locales/aids-en.js';
import { aidsKk, printKk } from '../../src/locales/aids-kk.js';
import { aidsRu, printRu } from '../../src/locales/aids-ru.js';
import { aidsZh, printZh } from '../../src/locales/aids-zh.js';
import { dataEn } from '../../src/locales/data-en.js';
import { dataKk } from '../../src/locales/data-kk.js';
import { dataRu } from '../../src/locales/data-ru.js';
import { dataZh } from '../../src/locales/data-zh.js';
import { en, type Messages } from '../../src/locales/en.js';
import { kk } from '../../src/locales/kk.js';
import { modesEn, resultEn } from '../../src/locales/parts-en.js';
import { modesKk, resultKk } from '../../src/locales/parts-kk.js';
import { modesRu, resultRu } from '../../src/locales/parts-ru.js';
import { modesZh, resultZh } from '../../src/locales/parts-zh.js';
import { progressEn } from '../../src/locales/progress-en.js';
import { progressKk } from '../../src/locales/progress-kk.js';
import { progressRu } from '../../src/locales/progress-ru.js';
import { progressZh } from '../../src/locales/progress-zh.js';
import { ru } from '../../src/locales/ru.js';
import { zh } from '../../src/locales/zh.js';

/** What comes with parts of the program, by language. */
const late = [
  ['en', { ...modesEn, ...resultEn }],
  ['kk', { ...modesKk, ...resultKk }],
  ['ru', { ...modesRu, ...resultRu }],
  ['zh', { ...modesZh, ...resultZh }],
] as const;

const data = [
  ['en', dataEn],
  ['kk', dataKk],
  ['ru', dataRu],
  ['zh', dataZh],
] as const;
const aids = [
  ['en', { ...aidsEn, ...printEn }],
  ['kk', { ...aidsKk, ...printKk }],
  ['ru', { ...aidsRu, ...printRu }],
  ['zh', { ...aidsZh, ...printZh }],
] as const;
const progress = [
  ['en', progressEn],
  ['kk', progressKk],
  ['ru', progressRu],
  ['zh', progressZh],
] as const;

const languages: readonly (readonly [name: string, table: Messages])[] = [
  ['en', en],
  ['kk', kk],
  ['ru', ru],
  ['zh', zh],
];

/** Numbers that no sentence has of itself; each stands for one thing that a message is given. */
const given = [71, 83, 97];
const imported = { fresh: { length: 71 }, deleted: 83, known: 97, unreadable: 71 };

/** Every message by its path, those with gaps filled. */
const said = (table: object, path = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(table).map(([name, value]: [string, unknown]) => {
      const at = path + name;
      if (typeof value === 'string') return { [at]: value };
      if (name === 'wouldAdd' && typeof value === 'function') return { [at]: String(value(imported)) };
      return typeof value === 'function' ? { [at]: String(value(...given)) } : said(Object(value) as object, `${at}.`);
    }),
  );
const printed = (text: string): string[] => given.map(String).filter((each) => text.includes(each));

describe.each([
  ...languages.map(([name, table]) => [name, 'the frame', table, en] as const),
  ...late.map(([name, table]) => [name, 'its parts', table, late[0][1]] as const),
  ...data.map(([name, table]) => [name, 'My data', table, dataEn] as const),
  ...aids.map(([name, table]) => [name, 'the aids and paper', table, aids[0][1]] as const),
  ...progress.map(([name, table]) => [name, 'progress', table, progressEn] as const),
])('the words in %s of %s', (name, _, table, english) => {
  const texts = said(table);

  it('say what English says, nothing less and nothing more', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(said(english)).sort());
  });

  it('leave nothing empty, and no space at an end', () => {
    for (const [at, text] of Object.entries(texts)) {
      expect(text, at).not.toBe('');
      expect(text.trim(), at).toBe(text);
    }
  });

  it('print all that they are given, as English does', () => {
    for (const [at, text] of Object.entries(said(english))) expect(printed(texts[at] ?? ''), at).toEqual(printed(text));
  });

  it('are no English, and mix no letters of two scripts in a word', () => {
    const own = Object.entries(texts).filter(([at]) => at !== 'lang' && at !== 'dir');
    for (const [at, text] of own) {
      expect(text, at).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
      if (name !== 'en') expect(text.replace(/JSON|CSV|^(Tab|Enter|Esc)$/, ''), at).not.toMatch(/[A-Za-z]{3}/);
    }
  });
});

describe.each(languages)('the frame in %s', (name, table) => {
  it('names its own language', () => {
    expect(Intl.getCanonicalLocales(table.lang)).toEqual([table.lang]);
    expect(new Intl.Locale(table.lang).language).toBe(name);
  });

  it('tells a verdict from the mark beside it', () => {
    expect(Object.values(table.verdicts)).not.toContain(table.right);
    expect(new Set(Object.values(table.verdicts)).size).toBe(3);
  });

  it('tells apart what stands side by side', () => {
    const { isRight, isWrong, onlyOption, check, next, toResult, start, again, sameAgain, retry, lock } = table;
    const alone = [isRight, isWrong, onlyOption, check, next, toResult, start, again, sameAgain, retry, lock];
    expect(new Set(alone).size).toBe(alone.length);
  });
});

describe('what is counted', () => {
  const questions = (table: Messages, of: number) => table.about(of).split(/ (?:on|по|бойынша) |мақала бойынша /);

  it.each([
    [0, '0 вопросов'],
    [1, '1 вопрос'],
    [2, '2 вопроса'],
    [5, '5 вопросов'],
    [11, '11 вопросов'],
    [21, '21 вопрос'],
    [22, '22 вопроса'],
    [1.5, '1,5 вопроса'],
  ])('%d is said rightly in Russian', (of, wanted) => expect(questions(ru, of)[0]).toBe(wanted));

  it.each([
    [1, '1 минута'],
    [3, '2 минуты'],
    [8, '5 минут'],
    [18, '11 минут'],
    [35, '21 минута'],
  ])('the minutes of %d questions agree in Russian: %s', (of, wanted) =>
    expect(ru.about(of)).toMatch(new RegExp(`примерно ${wanted}\\.`)),
  );

  it.each([0, 1, 2, 5, 11, 21, 22, 1.5])('%d leaves its noun in the singular in Kazakh', (of) =>
    expect(kk.about(of)).toMatch(/^Осы мақала бойынша [\d.]+ сұрақ, шамамен \d+ минут\./),
  );

  it.each([
    [0, '0 questions'],
    [1, 'One question'],
    [2, '2 questions'],
    [21, '21 questions'],
    [1.5, '1.5 questions'],
  ])('%d is said rightly in English', (of, wanted) => expect(questions(en, of)[0]).toBe(wanted));

  it.each([
    [1, 'не готов 1 вопрос;', '1 раз'],
    [2, 'не готовы 2 вопроса;', '2 раза'],
    [5, 'не готовы 5 вопросов;', '5 раз'],
    [21, 'не готов 21 вопрос;', '21 раз'],
    [22, 'не готовы 22 вопроса;', '22 раза'],
  ])('%d is said rightly in Russian before a test is handed in, and of what was misread', (n, open, times) => {
    expect(modesRu.sure(n)).toContain(open);
    expect(resultRu.times(n)).toBe(times);
  });

  it('a number takes no ending in Kazakh that would hang on its sound, but where it counts places', () => {
    for (const [at, text] of Object.entries(said({ ...kk, ...modesKk, ...resultKk })))
      expect(text, at).not.toMatch(/\d-?(?!сұрақ|орын)[а-яәіңғүұқөһ]/i);
  });
});
