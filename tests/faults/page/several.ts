/** What a page of several elements shows, and what is done with its first. */
import { playItem, textOf, until } from './session.js';

export interface Seen {
  /** How many elements show the text that was waited for. */
  readonly showing: number;
  /** Listeners on the window. */
  readonly storage: number;
  readonly unload: number;
  /** Whether the page was put aside whole and brought back. */
  readonly cameBack: boolean;
  /** Responses of the first element's attempt. */
  readonly graded: number;
}

const noted = globalThis as unknown as {
  readonly listening: ReadonlyMap<string, ReadonlySet<unknown>>;
  readonly cameBack: boolean;
};
const all = () => [...document.querySelectorAll('kz-quiz')];
const showing = (text: string): number => all().filter((quiz) => textOf(quiz, '[part=body]').includes(text)).length;
const listeners = (...types: readonly string[]): number =>
  types.reduce((sum, type) => sum + (noted.listening.get(type)?.size ?? 0), 0);

/** Waits until all elements that have not begun show a text, two seconds at most, and says what is so then. */
export const see = async (text: string): Promise<Seen> => {
  await until(() => showing(text) >= all().filter(({ attempt }) => !attempt).length);
  return {
    showing: showing(text),
    storage: listeners('storage'),
    unload: listeners('unload', 'beforeunload'),
    cameBack: noted.cameBack,
    graded: all()[0]?.attempt?.graded.length ?? 0,
  };
};

/** Begins the first element's attempt. */
export const begin = async (items: number): Promise<void> => {
  const [quiz] = all();
  quiz?.start();
  await quiz?.updateComplete;
  if (quiz) for (let i = 0; i < items; i++) await playItem(quiz);
};

/** Goes on to the end, and hands back what the student is told. */
export const finish = async (): Promise<string> => {
  const [quiz] = all();
  for (let i = 0; quiz?.attempt?.status === 'asking' && i < 100; i++) await playItem(quiz);
  if (!quiz) return '';
  await until(() => /^saved/i.test(textOf(quiz, '[part=notice]')));
  return textOf(quiz, '[part=notice]');
};

export const leaveAll = async (): Promise<Seen> => {
  for (const quiz of all()) quiz.remove();
  return see('');
};
