import type { Attempt } from '../attempt/attempt.js';
import { score } from '../attempt/score.js';

/** Tells the page what an element shows, by `:state()`, and the result, as the element's value in its form. */
export const report = (internals: ElementInternals, state: string, attempt: Attempt | undefined): void => {
  try {
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // Older browsers know no custom states, or only some with a dash in front.
  }
  const { credit, of } = attempt?.status === 'finished' ? score(attempt) : { credit: 0, of: 0 };
  internals.setFormValue(of ? `${credit}/${of}` : null);
};
