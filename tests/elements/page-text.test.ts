import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/elements/page-text.js';

const page = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
};

/** The text of the range that a stretch of the page's text leads back to. */
const through = (element: HTMLElement, words: string): string => {
  const { text, rangeOf } = readPage(element);
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return rangeOf({ start, end: start + words.length }).toString();
};

describe('the text of a page', () => {
  it('runs through inline markup', () => {
    const element = page('<p>One <b>two <i>three</i></b> four</p>');
    expect(readPage(element).text.trim()).toBe('One two three four');
    expect(through(element, 'two three four')).toBe('two three four');
    element.remove();
  });

  it('has white space where a block or a line ends', () => {
    const element = page('<p>One.</p><p>Two.<br>Three.</p><ul><li>Four</li><li>Five</li></ul>');
    expect(readPage(element).text.trim().split(/\s+/)).toEqual(['One.', 'Two.', 'Three.', 'Four', 'Five']);
    element.remove();
  });

  it('passes over scripts, styles and the quiz itself', () => {
    const element = page(
      '<p>Read</p><script type="application/json">{}</script><kz-quiz><b>no</b></kz-quiz><style>p{}</style>',
    );
    expect(readPage(element).text.trim()).toBe('Read');
    element.remove();
  });

  it('leads back to the very nodes', () => {
    const element = page('<p>a<b>bc</b>d</p><p>ef</p>');
    const { text, rangeOf } = readPage(element);
    const start = text.indexOf('cd');
    const range = rangeOf({ start, end: start + 2 });
    expect(range.startContainer.textContent).toBe('bc');
    expect(range.startOffset).toBe(1);
    expect(range.endContainer.textContent).toBe('d');
    element.remove();
  });

  it('is empty for an element without text', () => {
    const element = page('');
    expect(readPage(element).text).toBe('');
    expect(readPage(element).rangeOf({ start: 0, end: 1 }).collapsed).toBe(true);
    element.remove();
  });
});
