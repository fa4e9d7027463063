import type { Bank } from '../../src/bank/bank.js';
import { build } from './authored/build.js';
import { evaluateClaims } from './authored/evaluate-claims.js';
import { evaluateSources } from './authored/evaluate-sources.js';
import { evaluate } from './authored/evaluate.js';
import { infer } from './authored/infer.js';
import { integrate } from './authored/integrate.js';
import { purpose } from './authored/purpose.js';
import { reference } from './authored/reference.js';
import { retrieve } from './authored/retrieve.js';
import { structure } from './authored/structure.js';
import { verdicts } from './authored/verdicts.js';
import { vocabulary } from './authored/vocabulary.js';
import { entities } from './entities.js';
import { facts } from './facts.js';
import { models } from './models.js';
import { relations } from './relations.js';
import { source } from './source.js';

/** The bank of the article on the state visit to Kazakhstan. */
export const bank: Bank = {
  id: 'kazakhstan-visit',
  title: 'A visit to Kazakhstan',
  lang: 'en',
  article: source,
  entities,
  relations,
  facts,
  models,
  questions: {
    ...retrieve,
    ...infer,
    ...vocabulary,
    ...reference,
    ...verdicts,
    ...integrate,
    ...purpose,
    ...structure,
    ...build,
    ...evaluate,
    ...evaluateSources,
    ...evaluateClaims,
  },
};
