import { describe, expect, it } from 'vitest';
import { renderQuiz } from '../../src/convert/render-quiz.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { itemKinds } from '../../src/item/item.js';
import { everyKind } from '../support/every-kind.js';

const quiz = generateQuiz(everyKind, { seed: '7' });
const items = [...enumerateItems(everyKind)];

describe('a quiz as plain HTML', () => {
  it('prints every stem and every option, of each kind', () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(itemKinds));
    for (const item of items) {
      const html = renderQuiz({ ...quiz, items: [item] });
      const shown = html
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(shown).toContain(item.stem);
      for (const { text } of 'options' in item ? item.options : []) expect(shown).toContain(text);
      for (const { text } of 'entries' in item ? item.entries : []) expect(shown).toContain(text);
    }
  });

  it('is the same whatever is right', () => {
    for (const item of items) {
      const other = Object.assign({ ...item }, { key: '', rationale: '' });
      expect(renderQuiz({ ...quiz, items: [other] })).toBe(renderQuiz({ ...quiz, items: [item] }));
    }
  });

  it('shows markup as text', () => {
    const [item] = items;
    if (!item) throw new Error('no item');
    const html = renderQuiz({ ...quiz, items: [{ ...item, stem: `</p><script>"'&` }] });
    expect(html).toContain('&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;');
    expect(html).not.toContain('<script');
  });
});
