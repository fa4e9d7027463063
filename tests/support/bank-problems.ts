import { expect } from 'vitest';
import type { Bank } from '../../src/bank/bank.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { everyKind } from './every-kind.js';
import { withChange } from './small-bank.js';

/** A bank with some places changed, by their paths; undefined takes one out. */
export const changed = (changes: Readonly<Record<string, unknown>>, bank: Bank = everyKind): Bank => {
  let value: unknown = bank;
  for (const [path, change] of Object.entries(changes)) value = withChange(path, change, value as Bank);
  const parsed = parseBank(value);
  return parsed.ok ? parsed.bank : expect.fail(JSON.stringify(parsed.problems));
};

/** One fault: its name, the places changed, and the path and wording of the one problem that must come of it. */
export type Fault = readonly [rule: string, changes: Readonly<Record<string, unknown>>, path: string, found: RegExp];

/** That the changes bring the problem at its path, with something to do about it. */
export const expectFault = ([rule, changes, path, found]: Fault, bank?: Bank): void => {
  const problems = checkBank(changed(changes, bank));
  const at = problems.filter((problem) => problem.path === path && found.test(problem.found));
  expect(at, `${rule}: ${JSON.stringify(problems)}`).toHaveLength(1);
  for (const { fix } of problems) expect(fix).toMatch(/\w/);
};
