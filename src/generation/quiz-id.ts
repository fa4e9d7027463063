import { itemKinds, type ItemKind } from '../item/item.js';
import { skills, type Skill } from '../item/skill.js';

/** Changes whenever the same bank and seed would give another quiz than before. */
export const algorithm = 2;

/** What a quiz is drawn by, beside its bank. */
export interface QuizRequest {
  readonly seed: string;
  readonly length: number;
  /** Only these skills; empty for all. */
  readonly skills: readonly Skill[];
  /** Only these kinds; empty for all. */
  readonly kinds: readonly ItemKind[];
  /** A history, what a page lacks or an author's blueprint had a say, which no id can name. */
  readonly steered?: boolean;
}

const numbers = <T>(all: readonly T[], some: readonly T[]): string =>
  all.flatMap((one, i) => (some.includes(one) ? [i.toString(36)] : [])).join('');

const named = <T>(all: readonly T[], digits: string): T[] => all.filter((_, i) => digits.includes(i.toString(36)));

/** `kz2.<bank hash>.<length>.<skills>.<kinds>.<seed>`: all that decides which items a quiz has; `kz2h` where it was steered. */
export const quizId = (bankHash: string, request: QuizRequest): string =>
  [
    `kz${algorithm}${request.steered ? 'h' : ''}`,
    bankHash,
    request.length,
    numbers(skills, request.skills),
    numbers(itemKinds, request.kinds),
    encodeURIComponent(request.seed),
  ].join('.');

/** A quiz's id taken apart; undefined where it is none, or of another version of the algorithm. */
export const parseQuizId = (id: string): (QuizRequest & { readonly bankHash: string }) | undefined => {
  const match = /^kz(\d+)(h?)\.([\w-]+)\.(\d{1,4})\.(\w*)\.(\w*)\.(.*)$/.exec(id);
  if (!match || Number(match[1]) !== algorithm) return undefined;
  const [, , steered, bankHash = '', length = '', skillDigits = '', kindDigits = '', seed = ''] = match;
  try {
    return {
      bankHash,
      ...(steered && { steered: true }),
      length: Number(length),
      skills: named(skills, skillDigits),
      kinds: named(itemKinds, kindDigits),
      seed: decodeURIComponent(seed),
    };
  } catch {
    return undefined;
  }
};
