import { processes, processOf, skills, type Process, type Skill } from '../item/skill.js';
import type { AttemptRecord, Named, RecordItem } from './record.js';

/** What an attempt came to on targets that were asked for the first time. */
export interface Point {
  readonly attempt: string;
  /** The bank's id. */
  readonly bank: string;
  /** Seconds since 1970. */
  readonly at: number;
  /**
   * `(s − Σg) / (n − Σg)`: credit beyond blind guessing, as a share of what there is beyond it. 1 is all right, 0 what guessing gets
   * on average; less than 0 is worse luck than that.
   */
  readonly share: number;
  /** How many items were new. */
  readonly of: number;
}

/** What items of one process came to, on first exposures. */
export interface ProcessShare {
  readonly process: Process;
  /** Sum of the credits. */
  readonly credit: number;
  readonly of: number;
}

/** The items of each record whose target its bank had not asked before. */
const firsts = (
  records: readonly AttemptRecord[],
): { readonly record: AttemptRecord; readonly items: RecordItem[] }[] => {
  const seen = new Set<string>();
  return records.map((record) => ({
    record,
    items: record.items.filter(({ target }) => {
      const name = `${record.bank.id} ${target}`;
      return !seen.has(name) && seen.add(name);
    }),
  }));
};

const sum = (items: readonly RecordItem[], of: 'credit' | 'blindCredit'): number =>
  items.reduce((total, item) => total + item[of], 0) / 60;

/** A point for each attempt with something new in it, in the records' order. What was asked before would show memory, not reading. */
export const trend = (records: readonly AttemptRecord[]): Point[] =>
  firsts(records).flatMap(({ record: { id, bank, at }, items }) => {
    const guessed = sum(items, 'blindCredit');
    const beyond = items.length - guessed;
    if (!(beyond > 0)) return [];
    return [{ attempt: id, bank: bank.id, at, share: (sum(items, 'credit') - guessed) / beyond, of: items.length }];
  });

const isSkill = (skill: Named<Skill>): skill is Skill => skills.some((known) => known === skill);

/** Each process that was asked for; a skill that a later version added is left out. */
export const processShares = (records: readonly AttemptRecord[]): ProcessShare[] => {
  const items = firsts(records).flatMap((first) => first.items);
  return processes.flatMap((process) => {
    const own = items.filter(({ skill }) => isSkill(skill) && processOf(skill) === process);
    return own.length ? [{ process, credit: sum(own, 'credit'), of: own.length }] : [];
  });
};
