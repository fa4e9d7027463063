import { describe, expect, it } from 'vitest';
import { gradeResponse } from '../../src/grading/grade.js';
import type { ChoiceItem } from '../../src/item/item.js';

const passage = { quote: 'Astana', start: 0, end: 6, prefix: '', suffix: '' };
const item: ChoiceItem = {
  kind: 'choice',
  id: 'i',
  target: 't',
  uses: ['t'],
  model: 'm',
  source: 'fact',
  skill: 'retrieve',
  stem: 'Where did they meet?',
  evidence: [passage],
  block: 0,
  rationale: 'The article names Astana.',
  blindCredit: 1 / 3,
  difficulty: 2,
  lang: 'en',
  ordered: false,
  key: 'astana',
  options: [
    {
      id: 'beijing',
      text: 'Beijing',
      rationale: 'Beijing is where the train left.',
      proof: { by: 'conflict', fact: 'f', slot: 's' },
      role: 'other-passage',
      misreading: 'other-passage',
    },
    { id: 'astana', text: 'Astana', rationale: 'Yes.' },
    { id: 'plain', text: 'Almaty', rationale: 'Not Almaty.' },
  ],
};

describe('a choice', () => {
  it('says of a distractor why it is wrong and which misreading leads there', () => {
    expect(gradeResponse(item, { kind: 'choice', option: 'beijing' })).toEqual({
      item: 'i',
      correct: false,
      credit: 0,
      rationale: 'Beijing is where the train left.',
      misreading: 'other-passage',
    });
  });

  it('names no misreading where the option has none', () => {
    expect(gradeResponse(item, { kind: 'choice', option: 'plain' })).toEqual({
      item: 'i',
      correct: false,
      credit: 0,
      rationale: 'Not Almaty.',
    });
  });
});
