import { readArticle } from '../article/article.js';
import { skills } from '../item/skill.js';
import { itemKinds } from '../item/item.js';
import type { Found, FoundKind } from './found.js';

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', String.raw`\|`);

const headings: Readonly<Record<FoundKind, string>> = {
  year: 'Years (already in `entities`)',
  weekday: 'Days (already in `entities`)',
  month: 'Months (already in `entities`)',
  number: 'Numbers',
  name: 'Names',
};

const listOf = (found: readonly Found[], kind: FoundKind): string[] => {
  const those = found.filter((one) => one.kind === kind);
  const lines = those.map(({ label, sentences }) => `- ${cell(label)} (sentence ${sentences.join(', ')})`);
  return those.length ? [`### ${headings[kind]}`, '', ...lines, ''] : [];
};

/** What a bank in JSON cannot say of itself, for the author who fills it in: what to do, and what the article holds. */
export const notesOf = (bankFile: string, text: string, found: readonly Found[]): string => {
  const { sentences } = readArticle({ text });
  const rows = sentences.map(({ start, end }, i) => `| ${i + 1} | ${cell(text.slice(start, end))} |`);
  return [
    `# Notes to ${bankFile}`,
    '',
    `1. Fill the three blanks of \`questions.first\` in \`${bankFile}\`: \`stem\`, a statement about the article in words of your own; \`evidence\`, the words that settle it, copied from the article to the letter and found there just once; \`rationale\`, why the key is right. \`key\` is \`true\`, \`false\` or \`not-given\`.`,
    `2. \`npx kz-quiz check ${bankFile}\` lists what is still missing, with its line.`,
    `3. \`npx kz-quiz pack ${bankFile} -o quiz.html\` makes a page to try it on.`,
    '',
    'Then add more, each under a name of its own:',
    '',
    '- `questions`: written by hand. Kinds: ' + itemKinds.join(', ') + '. Skills: ' + skills.join(', ') + '.',
    '- `entities`, `relations`, `facts`, `models`: what the article states, from which the program makes questions. A `kind` of entity is fine: a city is no country, a price no percentage; only entities of one kind stand beside one another as options.',
    '',
    'The keys that each may have are in the JSON Schema, `node_modules/kz-quiz/dist/bank.schema.json`: name it as `$schema` at the top of the bank, and an editor completes them. `llms.txt` beside it says what each means, for people and language models.',
    '',
    '## Sentences',
    '',
    'A full stop ends a sentence here. Where that is wrong, mend the list `article.sentences`: the first words of each.',
    '',
    '| no. | sentence |',
    '| --- | --- |',
    ...rows,
    '',
    '## Found in the article',
    '',
    ...(['year', 'weekday', 'month', 'number', 'name'] as const).flatMap((kind) => listOf(found, kind)),
  ].join('\n');
};
