import type { Finished } from '../../attempt/attempt.js';
import { placeKeys } from '../../generation/positions.js';
import { parseQuizId, quizId } from '../../generation/quiz-id.js';
import type { Quiz } from '../../item/quiz.js';

/** The items of an attempt that were not right, to be asked again, with their options shuffled anew by a seed. */
export const missedAgain = ({ quiz, graded }: Finished, seed: string): Quiz => {
  const missed = quiz.items.filter((_, place) => !graded[place]?.outcome.correct);
  const request = parseQuizId(quiz.id);
  return {
    ...quiz,
    seed,
    // No id brings it back, and yet it tells what was wished for, by which an attempt is gone on with.
    id: request ? quizId(request.bankHash, { ...request, seed, steered: true }) : quiz.id,
    items: placeKeys(missed, seed, quiz.bank.id),
    shortfall: [],
  };
};
