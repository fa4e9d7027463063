// What a reader is told to do with a sheet, in plain words.
import type { Sheet } from './sheets.js';

const numbered = (lines: readonly string[]): string => lines.map((line, i) => `${i + 1}. ${line}`).join('\n');

const format = (name: string, sample: object): string =>
  `Write all your responses to ${name}/responses.json, as a list with one entry for each item:\n\n${JSON.stringify([sample], null, 2)}\n`;

/** What a response can rest on, word for word. */
export const grounds = ['the article as given here', 'the wording of question and options', 'a guess'] as const;

export const ablationReadme = ({ name, article, items }: Sheet): string => `Sheet ${name}: ${items.size} questions

${
  article === undefined
    ? 'The questions are about an article on a state visit. You are not given the article: respond to each question all the same.'
    : 'article.txt is about countries that are invented, and so are all names, dates and figures in it. Each “[…]” stands for a sentence that was taken out. Some sentences are clumsy; that is how they were found.'
}
Everything is invented: what you know of the world is not asked for, and nothing outside this folder is needed.

${numbered([
  article === undefined ? 'Read items.json.' : 'Read article.txt, then items.json.',
  'Give every item a response, in the form that its “response” names. Where you cannot know, choose what is most likely.',
  'A question is about the whole article, as it was before anything was taken out. “not-given” means that the whole article does not settle it, not that it stands in a gap.',
  `Say what the response rested on, in these words: ${grounds.map((ground) => `“${ground}”`).join(', ')}.`,
  'In “because”, say in a few words what led you to it.',
])}

${format(name, { id: [...items.keys()][0], response: '…', restedOn: grounds[0], because: '…' })}`;

export const blindReadme = ({ name, items }: Sheet): string => `Sheet ${name}: ${items.size} questions

article.txt is the article, whole and as it was found; parts of it are badly worded, and no question rests on those. Judge each question as an examiner would, by the article alone.

${numbered([
  'Read article.txt, then items.json.',
  'Give every item a response, in the form that its “response” names.',
  'answerable: “yes” where the article settles it, else “no”.',
  'oneBest: “yes” where no other response could be defended, else “no”, and in “other” which one could and why.',
  'clear: “yes” where stem and options can be read in one way only and are plain to a student of 14, else “no”, and in “why” what is not.',
  'refuted: for each option that is wrong, by its id, what refutes it: a quote from the article, or what the article lacks. Leave it out where there are no options.',
])}

${format(name, {
  id: [...items.keys()][0],
  response: '…',
  answerable: 'yes',
  oneBest: 'yes',
  other: '',
  clear: 'yes',
  why: '',
  refuted: { a: '…' },
})}`;
