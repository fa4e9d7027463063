// All that the checker knows of one article: its tables, and how the bank about it words what the tables name.
import type { Item } from '../../src/item/item.js';
import type { AnswerRow } from './answers.js';
import { label } from './checker-text.js';
import type { SentenceRow, Tables } from './tables.js';

/** What a statement says in one slot. `otherwise`: the verdict on a wrong filler, where it is not the row's own. */
export interface Reading {
  readonly row: AnswerRow;
  readonly filler: string;
  readonly otherwise?: 'not-given';
  /** The verdict on a right filler, where it is not `true`: of what is only expected nobody can say that it has happened. */
  readonly rightly?: 'not-given';
}

/** The rows to which a bank's own words belong. Written after its stems were read; the rows were written before. */
export interface Wording {
  /** The row that answers an item's question; undefined where it has none. */
  readonly rowOf: (item: Item, know: Knowledge) => AnswerRow | undefined;
  /** What a statement says; undefined for one that nobody taught the checker to read. */
  readonly readStatement: (statement: string, know: Knowledge) => Reading[] | undefined;
  /** What a stem must state for the row's answer to be the only one; from the rows' notes. */
  readonly mustState: Readonly<Record<string, readonly RegExp[]>>;
  /** More names for what the tables name. */
  readonly names: readonly (readonly string[])[];
  /** The relation by which the entries of a matching or a categorise item belong to its options, by model. */
  readonly relations: Readonly<Record<string, string>>;
  /** Models that ask for an order of events, or for the first one. */
  readonly orders: readonly string[];
  /** The computed row by which a numeric item is judged, by model. */
  readonly computed: Readonly<Record<string, string>>;
  /** What the sentences of a hand-written item have to prove, by model. */
  readonly claims: Readonly<Record<string, string>>;
  /** Verdicts on hand-written statements, and right options of hand-written lists, by model: read in the article by us. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Sentences read again for the hand-written claims, which no row stands for. */
  readonly sentences: readonly SentenceRow[];
}

export interface Knowledge extends Tables {
  /** The article, to the byte. */
  readonly text: string;
  readonly wording: Wording;
  readonly rowNamed: (id: string) => AnswerRow;
  /** A label and every other that names the same thing. */
  readonly namesOf: (text: string) => ReadonlySet<string>;
  /** Everything that holds the thing, at any remove. */
  readonly holdersOf: (text: string) => ReadonlySet<string>;
}

const remembered = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
};

export const knowledgeOf = (tables: Tables, wording: Wording, text: string): Knowledge => {
  const rows = new Map(tables.rows.map((row) => [row.id, row]));
  const groups = [...tables.aliases, ...wording.names].map((group) => group.map(label));
  const namesOf = remembered((name: string): ReadonlySet<string> => {
    const names = new Set([label(name)]);
    for (let size = 0; size !== names.size;) {
      size = names.size;
      for (const group of groups) if (group.some((one) => names.has(one))) for (const one of group) names.add(one);
    }
    return names;
  });
  const wholes = new Map<string, string[]>();
  for (const [part, whole] of tables.containments)
    for (const name of namesOf(part)) wholes.set(name, [...(wholes.get(name) ?? []), ...namesOf(whole)]);
  const holdersOf = remembered((name: string): ReadonlySet<string> => {
    const held = new Set<string>();
    const open = [...namesOf(name)];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const whole of wholes.get(next) ?? [])
        if (!held.has(whole)) {
          held.add(whole);
          open.push(whole);
        }
    return held;
  });
  const rowNamed = (id: string): AnswerRow => {
    const row = rows.get(id);
    if (!row) throw new Error(`the answer table has no row ${id}`);
    return row;
  };
  const sentences = [...tables.sentences, ...wording.sentences];
  return { ...tables, sentences, text, wording, rowNamed, namesOf, holdersOf };
};

const names = (know: Knowledge, forms: readonly string[], text: string): boolean => {
  const known = know.namesOf(text);
  return forms.some((form) => [...know.namesOf(form)].some((name) => known.has(name)));
};

const plain = { blocks: [], evidence: '', note: '', question: '' };

/** A row made of links: to what it belongs. Undefined where the table has no such thing. */
export const linkRow = (
  know: Knowledge,
  relation: string,
  from: string,
  closed: AnswerRow['closed'] = 'functional',
): AnswerRow | undefined => {
  const links = know.links.filter((link) => link.relation === relation && names(know, link.from, from));
  if (links.length === 0) return undefined;
  const right = links.flatMap(({ to }) => to);
  return { ...plain, id: `${relation}: ${from}`, right, unsafe: links.flatMap(({ also = [] }) => also), closed };
};

/** The same the other way: what belongs to it. */
export const linkedRow = (
  know: Knowledge,
  relation: string,
  to: string,
  closed: AnswerRow['closed'] = 'functional',
): AnswerRow | undefined => {
  const links = know.links.filter((link) => link.relation === relation);
  const right = links.filter((link) => names(know, link.to, to)).flatMap(({ from }) => from);
  const unsafe = links.filter(({ also = [] }) => names(know, also, to)).flatMap(({ from }) => from);
  return right.length > 0 ? { ...plain, id: `${relation}: ${right[0]}`, right, unsafe, closed } : undefined;
};

/** Whether an id of a claim is meant by an entry of a sentence's row: the same, or a link by another name. */
export const isClaim = (know: Knowledge, entry: string, claim: string): boolean => {
  if (entry === claim) return true;
  const [relation, from] = entry.split(': ');
  const [other, thing] = claim.split(': ');
  return from !== undefined && thing !== undefined && relation === other && know.namesOf(from).has(label(thing));
};
