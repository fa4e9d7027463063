import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { indexOf } from '../../../src/generation/bank-index.js';
import type { Item } from '../../../src/index.js';
import { examinedOf, gradedOf, summaryOf, type Reading } from './grade.js';
import { grounds } from './instructions.js';
import { readings } from './run.js';
import { ablationOf, blindOf } from './sheets.js';

const index = indexOf(bank);
const { sheets } = ablationOf(index);
const items = sheets.flatMap((sheet) => [...sheet.items]);

const keyOf = (item: Item): unknown =>
  item.kind === 'two-part' ? { option: item.key, sentence: item.support.sufficient[0][0] } : item.key;
const all = (of: typeof items): Reading[] =>
  of.map(([id, item]) => ({ id, response: keyOf(item), restedOn: grounds[2] }));

describe('grading readings', () => {
  it('finds every key right, in both kinds of run', () => {
    const blind = blindOf(index);
    const whole = blind.flatMap((sheet) => [...sheet.items]);
    const wrong = [...gradedOf(sheets, all(items)), ...gradedOf(blind, all(whole))].filter(({ correct }) => !correct);
    expect(wrong.map(({ item }) => [item.target, item.kind])).toEqual([]);
  });
  it('finds what is missing, malformed or of another item not right', () => {
    for (const response of [undefined, null, '', 'z', [], {}, ['zz'], { 1: 'z' }, 10 ** 9])
      expect(
        gradedOf(
          sheets,
          items.map(([id]) => ({ id, response })),
        ).filter(({ correct }) => correct),
      ).toEqual([]);
    expect(gradedOf(sheets, [{ id: '99-1', response: 'a' }]).some(({ reading }) => reading)).toBe(false);
  });
  it('sets what was right beside the blind chance, and lists it by what it rested on', () => {
    const [first, second, third] = items;
    if (!first || !second || !third) throw new Error('three items are needed');
    const sum = summaryOf(
      gradedOf(sheets.slice(0, 1), [
        ...all([first]),
        { id: second[0], response: keyOf(second[1]), restedOn: grounds[0] },
        { id: third[0], response: 'z', restedOn: grounds[1] },
      ]),
    );
    const { items: count = 0 } = sum;
    const here = [...(sheets[0]?.items.values() ?? [])];
    const chance = here.reduce((total, { blindCredit }) => total + blindCredit, 0) / here.length;
    expect(count).toBe(here.length);
    expect(sum.responses).toBe(3);
    expect(sum.right).toBe(2);
    expect(sum.rightPercent).toBeCloseTo(200 / here.length, 1);
    expect(sum.chancePercent).toBeCloseTo(100 * chance, 1);
    expect(sum.aboveChance).toBeCloseTo(sum.rightPercent - sum.chancePercent, 5);
    expect(sum.rightBy).toEqual({ [grounds[2]]: [first[1].target], [grounds[0]]: [second[1].target] });
  });
  it('counts what examiners made of the items, and names what they doubt', () => {
    const [sheet] = blindOf(index, ['film-title', 'refinery-new']);
    if (!sheet) throw new Error('a sheet is needed');
    const [film = '', second = ''] = [...sheet.items.keys()];
    const found = examinedOf(
      gradedOf(
        [sheet],
        [
          { id: film, response: 'The Composer', answerable: 'yes', oneBest: 'yes', clear: 'yes' },
          { id: second, response: 'true', answerable: 'yes', oneBest: 'no', other: 'false', clear: 'yes', why: '' },
        ],
      ),
    );
    expect(found).toEqual({
      items: 2,
      asTheKeyHasIt: 1,
      answerable: 2,
      oneBest: 1,
      clear: 2,
      differing: ['refinery-new'],
      doubted: [{ target: 'refinery-new', kind: 'true-false-not-given', other: 'false', why: '' }],
    });
  });
});

describe('the command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a folder for each sheet, and no file of keys', () => {
    const said = readings(['ablation', folder]);
    expect(said).toContain(`${sheets.length} sheets, ${items.length} items`);
    const files = new Set(sheets.flatMap(({ name }) => readdirSync(join(folder, name))));
    expect([...files].sort()).toEqual(['README.txt', 'article.txt', 'items.json']);
    expect(readdirSync(folder).sort()).toEqual(['run.json', ...sheets.map(({ name }) => name)].sort());
    expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe('{\n  "mode": "ablation"\n}\n');
  });
  it('grades the responses that lie beside the sheets, or those that are named', () => {
    readings(['ablation', folder]);
    const [first] = sheets;
    if (!first) throw new Error('a sheet is needed');
    writeFileSync(join(folder, first.name, 'responses.json'), JSON.stringify(all([...first.items])));
    expect(readings(['grade', folder])).toContain(`Right: ${first.items.size} of ${items.length} `);
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify(all(items)));
    expect(readings(['grade', folder, other])).toContain(`Right: ${items.length} of ${items.length} `);
  });
  it('grades a run of named targets as it was asked', () => {
    readings(['blind', folder, 'film-title']);
    writeFileSync(join(folder, 'r.json'), JSON.stringify([{ id: '01-1', response: 'Composer', clear: 'no' }]));
    expect(JSON.parse(readings(['grade', folder, join(folder, 'r.json')]))).toMatchObject({
      items: 1,
      asTheKeyHasIt: 1,
    });
  });
  it('refuses sheets that it would make otherwise today', () => {
    readings(['blind', folder, 'film-title']);
    writeFileSync(join(folder, 'sheet-01', 'items.json'), '[]');
    expect(() => readings(['grade', folder])).toThrow('has changed since');
  });
  it('refuses a folder that is in use, a target that is none, and what it does not know', () => {
    writeFileSync(join(folder, 'mine.txt'), '');
    expect(() => readings(['ablation', folder])).toThrow('not empty');
    expect(() => readings(['blind', join(folder, 'new'), 'nobody'])).toThrow('No target is named nobody');
    expect(() => readings(['keys', folder])).toThrow('readings ablation OUTDIR');
    expect(() => readings([])).toThrow('readings ablation OUTDIR');
  });
});
