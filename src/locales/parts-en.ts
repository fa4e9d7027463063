import { minutesFor, plural } from './counts.js';

const count = (n: number, one: string, other: string): string => plural<'one'>('en', n, { one, other });

/** What a test and a review say, in English. These tables come with the parts of the program that need them. */
export const modesEn = {
  /** Of a test, before it. */
  about: (of: number): string =>
    `${count(of, 'One question', '# questions')} on this article, about ${count(minutesFor(of), 'a minute', '# minutes')}. Nothing is marked until you hand in: until then you can change what you gave, and flag what you want to come back to.`,
  aboutDue: (of: number): string =>
    `${count(of, 'One question is', '# questions are')} due again: what you missed, and what you had right a while ago.`,
  noneDue: 'Nothing is due again yet. You can take new questions instead.',

  doneSoFar: (n: number): string => `${n} done`,
  keepOrder: 'Keep this order',
  flag: 'Come back to this',
  previous: 'Previous question',
  overview: 'All questions',
  done: 'Done',
  open: 'Not done yet',
  flagged: 'To come back to',
  standing: (n: number, of: number, flagged: number): string =>
    `${n} of ${of} done${flagged ? `, ${flagged} to come back to` : ''}.`,
  toQuestion: (n: number): string => `To question ${n}`,
  handIn: 'Hand in',
  sure: (open: number): string =>
    `${count(open, 'One question is', '# questions are')} not done yet and will count as not right. Hand in all the same?`,
  handInOpen: 'Hand in all the same',

  /** Of a test's time, before it. `minutes`: as many as the page gives. */
  aboutTime: (minutes: number): string =>
    `There ${count(minutes, 'is one minute', 'are # minutes')} for it; you can add time when you need it.`,
  left: (n: number): string => (n > 1 ? `${n} minutes left` : 'Less than a minute left'),
  nearlyUp: (n: number): string =>
    `${n > 1 ? `Only ${n} minutes are left.` : 'The last minute has begun.'} What you gave stays when the time is up, and you can add time.`,
  addMinutes: (n: number): string => count(n, 'Add a minute', 'Add # minutes'),
  timeUp: 'Time is up',
  whatNow: 'Hand in what you have, or add time and go on. Nothing is lost.',
};

/** What one question has come to, where that is neither all nor nothing. `luck`: what guessing brings is taken off. */
export const worthEn = (credit: string, hints: number, luck: boolean): string =>
  `${hints ? `With ${hints === 1 ? 'one hint' : `${hints} hints`}: ` : ''}${credit} of 1 point${luck ? ', less what guessing brings' : ''}.`;

/** Of a statement: what it is in truth. */
export const rightIsEn = (what: string): string => `Right: ${what}.`;

/** What the result says beyond its figure, in English. */
export const resultEn = {
  guessing: (credit: string, of: string): string =>
    `Guessing without the article comes to about ${credit} of ${of}${of === '1' ? ' point' : ' points'}.`,
  skills: 'By skill',
  skill: 'Skill',
  points: 'Points',
  worth: worthEn,
  rightIs: rightIsEn,
  scoreOf: (credit: string, of: string): string => `${credit} of ${of}`,
  processes: {
    retrieve: 'Find what is said',
    infer: 'Read between the lines',
    integrate: 'See how it hangs together',
    evaluate: 'Weigh it',
  },

  map: 'Where in the article',
  mapIs: (asked: string, right: string, missed: string): string =>
    `Sentences asked about: ${asked}. Of these right: ${right}. Worth reading again: ${missed}.`,
  legend: 'Each row is a paragraph. Filled: right. Striped: worth reading again. Grey: not asked about.',
  underlined:
    'In the article a plain line is under what you had right, a wavy one under what is worth reading again. In the result each question, once opened, quotes its sentences.',
  table: 'As a table',
  paragraph: 'The paragraph begins',
  questionsRight: 'Questions right',

  misread: 'What was misread',
  times: (n: number): string => (n === 1 ? 'Once' : n === 2 ? 'Twice' : `${n} times`),
  misreadings: {
    'other-passage': 'You took something from another part of the article.',
    'same-passage': 'You took something else from the right sentence.',
    'not-in-text': 'You took something that the article does not say.',
    'role-swap': 'You mixed up who did what.',
    'part-for-whole': 'You took a part for the whole.',
    'cause-for-effect': 'You mixed up cause and effect.',
    'expected-for-done': 'You took a plan for something already done.',
    'other-number': 'You took another number of the article.',
    'wrong-unit': 'You took the wrong unit.',
    'wrong-magnitude': 'You were off by whole places, as with millions for billions.',
    'too-broad': 'You took something more general than the article says.',
    overstated: 'You took it for stronger than the article says.',
    'outside-knowledge': 'You went by what is known from elsewhere.',
    'wrong-sense': 'You took a word in another of its senses.',
    'wrong-referent': 'You took a word to stand for something else.',
  },

  readAgain: 'Worth reading again',
  hadRight: 'What you had right',
  leftOpen: 'Left open.',
  missed: (n: number): string => `Try ${n} missed`,
  due: (n: number): string => `What is due again (${n})`,
};

/** The words of a test and a review, and of the result, in a language: what is missing, the compiler says. */
export type ModesMessages = typeof modesEn;
export type ResultMessages = typeof resultEn;
