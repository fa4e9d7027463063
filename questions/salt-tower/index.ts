import type { Bank } from '../../src/bank/bank.js';
import { evaluate } from './authored/evaluate.js';
import { infer } from './authored/infer.js';
import { integrate } from './authored/integrate.js';
import { sources } from './authored/sources.js';
import { structure } from './authored/structure.js';
import { verdicts } from './authored/verdicts.js';
import { words } from './authored/words.js';
import { entities } from './entities.js';
import { facts } from './facts.js';
import { models } from './models.js';
import { relations } from './relations.js';
import { source } from './source.js';

/** The bank of a made-up article on new bells for an old tower: every kind of item, every closure. */
export const bank: Bank = {
  id: 'salt-tower',
  title: 'A voice for the Salt Tower',
  lang: 'en',
  article: source,
  entities,
  relations,
  facts,
  models,
  questions: { ...infer, ...verdicts, ...words, ...integrate, ...structure, ...evaluate, ...sources },
};
