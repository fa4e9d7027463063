/** A short bank to start from. `llms.txt` shows the same one; a test sees to it. */
import { kitFor, quoteFrom, defineEntities, defineRelations } from '../src/bank/author.js';
import type { Bank } from '../src/bank/bank.js';

const text =
  'A library comes by water\n\nThe library boat Aurora calls at nine islands on the coast of Varn. It has sailed since 1962, when the county bought it from a fishing company. Rowers had carried boxes of books since 1931, and a book bus on land made its last round in 1994. On board are about 3,000 books, and each reader may borrow twelve of them.\n\nOnly two of the islands have a bridge to the mainland. The librarian, Ida Moe, says the boat is a meeting place as well: people come for coffee and stay for the talk.\n\nNext year the county plans to replace the engine with an electric one. The council has not yet said what that will cost.';

const quote = quoteFrom(text);
const entities = defineEntities({
  y1962: { kind: 'year', label: '1962', value: 1962 },
  y1931: { kind: 'year', label: '1931', value: 1931 },
  y1994: { kind: 'year', label: '1994', value: 1994 },
  y1972: { kind: 'year', label: '1972', value: 1972 },
});
const relations = defineRelations({
  start: {
    slots: { year: { kind: 'year', closure: 'functional' } },
    states: 'The county has owned the boat since {year}.',
  },
});
const { fact, model } = kitFor(entities, relations);

export const example: Bank = {
  id: 'library-boat',
  title: 'A library comes by water',
  lang: 'en',
  article: { text },
  entities,
  relations,
  facts: {
    start: fact('start', { year: 'y1962' }, quote('It has sailed since 1962'), {
      foils: { year: ['y1972'] },
    }),
  },
  models: {
    'start/year': model('start', 'year', 'In which year did the county buy the boat?', { unit: '', lookFor: 'a year' }),
  },
  questions: {
    gist: {
      kind: 'choice',
      skill: 'integrate',
      stem: 'What is the text about as a whole?',
      evidence: [quote('A library comes by water')],
      key: 'Books that come to islands',
      rationale: 'Every paragraph is about the boat that brings them.',
      distractors: [
        {
          text: 'Fish that come to market',
          rationale: 'A fishing company only sold the boat.',
          misreading: 'part-for-whole',
        },
        { text: 'Bridges that come to islands', rationale: 'Bridges are one sentence.', misreading: 'part-for-whole' },
        { text: 'Readers that come to harbors', rationale: 'The boat comes to them.', misreading: 'role-swap' },
      ],
    },
    cost: {
      kind: 'true-false-not-given',
      skill: 'infer',
      stem: 'A new engine is dearer than the boat was.',
      evidence: [quote('The council has not yet said what that will cost.')],
      key: 'not-given',
      rationale: 'Neither price is given.',
    },
    family: {
      kind: 'numeric',
      skill: 'infer',
      stem: 'How many books may three readers of one family take home at most?',
      evidence: [quote('each reader may borrow twelve of them')],
      key: 36,
      keyText: '36',
      unit: 'books',
      rationale: 'Three times twelve is 36.',
    },
    engine: {
      kind: 'short-answer',
      skill: 'retrieve',
      stem: 'Which part of the boat will be electric?',
      evidence: [quote('Next year the county plans to replace the engine with an electric one.')],
      key: 'the engine',
      accepted: ['the motor'],
      rationale: 'The county plans to replace it with an electric one.',
    },
    water: {
      kind: 'evidence',
      skill: 'infer',
      stem: 'Which sentence shows that most islands can be reached by water alone?',
      evidence: [quote('Only two of the islands have a bridge to the mainland.')],
      rationale: 'Two of nine have a bridge, so seven have none.',
      sentences: [
        {
          quote: quote('The library boat Aurora calls at nine islands on the coast of Varn.'),
          rationale: 'It says where the boat calls, not how else one gets there.',
          misreading: 'other-passage',
        },
        {
          quote: quote('On board are about 3,000 books, and each reader may borrow twelve of them.'),
          rationale: 'It is about books.',
          misreading: 'other-passage',
        },
        {
          quote: quote('Next year the county plans to replace the engine with an electric one.'),
          rationale: 'It is about the engine.',
          misreading: 'other-passage',
        },
      ],
    },
  },
};
