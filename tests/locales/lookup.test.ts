import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/locales/en.js';
import { chosenFor, fetchTable, tableOf } from '../../src/locales/tables.js';

vi.mock('../../src/locales/kk.js', () => {
  throw new Error('not to be had');
});

describe('the language of a tag', () => {
  it.each([
    ['en', 'en', 'en'],
    ['EN-gb', 'en', 'en-GB'],
    ['kk-KZ', 'kk', 'kk-KZ'],
    ['kk-Cyrl-KZ', 'kk', 'kk-Cyrl-KZ'],
    ['ru', 'ru', 'ru'],
    ['ru_RU', 'ru', 'ru-RU'],
    ['zh-Hans-CN', 'zh', 'zh-Hans-CN'],
    ['zh-CN', 'zh', 'zh-CN'],
    ['cmn', 'zh', 'zh'],
    ['rus', 'ru', 'ru'],
  ])('is for %s the table %s', (tag, name, locale) => expect(chosenFor(tag)).toEqual({ name, locale }));

  it.each(['de', 'kkj', 'zha', 'x-klingon', '', ' ', 'no tag!', 'constructor', '__proto__', 'ru-'])(
    'is English for %j, numbers and all',
    (tag) => expect(chosenFor(tag)).toEqual({ name: 'en', locale: 'en' }),
  );
});

describe('a table', () => {
  it('is there at once in English, and once it has been fetched', async () => {
    expect(tableOf('en')).toBe(en);
    expect(tableOf('ru')).toBeUndefined();
    expect((await fetchTable('ru')).start).toBe('Начать');
    expect(tableOf('ru')?.start).toBe('Начать');
  });

  it('that cannot be had leaves English in its place, and can be tried again', async () => {
    expect(await fetchTable('kk')).toBe(en);
    expect(tableOf('kk')).toBeUndefined();
  });
});
