import { minutesFor, plural } from './counts.js';

const count = (n: number, one: string, other: string): string => plural<'one'>('en', n, { one, other });

/** What the frame around the questions says, in English. Numbers and dates come in as the reader writes them. */
export const en = {
  /** BCP 47 tag of these words. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',

  title: 'How well did you read it?',
  about: (of: number): string =>
    `${count(of, 'One question', '# questions')} on this article, about ${count(minutesFor(of), 'a minute', '# minutes')}. After each one you see the sentence that settles it.`,
  start: 'Start',
  goOn: (n: number): string => `Go on from question ${n}`,
  best: (credit: string, of: number, date: string): string => `Your best so far: ${credit} of ${of}, on ${date}.`,
  keptHere: 'Kept in this browser only.',
  keptInTab: 'Kept until this tab is closed.',
  keptNowhere: 'Nothing is kept once you leave the page.',
  notKept:
    'This browser does not keep scores here: you can take the quiz, but its result goes with the page.',
  earlier: 'The questions have changed since; you go on with those that you began.',
  myData: 'My data',
  read: 'Read the article',
  loading: 'Fetching the questions…',

  questionOf: (n: number, of: number): string => `Question ${n} of ${of}`,
  rightSoFar: (credit: string): string => `${credit} right`,
  judge: 'True, false or not given?',
  verdicts: { true: 'True', false: 'False', 'not-given': 'Not given' },
  tickAll: 'Tick all that apply.',
  fillGap: 'Fill the gap.',
  matchEach: 'Choose what goes with each.',
  sortEach: 'Choose where each one belongs.',
  inOrder: 'Put these in order, from first to last.',
  pickSentence: 'Pick one sentence.',
  pickSentences: 'Tick every sentence that it takes, and no other.',
  twoSteps: 'First your answer, then the sentence that proves it.',
  gap: 'gap',
  choose: 'Choose…',
  moveUp: (what: string): string => `Move up: ${what}`,
  moveDown: (what: string): string => `Move down: ${what}`,
  nowAt: (what: string, n: number, of: number): string => `${what}: now ${n} of ${of}`,
  yourNumber: 'Your number',
  yourWords: 'Your words',
  /** How a number is to be typed. `example`: one with grouping and decimals, as the reader writes it. */
  inFigures: (example: string): string => `In figures, for example ${example}.`,
  check: 'Check',
  lock: 'Lock in answer',
  locked: 'Locked in',
  chooseFirst: 'Choose one first.',
  chooseEach: 'Choose one for each first.',
  tickFirst: 'Tick at least one first.',
  typeFirst: 'Type a number first, in figures.',
  fillFirst: 'Fill the gap first.',
  typeWords: 'Type a word or a few first.',

  hint: {
    block: 'Hint: where to look',
    sentence: 'Hint: the sentence',
    option: 'Hint: one option fewer',
  },
  hintCost: 'costs a quarter of this question',
  noHint: 'No more hints',
  hintBlock: 'Look in the part that begins',
  lookFor: 'Look for:',
  hintSentence: 'It is settled here:',
  hintOption: 'One option is struck out.',
  struck: 'Struck out',

  right: 'Right',
  yours: 'Your choice',
  unticked: 'Right, not ticked',
  notNeeded: 'Not needed',
  belongsAt: (n: number): string => `Belongs at ${n}`,
  isRight: 'Right.',
  isWrong: 'Not this one.',
  rightOf: (n: number, of: number): string => `${n} of ${of} right.`,
  foundOf: (n: number, of: number, more: number): string => `${n} of ${of} found${more ? `, ${more} too many` : ''}.`,
  pairsOf: (n: number, of: number): string => `${n} of ${count(of, '# pair', '# pairs')} in the right order.`,
  onlyOption: 'The answer is right, the sentence is not.',
  showInArticle: 'Show in the article',
  backTo: (n: number): string => (n > 0 ? `Back to question ${n}` : 'Back to the quiz'),
  next: 'Next question',
  toResult: 'See the result',

  ofRight: (of: number): string => `of ${of} right`,
  yourBest: (credit: string, of: number): string => `your best is ${credit} of ${of}`,
  again: 'New questions',
  sameAgain: 'The same questions again',
  saved: 'Saved.',
  savedHere: 'Saved in this browser.',
  notSaved: 'Not saved: this browser does not keep scores here.',
  overtaken: 'This quiz was finished in another tab before. That result is the one that is saved.',

  problem: 'The questions cannot be shown',
  reasons: {
    fetch: 'They could not be fetched. Is the connection there?',
    status: 'The place where they should be has not given them.',
    size: 'The file is larger than 2 MB.',
    bank: 'The question bank has faults. Its author can mend them:',
    none: 'This page names no question bank.',
    empty: 'The question bank has no question that can be asked here.',
    evidence: 'The article on this page lacks words that questions are proved by; those are left out.',
    internal: 'Something went wrong in the quiz. What is saved stays saved.',
  },
  retry: 'Try again',
};

/** A language of the frame: what is missing, the compiler says. */
export type Messages = typeof en;
