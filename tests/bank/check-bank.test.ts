import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/bank/bank.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { small, withChange } from '../support/small-bank.js';

const checked = (path: string, value: unknown) => {
  const parsed = parseBank(withChange(path, value));
  return parsed.ok ? checkBank(parsed.bank) : expect.fail(JSON.stringify(parsed.problems));
};

describe('checkBank', () => {
  it('finds nothing in a bank that holds together', () => expect(checkBank(small)).toEqual([]));

  it.each([
    ['facts.opening.evidence.0', 'Anna Berg opened the harbour', 'not in the article'],
    ['facts.opening.evidence.0', 'harbor', '2 times in the article'],
    ['facts.opening.evidence.0', 'In 1975 a storm broke the pier.', 'a damaged span'],
    ['facts.opening.evidence.0', 'in 1990. Otto Lind closed', 'more than one sentence'],
    ['facts.opening.slots.opener', 'y1990', 'y1990 is a year'],
    ['facts.opening.slots.opener', 'nobody', 'no entity is named nobody'],
    ['facts.opening.slots.opener', undefined, 'nothing'],
    ['facts.opening.slots.color', 'anna', 'no such slot'],
    ['facts.opening.relation', 'ending', 'no relation is named ending'],
    ['facts.opening.foils', { year: ['anna'] }, 'anna is a person'],
    ['facts.opening.veto', { year: ['y1800'] }, 'no entity is named y1800'],
    ['models.opening/year.stem', 'When did {owner} open it?', 'no slot {owner}'],
    ['models.opening/year.stem', 'Was it {year}?', 'prints what it asks'],
    ['models.opening/year.asks', 'month', 'has no slot month'],
    ['models.opening/year.relation', 'ending', 'no relation is named ending'],
    ['models.cargo/cargo.stem', 'Which cargo leaves the port?', 'an open list'],
    ['relations.opening.states', 'It opened in {month}.', 'no slot {month}'],
    ['relations.opening.slots.year.given', ['month'], 'no slot is named month'],
    ['relations.opening.slots.year.closure', 'attributed', 'no speaker'],
    ['relations.calls.slots.count.closure', 'hedged', 'asked as done'],
    ['entities.anna.within', 'nowhere', 'no entity is named nowhere'],
    ['questions.headline.enemies', ['nothing'], 'no fact or question is named nothing'],
    ['questions.headline.distractors.0.refutedBy', 'The mill made bread.', 'not in the article'],
    ['questions.opening', small.questions['ferry'], 'a fact has the same name'],
    ['article.damaged', [{ quote: 'nowhere', reason: 'x' }], 'not in the article'],
    ['article.sentences', ['Anna Berg', 'A nna'], 'not in the article'],
  ])('reports %s = %j', (path, value, found) => {
    const problems = checked(path, value);
    expect(problems.map((problem) => problem.found).join('; ')).toContain(found);
    for (const problem of problems) expect(problem.fix).not.toBe('');
  });

  it('reports an empty bank', () => {
    const empty: Bank = { ...small, facts: {}, questions: {} };
    expect(checkBank(empty).map((problem) => problem.found)).toContain('neither facts nor questions');
  });

  it('reports every problem, not the first', () => {
    const two = { ...(withChange('facts.opening.relation', 'a') as Bank), models: {}, questions: {} };
    const problems = checkBank({
      ...two,
      facts: { ...two.facts, salt: { ...two.facts['salt'], relation: 'b' } },
    } as Bank);
    expect(problems.map((problem) => problem.path)).toEqual(['facts.opening.relation', 'facts.salt.relation']);
  });
});
