import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPlaces, lineAndColumn } from '../../src/bank/json-places.js';
import { sharedFile } from '../support/shared.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the places of a JSON text', () => {
  it('names each value by its path', () => {
    const text = '{\n  "facts": { "a": ["x", {"b": 1}] }\n}';
    const { places, fault } = jsonPlaces(text);
    expect(fault).toBeUndefined();
    expect([...places.keys()]).toEqual(['', 'facts', 'facts.a', 'facts.a.0', 'facts.a.1', 'facts.a.1.b']);
    expect(lineAndColumn(text, places.get('facts.a.1.b') ?? 0)).toEqual({ line: 2, column: 31 });
  });

  it('finds a key that stands there twice, escaped or not', () => {
    expect(jsonPlaces(String.raw`{"a": 1, "b": {"c": 1, "\u0063": 2}}`).repeated).toEqual([
      { path: 'b.c', offset: 23 },
    ]);
  });

  it.each([
    ['{"a": 1,}', 7, 'a comma before }'],
    ['[1 2]', 3, '2]'],
    ["{'a': 1}", 1, 'a quotation mark that JSON does not know'],
    ['{a: 1}', 1, 'a: 1}'],
    ['[1,, 2]', 3, 'a comma with nothing before it'],
    ['{"a": , "b": 1}', 6, 'a comma with nothing before it'],
    ['{"a" 1}', 5, '1}'],
    ['{"a": "b\nc"}', 8, 'a line break or tab in a string'],
    ['{"a": "b', 6, 'a string that never ends'],
    [String.raw`["\x"]`, 2, 'a backslash that escapes nothing'],
    ['{"a": 1', 7, 'the end of the file'],
    ['{} x', 3, 'x'],
    ['{"a":', 5, 'the end of the file'],
    ['', 0, 'nothing'],
    [' \n', 2, 'nothing'],
    ['// bank\n{}', 0, 'a comment'],
    ['{"a": 1 /* one */}', 8, 'a comment'],
    ['\n<!doctype html>', 1, 'a page of HTML, or of XML'],
    ["import { bank } from './bank.js'", 0, 'a script'],
  ])('finds the fault in %j', (text, offset, found) => {
    expect(jsonPlaces(text).fault).toMatchObject({ offset, found });
  });

  it('takes for JSON what JSON.parse does, whatever is broken in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\', '\n', '0', '.'), (json, at, put) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + 1);
        expect(jsonPlaces(text).fault === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  const suite = sharedFile('data/json-test-suite/test_parsing');
  it.skipIf(!suite)('takes for JSON what JSON.parse does in the JSON test suite', () => {
    let nested = 0;
    for (const name of suite ? readdirSync(suite) : []) {
      const text = readFileSync(`${suite}/${name}`, 'utf8');
      // So deep that no bank is meant; parseBank refuses it.
      if (/^(\[|\{"":\[?){64}/.test(text)) nested++;
      else expect(jsonPlaces(text).fault === undefined, name).toBe(isJson(text));
    }
    expect(nested).toBeLessThan(5);
  });
});
