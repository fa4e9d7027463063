import { modes } from '../attempt/attempt.js';
import type { Bank } from '../bank/bank.js';
import type { Exposure } from '../item/exposure.js';
import { generateQuiz } from '../generation/generate-quiz.js';
import { itemKinds } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';
import { skills } from '../item/skill.js';
import { newId } from '../scores/browser/ids.js';
import type { QuizAttributes } from './quiz-attributes.js';

/** What an element's attributes say about the quiz. */
export interface Wishes {
  readonly seed?: string | null | undefined;
  readonly length?: number | null | undefined;
  readonly kinds?: string | null | undefined;
  readonly skills?: string | null | undefined;
}

/** The members of a list that a text names, with white space between; names of none are passed over. */
const named = <T extends string>(list: readonly T[], names: string | null | undefined): T[] => {
  const wanted = names?.split(/\s+/) ?? [];
  return list.filter((name) => wanted.includes(name));
};

const words: readonly string[] = [...itemKinds, ...skills, ...modes, 'local', 'session', 'none'];

/** Whether attributes say something that none of them knows. */
export const isOdd = ({ kinds, skills: wanted, mode, storage }: QuizAttributes): boolean =>
  !!([kinds, wanted, mode, storage].join(' ').match(/\S+/g) ?? []).find((word) => !words.includes(word));

/**
 * The quiz that the attributes ask for, without the targets that `lacking` names; where there is no seed a random one, steered by
 * what was asked before. `only`: the targets that it may ask.
 */
export const drawQuiz = (
  bank: Bank,
  wishes: Wishes,
  lacking: ReadonlyMap<string, unknown>,
  history: readonly Exposure[],
  only?: ReadonlySet<string>,
): Quiz =>
  generateQuiz(bank, {
    seed: wishes.seed || newId(6),
    length: (wishes.length ?? 0) >= 1 ? (wishes.length ?? 10) : 10,
    kinds: named(itemKinds, wishes.kinds),
    skills: named(skills, wishes.skills),
    ...(lacking.size > 0 && { usable: (target: string) => !lacking.has(target) }),
    history: wishes.seed ? [] : history,
    ...(only && { only }),
  });
