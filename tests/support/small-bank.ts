import { defineEntities, defineRelations, kitFor, quoteFrom } from '../../src/bank/author.js';
import type { Bank } from '../../src/bank/bank.js';

export const text =
  'A day at the harbor\n\nAnna Berg opened the harbor in 1990. Otto Lind closed the mill in 2001. The council sold the ferry in 2015.\n\nThe port ships salt, timber and grain, among other things. The mill made paper. About 40 ships call each week, and 12 boats fish. In 1975 a storm broke the pier.';

const quote = quoteFrom(text);

export const entities = defineEntities({
  anna: { kind: 'person', label: 'Anna Berg', aliases: ['Berg'] },
  otto: { kind: 'person', label: 'Otto Lind' },
  council: { kind: 'group', label: 'the council' },
  y1990: { kind: 'year', label: '1990', value: 1990 },
  y2001: { kind: 'year', label: '2001', value: 2001 },
  y2015: { kind: 'year', label: '2015', value: 2015 },
  y1975: { kind: 'year', label: '1975', value: 1975 },
  y1999: { kind: 'year', label: '1999', value: 1999 },
  salt: { kind: 'cargo', label: 'salt' },
  timber: { kind: 'cargo', label: 'timber' },
  grain: { kind: 'cargo', label: 'grain' },
  paper: { kind: 'cargo', label: 'paper' },
  ships40: { kind: 'vessels', label: '40', value: 40 },
  boats12: { kind: 'vessels', label: '12', value: 12 },
});

export const relations = defineRelations({
  opening: {
    slots: {
      opener: { kind: 'person', closure: 'functional' },
      year: { kind: 'year', closure: 'functional' },
    },
    states: 'The harbor has been open since {year}, thanks to {opener}.',
  },
  closing: {
    slots: {
      closer: { kind: 'person', closure: 'functional' },
      year: { kind: 'year', closure: 'functional' },
    },
    states: 'The end of the mill came in {year}, by {closer}.',
  },
  cargo: {
    slots: { cargo: { kind: 'cargo', closure: 'open' } },
    states: 'Among the goods that leave by ship is {cargo}.',
  },
  calls: {
    slots: { count: { kind: 'vessels', closure: 'functional' } },
    states: 'The number of ships per week is {count}.',
  },
  fishing: {
    slots: { count: { kind: 'vessels', closure: 'functional' } },
    states: 'The number of boats that fish is {count}.',
  },
});

export const kit = kitFor(entities, relations);
const { fact, model } = kit;

/** A small bank on a made-up harbor: every closure that the generator tells apart, and a question of each kind. */
export const small: Bank = {
  id: 'harbor',
  title: 'A day at the harbor',
  lang: 'en',
  article: { text, damaged: [{ quote: 'broke the pier', reason: 'made up, for tests' }] },
  entities,
  relations,
  facts: {
    opening: fact('opening', { opener: 'anna', year: 'y1990' }, quote('Anna Berg opened the harbor in 1990.')),
    closing: fact('closing', { closer: 'otto', year: 'y2001' }, quote('Otto Lind closed the mill in 2001.')),
    salt: fact('cargo', { cargo: 'salt' }, quote('The port ships salt, timber and grain, among other things.')),
    calls: fact('calls', { count: 'ships40' }, quote('About 40 ships call each week')),
    fishing: fact('fishing', { count: 'boats12' }, quote('12 boats fish')),
  },
  models: {
    'opening/year': model('opening', 'year', 'Since which year, thanks to {opener}, has the harbor been open?', {
      unit: '',
    }),
    'closing/year': model('closing', 'year', 'In which year did {closer} end the work at the mill?', { unit: '' }),
    'cargo/cargo': model('cargo', 'cargo', 'Which cargo does the article name?'),
    'calls/count': model('calls', 'count', 'How many ships come to the harbor in a week?', {
      unit: 'ships',
      tolerance: 5,
    }),
  },
  questions: {
    headline: {
      kind: 'choice',
      skill: 'integrate',
      stem: 'What is the article about as a whole?',
      evidence: [quote('A day at the harbor')],
      key: 'Life in a port',
      rationale: 'Every sentence is about the harbor and what is around it.',
      distractors: [
        { text: 'Life in a mill', rationale: 'The mill is one sentence.', misreading: 'part-for-whole' },
        { text: 'A storm at sea', rationale: 'The storm is one sentence.', misreading: 'part-for-whole' },
        { text: 'A sale of salt', rationale: 'Salt is one word.', misreading: 'part-for-whole' },
      ],
    },
    ferry: {
      kind: 'true-false-not-given',
      skill: 'infer',
      stem: 'The new owner of the ferry is a bank.',
      evidence: [quote('The council sold the ferry in 2015.')],
      key: 'not-given',
      rationale: 'The article says who sold it, and not who bought it.',
    },
    span: {
      kind: 'numeric',
      skill: 'evaluate',
      stem: 'How many years lie between the opening of the harbor and the end of the mill?',
      evidence: [quote('Anna Berg opened the harbor in 1990.'), quote('Otto Lind closed the mill in 2001.')],
      key: 11,
      keyText: '11',
      unit: 'years',
      rationale: 'From 1990 to 2001 it is eleven years.',
      enemies: ['opening', 'closing'],
    },
  },
};

/** A bank with one place changed; `path` as a problem names it. */
export const withChange = (path: string, value: unknown, bank: Bank = small): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(bank));
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};
