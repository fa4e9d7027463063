import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const unique = quote('Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here');
const friendship = quote('the eternal friendship of the two nations has strengthened over time');
const expansion = quote('has been accompanied by a remarkable expansion of their industrial and economic cooperation');
const golden = quote(
  '“The leaders of our countries have introduced new ’30 golden years’ of cooperation between Kazakhstan and China,” said Gulnar Shaimergenova',
);
const newStage = quote('the progress between China and Kazakhstan has entered a new stage,” Xi said in an article');
const fillGaps = quote('offer an opportunity to fill those gaps, according to the World Bank report');
const goods = quote('according to Kazakh government data');
const pipelines = quote('operate with remarkable stability and safety');
const dynamic = quote('This dynamic partnership has extended to transportation infrastructure');
const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const smoothly = quote('and the China-Europe Express Railway, running smoothly');
const meetings = quote(
  'In a series of scheduled meetings with Kazakh President Kassym-Jomart Tokayev, Xi is expected to',
);
const spokesperson = quote(
  'At a daily news conference in Beijing on Monday, a spokesperson for China’s Foreign Ministry said',
);

/** Whose words stand in the article, in what tone, and who is not heard. */
export const evaluateSources: Readonly<Record<string, Question>> = {
  'loaded-phrases': {
    kind: 'multiple-response',
    skill: 'evaluate',
    stem: 'Which two of these phrases are the writer’s own praise, and have no speaker?',
    lookFor: 'whether “said” stands in the same sentence',
    evidence: [dynamic, expansion, newStage, friendship, golden],
    rationale:
      'For “dynamic” and for “remarkable expansion” nobody is named. The other phrases are quoted from speakers.',
    keys: [
      { text: '“dynamic partnership”', rationale: 'No speaker is named for it: the writer says so.' },
      { text: '“remarkable expansion”', rationale: 'No speaker is named for it: the writer says so.' },
    ],
    distractors: [
      {
        text: '“new stage”',
        rationale: 'Xi wrote this in an article of his own.',
        misreading: 'other-passage',
        refutedBy: newStage,
      },
      {
        text: '“example of solidarity”',
        rationale: 'Xi said this upon his arrival.',
        misreading: 'other-passage',
        refutedBy: quote('has strengthened over time and set an example of solidarity'),
      },
      {
        text: '“golden years”',
        rationale: 'Gulnar Shaimergenova, a director, is quoted with these words.',
        misreading: 'other-passage',
        refutedBy: golden,
      },
    ],
    enemies: [
      'writer-attitude',
      'bare-praise',
      'speaker-interest',
      'whose-words',
      'writers-own-praise',
      'friendship',
      'new-stage',
      'golden-years',
      'who-says-what',
    ],
  },
  'whose-words': {
    kind: 'categorise',
    skill: 'evaluate',
    stem: 'Who vouches for each of these points in the article?',
    lookFor: 'the word “said” and “according to”',
    evidence: [unique, golden, fillGaps, goods, smoothly, pipelines],
    entries: [
      { text: 'A partnership that is “unique”', option: 'A person who is named', rationale: 'Xi calls it so.' },
      {
        text: 'Years that are “golden”',
        option: 'A person who is named',
        rationale: 'Gulnar Shaimergenova speaks of them.',
      },
      {
        text: 'Gaps that can now be filled',
        option: 'An institution that is named',
        rationale: 'A report of the World Bank says so.',
      },
      {
        text: 'The main goods that are sold',
        option: 'An institution that is named',
        rationale: 'They are told by data of the Kazakh government.',
      },
      {
        text: 'Hubs that run “smoothly”',
        option: 'The writer alone',
        rationale: 'No source is given for it.',
      },
      {
        text: 'Safety that is “remarkable”',
        option: 'The writer alone',
        rationale: 'No source is given for it.',
      },
    ],
    rationale: 'A president and a director speak, a bank and a government are cited. The rest the writer says unaided.',
    enemies: [
      'who-says-what',
      'unique',
      'golden-years',
      'report',
      'sources-for-economy',
      'study-not-speech',
      'speaker-interest',
      'bare-praise',
      'writer-attitude',
    ],
  },
  'writers-own-praise': {
    kind: 'evidence',
    skill: 'evaluate',
    stem: 'Which sentence shows the writer giving praise unaided, with no source behind it?',
    evidence: [dynamic],
    rationale: '“Dynamic” and “smoothly” are praise, and nobody is named who says so.',
    sentences: [
      {
        quote: finishedWorks,
        rationale: 'This names works that are finished, and praises nothing.',
        misreading: 'wrong-sense',
      },
      {
        quote: quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers'),
        rationale: 'This says what was signed, and praises nothing.',
        misreading: 'wrong-sense',
      },
      {
        quote: quote('The central topics of those talks include industry and investment'),
        rationale: 'This lists topics, and praises nothing.',
        misreading: 'wrong-sense',
      },
    ],
    enemies: ['writer-attitude', 'whose-words', 'loaded-phrases', 'bare-praise', 'talk-topics'],
  },
  'host-unquoted': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Next to whose name or title does the article never put the word “said”?',
    lookFor: 'the word “said”',
    evidence: [meetings, quote('During Tokayev’s stop in China in 2019')],
    key: 'The president who is the host',
    rationale: 'Tokayev is named for his meetings and his trip, and never with “said”.',
    distractors: [
      {
        text: 'The president who is the guest',
        rationale: 'Xi is quoted on his arrival and from an article of his.',
        misreading: 'role-swap',
        refutedBy: unique,
      },
      {
        text: 'The director of a study center',
        rationale: 'Gulnar Shaimergenova is quoted on “golden years”.',
        misreading: 'other-passage',
        refutedBy: golden,
      },
      {
        text: 'The spokesperson for a ministry',
        rationale: 'The spokesperson is said to have talked at a news conference.',
        misreading: 'other-passage',
        refutedBy: spokesperson,
      },
    ],
    enemies: ['missing-voice', 'who-says-what', 'golden-years', 'centre-director'],
  },
  'study-not-speech': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which claim does the article take from a published study?',
    lookFor: 'a report with a title',
    evidence: [fillGaps, quote('according to a World Bank report titled'), expansion, pipelines, smoothly],
    key: 'That gaps have a chance to close',
    rationale:
      'By a report of the World Bank there is an opportunity to fill gaps. For the other claims no source is given.',
    distractors: [
      {
        text: 'That cooperation has grown a lot',
        rationale: 'The writer says so without naming a source.',
        misreading: 'other-passage',
        refutedBy: expansion,
      },
      {
        text: 'That pipelines work in safety',
        rationale: 'The writer says so without naming a source.',
        misreading: 'other-passage',
        refutedBy: pipelines,
      },
      {
        text: 'That hubs run without trouble',
        rationale: 'The writer says so without naming a source. The report comes up only after that.',
        misreading: 'other-passage',
        refutedBy: smoothly,
      },
    ],
    enemies: ['report', 'who-says-what', 'why-world-bank', 'sources-for-economy', 'which-gaps', 'missing-voice'],
  },
};
