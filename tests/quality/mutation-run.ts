// Runs mutants: what the checker finds in the item space and in some quizzes of a faulty bank or generator.
import { bank as kazakhstan } from '../../questions/kazakhstan-visit/index.js';
import { bank as salt } from '../../questions/salt-tower/index.js';
import type { Bank } from '../../src/bank/bank.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import type { Item } from '../../src/item/item.js';
import { chiSquare } from './checker.js';
import { dangers, type Mutant } from './mutant.js';
import { mutants } from './mutations.js';
import { checkSeeds, checkSpace, type Checked } from './seeds.js';
import { knowledgeAbout } from './tables-of.js';

export interface Ran {
  readonly name: string;
  readonly bank: string;
  readonly safety: boolean;
  readonly caught: boolean;
  /** What saw it first, and what it said. */
  readonly by: string;
}

const banks: Readonly<Record<string, Bank>> = { 'kazakhstan-visit': kazakhstan, 'salt-tower': salt };
const critical: Readonly<Record<number, number>> = { 3: 9.21, 4: 11.345, 5: 13.277, 6: 15.086 };

/** Quizzes drawn for a mutant of quizzes. The others are seen in the item space, or not at all. */
const drawn = 60;

const spaces = new Map<Bank, readonly Item[]>();
/** The item space of a bank, made once for all that leave the bank as it is. */
const spaceOf = (bank: Bank): readonly Item[] => {
  const space = spaces.get(bank) ?? [...enumerateItems(bank)];
  if (Object.values(banks).includes(bank)) spaces.set(bank, space);
  return space;
};

const unevenIn = ({ positions, ticked }: Checked): string[] =>
  [...Object.entries(positions), ...Object.entries(ticked)]
    .filter(([, row]) => chiSquare(row) > (critical[row.length] ?? Infinity))
    .map(([name, row]) => `places of the keys, ${name}: ${row.join(', ')}`);

const linesOn = (mutant: Mutant): string[] => {
  const before = banks[mutant.bank];
  if (!before) throw new Error(`no bank ${mutant.bank}`);
  const { ofBank = (bank) => bank, ofItem = (item) => item, ofQuiz = (quiz) => quiz } = mutant;
  const bank = ofBank(before);
  const know = knowledgeAbout(mutant.bank);
  const own = spaceOf(bank);
  if (!mutant.ofQuiz)
    return checkSpace(know, mutant.ofItem ? own.map(ofItem) : own).map(
      ({ check, where, found }) => `${check}: ${where} ${found}`,
    );
  const checked = checkSeeds(bank, know, 0, drawn, {
    space: own,
    draw: (of, seed) => ofQuiz(generateQuiz(of, { seed, length: 10 }), own),
  });
  return [
    ...checked.findings.map(({ finding }) => `${finding.check}: ${finding.found}`),
    ...checked.strangers.map((id) => `strangers: ${id}`),
    ...unevenIn(checked),
  ];
};

const sound = new Map<string, ReadonlySet<string>>();
/** What is found without any mutation: no mutant may live on it. */
const soundLines = (mutant: Mutant): ReadonlySet<string> => {
  const key = `${mutant.bank} ${mutant.ofQuiz ? 'quiz' : 'item'}`;
  const known = sound.get(key);
  if (known) return known;
  const { name, bank, safety } = mutant;
  const plain: Mutant = { name, bank, safety, ...(mutant.ofQuiz && { ofQuiz: (quiz) => quiz }) };
  const lines = new Set(linesOn(plain));
  sound.set(key, lines);
  return lines;
};

export const runMutant = (mutant: Mutant): Ran => {
  const { name, bank, safety } = mutant;
  const sees = mutant.sees ?? (safety ? dangers : /./);
  const found = linesOn(mutant).filter((line) => sees.test(line) && !soundLines(mutant).has(line));
  return { name, bank, safety, caught: found.length > 0, by: found[0] ?? '' };
};

/** All of them, in order. `progress` hears each name. */
export const runMutants = (progress: (name: string) => void = () => {}): Ran[] =>
  mutants.map((mutant) => {
    progress(mutant.name);
    return runMutant(mutant);
  });
