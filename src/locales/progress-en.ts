import { plural } from './counts.js';

const count = (n: number, one: string, other: string): string => plural<'one'>('en', n, { one, other });

/** What `<kz-progress>` says, in English. Numbers, shares and dates come in as the reader writes them. */
export const progressEn = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',

  title: 'Your progress',
  none: 'Nothing here yet. Finish a quiz, and it shows what came of it.',
  unread: (n: number): string =>
    `${count(n, '# result', '# results')} could not be read. ${n === 1 ? 'It stays' : 'They stay'} where ${n === 1 ? 'it is' : 'they are'}.`,
  due: (n: number): string => `${count(n, '# question is', '# questions are')} due to be asked again.`,
  notDue: 'Nothing is due to be asked again.',

  quizzes: 'Quizzes',
  quiz: 'Quiz',
  attempts: 'Attempts',
  best: 'Best',
  last: 'Last',
  scoreOf: (credit: string, of: string): string => `${credit} of ${of}`,

  trend: 'New questions over time',
  trendNote: 'Right beyond what guessing gets. Questions that were asked before are left out.',
  trendIs: (n: number, first: string, last: string): string =>
    n === 1 ? `One attempt: ${last}.` : `${n} attempts, from ${first} to ${last}.`,
  table: 'As a table',
  date: 'Date',
  fresh: 'New questions',
  share: 'Beyond guessing',

  skills: 'By skill',
  skill: 'Skill',
  right: 'Right',
  processes: {
    retrieve: 'Find what is said',
    infer: 'Read between the lines',
    integrate: 'See how it hangs together',
    evaluate: 'Weigh it',
  },
};

/** A language of `<kz-progress>`: what is missing, the compiler says. */
export type ProgressMessages = typeof progressEn;
