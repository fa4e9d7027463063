/** The oldest browsers that the package promises: Chrome and Edge 111, Firefox 115, Safari 16.4. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, describe, it } from 'vitest';

/** What runs in a reader's browser: the classic scripts, their parts, and the modules but for those of the command. */
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !path.startsWith('cli/'));
const sources = new Map(files.map((path) => [path, readFileSync(join('dist', path), 'utf8')]));

/**
 * What came later to one of them at least. Where one of these is needed, it stands behind a look at whether it is there, and its
 * name comes to `guarded`.
 */
const later = [
  /\bObject\.groupBy\b|\bMap\.groupBy\b/, // Safari 17.4
  /\bPromise\.(withResolvers|try)\b/,
  /\bArray\.fromAsync\b/,
  /\.(toWellFormed|isWellFormed)\(/, // Firefox 119
  /\bURL\.(canParse|parse)\b/, // Firefox 115 has canParse, Safari 17
  /\bAbortSignal\.any\b/, // Safari 17.4
  /\.(symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\bIterator\.from\b|\.(values|keys|entries)\(\)\.(map|filter|take|drop|flatMap|reduce|toArray|some|every|find)\(/,
  /\bSymbol\.(dispose|asyncDispose)\b/,
  /\bIntl\.DurationFormat\b/,
  /\bscheduler\.(yield|postTask)\b/,
  /\.checkVisibility\(/, // Safari 17.4
  /\.setHTMLUnsafe\(|\.parseHTMLUnsafe\(/,
  /\bRegExp\.escape\b/,
  /\.(showPopover|hidePopover|togglePopover|moveBefore)\(/, // Firefox 125
  /\bstartViewTransition\b/,
  /\.transferToFixedLength\(|\.waitAsync\(/,
  /\/[dgimsuy]*v[dgimsuy]*\.test/, // the flag v: Firefox 116, Safari 17
  /\bUint8Array\.from(Base64|Hex)\b|\.to(Base64|Hex)\(/,
  /\b(new Highlight|CSS\.highlights|states\.add)\b/,
];

/** Newer, and looked for before it is used; by what is looked for in the same file. */
const guarded: readonly [RegExp, RegExp][] = [
  // Firefox 140: without it the quote in the feedback is all.
  [/new Highlight\b|CSS\.highlights/, /highlights|try/],
  // Firefox 126, Safari 17.4: without it the page cannot style by state.
  [/states\.add/, /try\s*\{/],
];

const found = (text: string): string[] =>
  later.flatMap((pattern) => {
    const [match] = pattern.exec(text) ?? [];
    if (match === undefined) return [];
    const guard = guarded.find(([what]) => what.test(match));
    return guard?.[1].test(text) ? [] : [match];
  });

/** Newer CSS, and what has to stand beside it so that an older browser has something. */
const css: readonly [newer: RegExp, beside: RegExp][] = [
  [/light-dark\(/, /@supports|prefers-color-scheme/], // Chrome 123, Firefox 120, Safari 17.5
  [/@starting-style|@scope|@property|anchor\(/, /@supports/],
  [/[{;]\s*&[\s.:[>]/, /^$/], // nesting: Chrome 112, Firefox 117, Safari 16.5
];
const newCss = (text: string): string[] =>
  css.flatMap(([newer, beside]) => {
    const [match] = newer.exec(text) ?? [];
    return match !== undefined && !beside.test(text) ? [match] : [];
  });

describe('the built scripts, held against the oldest browsers that are promised', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(100));

  it('have no syntax later than ES2022', () => {
    for (const [path, text] of sources) {
      const sourceType = path.endsWith('.min.js') ? 'script' : 'module';
      expect(() => parse(text, { ecmaVersion: 2022, sourceType }), path).not.toThrow();
    }
    // A rule that finds nothing would be none.
    expect(() => parse('using x = y;', { ecmaVersion: 2022, sourceType: 'module' })).toThrow();
    expect(() => parse('/a/v', { ecmaVersion: 2022 })).toThrow();
  });

  it('call nothing that one of them lacks without a look', () => {
    for (const [path, text] of sources) expect(found(text), path).toEqual([]);
    expect(found('Object.groupBy(all, by); x.toWellFormed()')).toHaveLength(2);
  });

  it('have no newer CSS without something beside it', () => {
    for (const [path, text] of sources) expect(newCss(text), path).toEqual([]);
    expect(newCss('.a { color: light-dark(red, blue) }')).toHaveLength(1);
  });
});

it('a classic script is ASCII, so that a page in an older encoding reads it as it is, in one byte for each character', () => {
  const scripts = [...sources].filter(([path]) => path.endsWith('.min.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.flatMap(([path, text]) => (/[^\0-\x7f]/.test(text) ? [path] : []))).toEqual([]);
});

it('the scripts of a reader’s page are compiled while they arrive, by a browser that knows how to be asked', () => {
  const scripts = ['kz-quiz.min.js', 'kz-quiz.core.min.js', 'kz-progress.min.js'];
  expect(scripts.map((name) => sources.get(name)?.split('\n')[0])).toEqual(
    scripts.map(() => '//# allFunctionsCalledOnLoad'),
  );
});
