/** What the reading aids say, and the links that lead to paper, in English. */
export const aidsEn = {
  aids: 'Aids',
  all: 'Reading aids',

  size: 'Text size',
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

  readQuestion: 'Read the question aloud',
  readParagraph: 'Read the paragraph aloud',
  stop: 'Stop reading aloud',

  keys: 'Single-key shortcuts',
  keyHelp: 'Keys',
  singleOff: 'With single-key shortcuts on, one letter is enough for what is done most.',
  /** Keys, with a space between them, and what they do. */
  always: [
    ['Tab', 'To the next control'],
    ['↑ ↓', 'To another option; in the open article, to another sentence where one is shown at a time'],
    ['Space', 'Choose, tick, press'],
    ['Enter', 'Press; in a field, Check'],
    ['Esc', 'Stop reading aloud'],
  ] as readonly (readonly [string, string])[],
  single: [
    ['1 – 9', 'Choose or tick this option'],
    ['C', 'Check, or go on'],
    ['X', 'Rule out the option that has the focus'],
    ['J K', 'Next sentence, sentence before'],
    ['Q P', 'Read the question aloud, the paragraph'],
    ['S', 'Stop reading aloud'],
    ['A', 'Open and close the aids'],
  ] as readonly (readonly [string, string])[],

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
