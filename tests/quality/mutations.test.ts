import { afterAll, describe, expect, it } from 'vitest';
import { runMutant, type Ran } from './mutation-run.js';
import { mutants } from './mutations.js';

const ran: Ran[] = [];

describe('the checker, given a mutant', () => {
  it.each(mutants.map((mutant) => [`${mutant.name} (${mutant.bank})`, mutant] as const))(
    'sees that %s',
    (_, mutant) => {
      const result = runMutant(mutant);
      ran.push(result);
      // The rest is judged as a whole.
      if (mutant.safety) expect(result.caught).toBe(true);
    },
  );
  it('sees every one that is a danger, and 95 of 100 of the others', () => {
    const others = ran.filter(({ safety }) => !safety);
    expect(ran.length).toBe(mutants.length);
    expect(ran.filter(({ safety, caught }) => safety && !caught)).toEqual([]);
    expect(others.filter(({ caught }) => caught).length / others.length).toBeGreaterThanOrEqual(0.95);
  });
  afterAll(() => {
    const line = ({ name, bank, safety, caught, by }: Ran): string =>
      `${caught ? 'seen ' : 'ALIVE'} ${safety ? 'safety' : 'other '} ${bank.slice(0, 4)} ${name.padEnd(60)} ${by.slice(0, 90)}`;
    console.log(ran.map(line).join('\n'));
  });
});
