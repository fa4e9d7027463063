/** Where things stand in a JSON text: UTF-16 offsets. */
export interface JsonPlaces {
  /** The first place at which it is no JSON, and what is amiss there. */
  readonly fault?: { readonly offset: number; readonly found: string; readonly fix: string };
  /** The offset of each value, by its path (`facts.arrival.evidence.0`; empty for the whole). */
  readonly places: ReadonlyMap<string, number>;
  /** Paths of keys that their object has had before; `JSON.parse` would keep the last and say nothing. */
  readonly repeated: readonly { readonly path: string; readonly offset: number }[];
}

/** Past it no bank goes, and `parseBank` says so. */
const deepest = 64;
const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What is often met where JSON should be: what it is, and what to do. */
const known: readonly (readonly [RegExp, string, string])[] = [
  [/^<[!?a-z]/i, 'a page of HTML, or of XML', 'give the bank itself; is the file, or its address, the right one?'],
  [/^\/[/*]/, 'a comment', 'take it out, JSON has none'],
  [/^(import|export|const|let|var)\b/, 'a script', 'make JSON of it: npx kz-quiz json bank.js -o bank.json'],
  [/^['‘’“”„«`]/u, 'a quotation mark that JSON does not know', 'put " in its place, and at the other end'],
  [/^,/, 'a comma with nothing before it', 'take it out, or put before it what is missing'],
];

/** Reads JSON for the places of its parts alone, since `JSON.parse` tells neither lines nor keys given twice. Never throws. */
export const jsonPlaces = (text: string): JsonPlaces => {
  const places = new Map<string, number>();
  const repeated: { path: string; offset: number }[] = [];
  let fault: JsonPlaces['fault'];
  let at = 0;

  const fail = (found: string, fix: string): false => {
    fault ??= { offset: at, found, fix };
    return false;
  };
  /** Goes past what the pattern matches here. */
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return false;
    at += found.length;
    return true;
  };
  const next = (): string => {
    take(space);
    return text[at] ?? '';
  };
  /** Something else stands here: what it is where that is known, else the first of it and what would have to stand here. */
  const other = (fix: string): false => {
    const rest = text.slice(at, at + 20);
    const [, found, advice] = known.find(([pattern]) => pattern.test(rest)) ?? [];
    return fail(found ?? (rest || 'the end of the file'), advice ?? fix);
  };

  const string = (): boolean => {
    const start = at++;
    for (;;) {
      const unit = text[at];
      if (unit === '"') return ++at > start;
      if (unit === undefined) {
        at = start;
        return fail('a string that never ends', 'close it with "');
      }
      if (unit < ' ') return fail('a line break or tab in a string', 'write \\n or \\t, or close the string with "');
      if (unit !== '\\') at++;
      else if (!take(escape)) return fail('a backslash that escapes nothing', 'write \\\\ for a backslash');
    }
  };

  const list = (close: string, member: (i: number) => boolean): boolean => {
    at++;
    if (next() === close) return ++at > 0;
    for (let i = 0; ; i++) {
      if (!member(i)) return false;
      const after = next();
      if (after !== ',' && after !== close) return other(`put , before it, or ${close} at the end of the list`);
      const comma = at++;
      if (after === close) return true;
      if (next() !== close) continue;
      at = comma;
      return fail(`a comma before ${close}`, 'take it out');
    }
  };

  const value = (path: string, depth: number): boolean => {
    const first = next();
    if (depth > deepest) return false;
    places.set(path, at);
    const under = (key: string | number): string => (path ? `${path}.${key}` : String(key));
    if (first === '"') return string();
    if (first === '[') return list(']', (i) => value(under(i), depth + 1));
    if (first === '{') {
      const keys = new Set<string>();
      return list('}', () => {
        if (next() !== '"') return other('give a key in double quotes');
        const start = at;
        if (!string()) return false;
        const key = String(JSON.parse(text.slice(start, at)));
        if (keys.has(key)) repeated.push({ path: under(key), offset: start });
        keys.add(key);
        if (next() !== ':') return other('put : after the key');
        at++;
        return value(under(key), depth + 1);
      });
    }
    return take(word) || take(number) || other('give a string in double quotes, a number, a list or an object');
  };

  if (!next()) fail('nothing', 'write a bank here; npx kz-quiz new article.txt begins one');
  else if (value('', 0) && next()) other('take out what comes after the bank');
  return { ...(fault && { fault }), places, repeated };
};

/** Line and column of an offset, both from 1. */
export const lineAndColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};
