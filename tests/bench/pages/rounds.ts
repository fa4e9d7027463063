/** Many rounds, in each of which every page is looked at once, so that a busy machine slows all of them alike. */
import type { Missing, Subject } from './subject.js';

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

export type Numbers<F> = { readonly [K in keyof F]: number | undefined };

export interface Outcome<F> {
  readonly name: string;
  /** The median of each figure; nothing where there is none. */
  readonly figures: Numbers<F>;
}

/** How often in a row a page may fail: a visit can be lost on a busy machine, a page that does not work is none. */
const patience = 2;

export const inRounds = async <F extends object>(
  subjects: readonly Subject[],
  runs: number,
  look: (subject: Subject) => Promise<F>,
  tell: (line: string) => void,
): Promise<(Outcome<F> | Missing)[]> => {
  const taken = new Map<Subject, F[]>(subjects.map((subject) => [subject, []]));
  const failures = new Map<Subject, { count: number; why: string }>();
  for (let run = 1; run <= runs; run++) {
    for (const subject of subjects) {
      if ((failures.get(subject)?.count ?? 0) >= patience) continue;
      try {
        taken.get(subject)?.push(await look(subject));
        failures.delete(subject);
      } catch (error) {
        const count = (failures.get(subject)?.count ?? 0) + 1;
        failures.set(subject, { count, why: error instanceof Error ? error.message : String(error) });
      }
    }
    tell(`round ${run} of ${runs}`);
  }
  return subjects.map((subject) => {
    const { name } = subject;
    const all = taken.get(subject) ?? [];
    const [first] = all;
    if (!first || (failures.get(subject)?.count ?? 0) >= patience)
      return { name, why: failures.get(subject)?.why ?? 'no run' };
    const keys = Object.keys(first) as (keyof F)[];
    const figures = Object.fromEntries(
      keys.map((key) => {
        const numbers = all.flatMap((one) => (typeof one[key] === 'number' ? [one[key] as number] : []));
        return [key, numbers.length ? median(numbers) : undefined];
      }),
    ) as Numbers<F>;
    return { name, figures };
  });
};
