import { rightIsEn, worthEn } from './parts-en.js';

/** What the reading aids say, and the links that lead to paper, in English. */
export const aidsEn = {
  all: 'Reading aids',

  size: 'Text size of the quiz',
  smaller: 'Smaller text',
  larger: 'Larger text',
  percent: (n: string): string => `${n}%`,

  rule: 'Rule out options',
  ruleOut: (option: string): string => `Rule out: ${option}`,
  ruledOut: (option: string): string => `Ruled out: ${option}`,
  takenBack: (option: string): string => `No longer ruled out: ${option}`,
  chosen: (option: string): string => `Your choice, so not ruled out: ${option}`,
  ruledBy: 'Ruled out by you',

  orDrag: 'Or drag one onto its line:',
  orClick: 'Or click it in the article, where it is underlined.',

  focus: 'One sentence of the article at a time',
  openArticle: 'Open the article to read it so.',
  before: 'Sentence before',
  after: 'Next sentence',
  twoButtons: 'Two buttons below lead from sentence to sentence; in the article they stand beside the way back.',
  sentence: (n: string, of: string): string => `Sentence ${n} of ${of}:`,

  readQuestion: 'Read the question aloud',
  readParagraph: 'Read the paragraph aloud',
  stop: 'Stop reading aloud',

  keys: 'Single-key shortcuts',
  keyHelp: 'Keys',
  singleOff: 'With single-key shortcuts on, one letter is enough for what is done most.',
  listener: 'With a screen reader, letters and figures reach the quiz in focus mode (forms mode) only.',
  space: 'Space',
  /** What a key does, by its name or by what it is for. */
  does: {
    tab: 'To the next control',
    arrows: 'To another option, which chooses it',
    sentences: 'In the open article, to another sentence',
    space: 'Choose, tick, press',
    enter: 'Press; in a field, Check and go on',
    back: 'Back from the article',
    quiet: 'Stop reading aloud',
    number: 'Choose or tick this option',
    ruleNumber: 'Rule this option out, without choosing it',
    c: 'Check, or go on',
    h: 'Take the next hint',
    g: 'To the sentence in the article, and back',
    x: 'Rule out the option that has the focus, unless it is chosen',
    j: 'Next sentence',
    k: 'Sentence before',
    q: 'Read the question aloud',
    p: 'Read the paragraph aloud',
    a: 'Open and close the aids',
  },

  /** What is heard beside what is seen. */
  marked: 'Marked in the article:',
  inParagraph: 'It stands in the paragraph that begins',
  struckOut: (option: string): string => `Struck out: ${option}.`,
  left: (options: string): string => `Left: ${options}.`,
  stillOpen: (n: number): string => (n === 1 ? 'One is still open.' : `${n} are still open.`),
  notNumber: (text: string): string => `Not a number: “${text}”.`,
  askedAgain: 'asked again',
  worth: worthEn,
  rightIs: rightIsEn,

  printQuiz: 'Print the questions',
  printKey: 'Print the key',
  printResult: 'Print the result',
};

/** What the sheets of paper say, in English. */
export const printEn = {
  name: 'Name',
  date: 'Date',
  key: 'Key',
  result: 'Result',
  quizIs: (id: string): string => `Quiz ${id}`,
  scored: (credit: string, of: string): string => `${credit} of ${of} points`,
  numbered: 'Write the numbers 1, 2, 3 … beside them, from first to last.',
  letters: 'Write the letter beside each.',
  given: 'Given',
  right: 'Right',
  leftOpen: 'Left open',
  isRight: 'Right',
  isPartly: 'Partly right',
  isWrong: 'Not right',
  proof: 'In the article',
};

/** The words of the aids and of the sheets in a language: what is missing, the compiler says. */
export type AidsMessages = typeof aidsEn;
export type PrintMessages = typeof printEn;
