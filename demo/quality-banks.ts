/** The banks of questions/, by the names of their folders. */
import { bank as kazakhstanVisit } from '../questions/kazakhstan-visit/index.js';
import { bank as saltTower } from '../questions/salt-tower/index.js';
import type { Bank } from '../src/bank/bank.js';

export const banks: Readonly<Record<string, Bank>> = {
  'kazakhstan-visit': kazakhstanVisit,
  'salt-tower': saltTower,
};
