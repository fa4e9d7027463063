import { expect as axe, fixture } from '@open-wc/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { KzProgress } from '../../src/elements/kz-progress.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { leitner } from '../../src/scores/schedule.js';
import type { AttemptRecord } from '../../src/scores/record.js';
import { forgetAll } from '../support/forget.js';
import { asked } from '../support/records.js';

if (!customElements.get('kz-progress')) customElements.define('kz-progress', KzProgress);

afterEach(forgetAll);

/** 2026-01-02T00:00:00Z. */
const at = 1_767_312_000;
let written = 0;
/** As it is stored, where a target takes five digits. */
const stored = (record: AttemptRecord): string =>
  encodeRecord({ ...record, items: record.items.map((item) => ({ ...item, target: item.target.padEnd(5, '0') })) });
const keep = (...records: AttemptRecord[]): void => {
  for (const record of records)
    localStorage.setItem(`kz1|a||aaaaaaaa|${written}`, stored({ ...record, sequence: ++written }));
};
const shown = async (attributes = ''): Promise<KzProgress> =>
  fixture<KzProgress>(`<kz-progress ${attributes}></kz-progress>`);
const text = (element: KzProgress): string =>
  (element.shadowRoot?.querySelector('[part=card]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (element: KzProgress, table: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(`${table} tbody tr`) ?? [])].map((row) =>
    [...row.children].flatMap((cell) => cell.textContent?.trim() || []).join(' | '),
  );

describe('<kz-progress>', () => {
  it('says so where nothing is kept yet', async () => {
    expect(text(await shown())).toMatch(/^Your progress Nothing here yet\./);
  });

  it('speaks the language nearest to it, and follows it', async () => {
    keep(asked(at, [['one', 60]], 'visit'));
    const around = await fixture<HTMLElement>('<section lang="ru"><kz-progress></kz-progress></section>');
    const element = around.querySelector('kz-progress');
    if (!(element instanceof KzProgress)) throw new Error('no element');
    const speaks = async (words: string) => {
      await element.updateComplete;
      expect(text(element)).toContain(words);
      await axe(element).to.be.accessible();
    };
    await speaks('Ваши успехи');
    for (const [tag, words] of [
      ['kk-KZ', 'Сіздің жетістігіңіз'],
      ['zh-Hans', '你的进步'],
      ['fr', 'Your progress'],
    ] as const) {
      element.lang = tag;
      await new Promise((resolve) => setTimeout(resolve));
      await speaks(words);
    }
  });

  it('shows the best and the last of each bank, skills by process, and what is due', async () => {
    keep(
      asked(
        at,
        [
          ['one', 60],
          ['two', 0],
        ],
        'visit',
      ),
      asked(
        at + 86_400,
        [
          ['one', 60],
          ['two', 60],
        ],
        'visit',
      ),
      asked(at + 86_400, [['a', 30]], 'tower', { skill: 'vocabulary' }),
    );
    const element = await shown();
    expect(rows(element, '[aria-labelledby=quizzes]')).toEqual([
      'The bank visit | 2 | 2 of 2 | Jan 3, 2026',
      'The bank tower | 1 | 0.5 of 1 | Jan 3, 2026',
    ]);
    expect(rows(element, '[aria-labelledby=skills]')).toEqual([
      'Find what is said | 1 of 2',
      'Read between the lines | 0.5 of 1',
    ]);
    expect(text(element)).toContain('3 questions are due to be asked again.');
  });

  it('draws the trend on first exposures, with the same figures in a table', async () => {
    keep(
      asked(
        at,
        [
          ['a', 60],
          ['b', 15],
        ],
        'visit',
      ),
      asked(at + 1, [['c', 60]], 'visit'),
      asked(at + 2, [['a', 0]], 'visit'),
    );
    const element = await shown();
    expect(rows(element, 'details')).toEqual(['Jan 2, 2026 | 2 | 50%', 'Jan 2, 2026 | 1 | 100%']);
    const picture = element.shadowRoot?.querySelector('[part=trend]');
    expect(picture?.getAttribute('aria-label')).toBe('2 attempts, from 50% to 100%.');
    expect(picture?.querySelector('polyline')?.getAttribute('points')).toBe('0,20 100,0');
  });

  it('tells what is due by the schedule that the page gives', async () => {
    keep(asked(at, [['a', 60]], 'visit'), asked(at, [['b', 60]], 'tower'));
    const element = await shown();
    expect(text(element)).toContain('2 questions are due to be asked again.');
    element.schedule = (records) => leitner(records).filter(({ bank }) => bank === 'tower');
    await element.updateComplete;
    expect(text(element)).toContain('1 question is due to be asked again.');
    element.schedule = null;
    await element.updateComplete;
    expect(text(element)).toContain('2 questions are due');
  });

  it('is of one bank where it is named, and of one profile', async () => {
    keep(asked(at, [['a', 60]], 'visit'), asked(at, [['a', 60]], 'tower'));
    localStorage.setItem('kz1|a|ann|aaaaaaaa|0', stored(asked(at, [['a', 0]], 'visit')));
    expect(rows(await shown('bank="tower"'), '[aria-labelledby=quizzes]')).toHaveLength(1);
    expect(rows(await shown('profile="ann"'), '[aria-labelledby=quizzes]')).toEqual([
      'The bank visit | 1 | 0 of 1 | Jan 2, 2026',
    ]);
  });

  it('draws anew when a quiz is finished, here or in another tab', async () => {
    const element = await shown();
    keep(asked(at, [['a', 60]], 'visit'));
    document.dispatchEvent(new Event('kz-finish'));
    await element.updateComplete;
    expect(rows(element, '[aria-labelledby=quizzes]')).toHaveLength(1);
    keep(asked(at, [['a', 60]], 'tower'));
    dispatchEvent(new StorageEvent('storage', { key: 'kz1|a||bbbbbbbb|0' }));
    await element.updateComplete;
    expect(rows(element, '[aria-labelledby=quizzes]')).toHaveLength(2);
  });

  it('counts what it cannot read, and leaves it where it is', async () => {
    localStorage.setItem('kz1|a||aaaaaaaa|9', 'broken');
    expect(text(await shown())).toContain('1 result could not be read. It stays where it is.');
    expect(localStorage.getItem('kz1|a||aaaaaaaa|9')).toBe('broken');
  });

  it('has no axe violation, in light and in dark', async () => {
    keep(
      asked(
        at,
        [
          ['a', 60],
          ['b', 0],
        ],
        'visit',
      ),
      asked(at, [['c', 60]], 'visit'),
    );
    const element = await shown();
    for (const scheme of ['light', 'dark']) {
      element.style.colorScheme = scheme;
      await axe(element).to.be.accessible();
    }
  });
});
