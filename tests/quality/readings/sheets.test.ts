import { describe, expect, it } from 'vitest';
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { indexOf } from '../../../src/generation/bank-index.js';
import { leaks } from '../../../src/generation/draft.js';
import { draftsOf } from '../../../src/generation/targets.js';
import { words } from '../../../src/text/fold.js';
import { gap, sentencesBehind } from './blank.js';
import { targetsOf, withoutSupport } from './pick.js';
import { ablationOf, blindOf } from './sheets.js';
import { shownAs } from './shown.js';
import { helpedBy, toldAgain, wholeArticle } from './told-again.js';
import { transposed } from './transpose.js';

const index = indexOf(bank);
const { article } = index;
const targets = targetsOf(index).filter((target) => draftsOf(index, target).length > 0);
const { sheets, untried } = ablationOf(index);
const itemsOf = (of: typeof sheets) => of.flatMap(({ items }) => [...items.values()]);

describe('sheets with the evidence blanked out', () => {
  it('try every target once, save those whose options are the evidence', () => {
    const tried = itemsOf(sheets).map(({ target }) => target);
    expect([...tried, ...untried].sort()).toEqual([...targets].sort());
    const kinds = untried.flatMap((target) => draftsOf(index, target).map(({ item }) => item.kind));
    expect(new Set(kinds)).toEqual(new Set(['evidence']));
  });
  it('have at most nine items, none resting on a sentence of another', () => {
    for (const { items } of sheets) {
      expect(items.size).toBeLessThanOrEqual(9);
      const behind = [...items.values()].flatMap((item) => sentencesBehind(article, item).map(({ start }) => start));
      expect(new Set(behind).size).toBe(behind.length);
    }
  });
  it('print no sentence that proves one of their items or tells it again, and every other sentence', () => {
    for (const { items, article: text } of sheets) {
      if (text === undefined) continue;
      const gone = new Set([...items.values()].flatMap((item) => sentencesBehind(article, item)));
      for (const sentence of article.sentences)
        expect(text.includes(transposed(article.text.slice(sentence.start, sentence.end)))).toBe(!gone.has(sentence));
      expect(text.split(gap).length - 1).toBe(gone.size);
    }
  });
  it('have no article where an item is on the whole of it', () => {
    for (const { items, article: text } of sheets)
      expect([...items.values()].map(({ target }) => wholeArticle.has(target))).toEqual(
        Array.from(items, () => text === undefined),
      );
  });
  it('keep those apart that help one another', () => {
    for (const { items } of sheets) {
      const here = [...items.values()].map(({ target }) => target);
      const enemies = here.flatMap((target) => [
        ...(bank.questions[target]?.enemies ?? []),
        ...(helpedBy[target] ?? []),
      ]);
      expect(here.filter((target) => enemies.includes(target))).toEqual([]);
    }
  });
  it('have none of which one prints what gives another away, or four words running of what is blanked for it', () => {
    const drafts = new Map(targets.flatMap((target) => draftsOf(index, target).map((draft) => [draft.item.id, draft])));
    const told: string[] = [];
    for (const { items } of sheets)
      for (const { id, target } of items.values())
        for (const { id: otherId, target: other } of items.values()) {
          const [from, to] = [drafts.get(id), drafts.get(otherId)];
          if (!from || !to || id === otherId) continue;
          const { stem, options = [], entries = [] } = shownAs('', withoutSupport(from.item));
          const printed = [stem, ...[...options, ...entries].map(({ text }) => text)].map((text) =>
            words(text).join(' '),
          );
          const gone = sentencesBehind(article, to.item).map(({ start, end }) => words(article.text.slice(start, end)));
          const fours = gone.flatMap((said) => said.slice(3).map((_, i) => said.slice(i, i + 4).join(' ')));
          if (leaks(from, to) || fours.some((four) => printed.some((text) => ` ${text} `.includes(` ${four} `))))
            told.push(`${target} tells ${other}`);
        }
    expect(told).toEqual([]);
  });
  it('are the same each time', () => {
    expect(ablationOf(indexOf(structuredClone(bank)))).toEqual({ sheets, untried });
  });
});

describe('what was read in the article', () => {
  it('names targets that there are, and sentences that begin so', () => {
    const named = [...wholeArticle, ...Object.keys(toldAgain), ...Object.entries(helpedBy).flat(2)];
    expect(named.filter((target) => !targets.includes(target))).toEqual([]);
    const starts = article.sentences.map(({ start }) => start);
    expect(
      Object.values(toldAgain)
        .flat()
        .filter((begins) => !starts.includes(article.text.indexOf(begins))),
    ).toEqual([]);
  });
  it('names no sentence that is the evidence already', () => {
    const twice = Object.entries(toldAgain).filter(([target, again]) =>
      draftsOf(index, target).some(({ item }) =>
        item.evidence.some(({ start, end }) =>
          again.some((begins) => {
            const at = article.sentences.find((sentence) => article.text.startsWith(begins, sentence.start));
            return at !== undefined && at.start < end && start < at.end;
          }),
        ),
      ),
    );
    expect(twice.map(([target]) => target)).toEqual([]);
  });
});

describe('sheets with the whole article', () => {
  const blind = blindOf(index);
  it('ask every target, in two kinds where it has two', () => {
    const asked = new Map(targets.map((target) => [target, itemsOf(blind).filter((item) => item.target === target)]));
    for (const [target, items] of asked) {
      const kinds = new Set(draftsOf(index, target).map(({ item }) => item.kind));
      expect(new Set(items.map(({ kind }) => kind)).size).toBe(Math.min(2, kinds.size));
      expect(items.length).toBe(Math.min(2, kinds.size));
    }
  });
  it('have at most forty items, none of one target, and the article as it is', () => {
    for (const { items, article: text } of blind) {
      expect(items.size).toBeLessThanOrEqual(40);
      expect(new Set([...items.values()].map(({ target }) => target)).size).toBe(items.size);
      expect(text).toBe(article.text);
    }
  });
  it('ask only the targets that are named', () => {
    expect(new Set(itemsOf(blindOf(index, ['film-title', 'arrival'])).map(({ target }) => target))).toEqual(
      new Set(['film-title', 'arrival']),
    );
  });
});

describe('an item as it is shown', () => {
  const shown = [...sheets, ...blindOf(index)].flatMap(({ items }) =>
    [...items].map(([id, item]) => ({ item, shown: shownAs(id, item) })),
  );
  it('holds nothing but what is asked and how to respond', () => {
    const fields = new Set(shown.flatMap((one) => Object.keys(one.shown)));
    expect([...fields].sort()).toEqual(['entries', 'id', 'kind', 'options', 'response', 'secondPart', 'stem']);
  });
  it('names options by letters and entries by numbers, in the order in which they stand', () => {
    for (const { shown: one } of shown) {
      const letters = [one.options ?? [], one.secondPart?.sentences ?? []];
      for (const list of letters) expect(list.map(({ id }) => id).join('')).toBe('abcdef'.slice(0, list.length));
      expect((one.entries ?? []).map(({ id }) => id).join('')).toBe('12345678'.slice(0, one.entries?.length ?? 0));
    }
  });
  it('has its key now in one place, now in another', () => {
    const places = shown.flatMap(({ item }) => (item.kind === 'choice' && item.options.length === 4 ? [item.key] : []));
    for (const letter of 'abcd')
      expect(places.filter((place) => place === letter).length).toBeGreaterThan(places.length / 8);
  });
});
