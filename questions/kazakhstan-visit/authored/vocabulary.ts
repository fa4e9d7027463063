import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const newStage = quote('the progress between China and Kazakhstan has entered a new stage,” Xi said in an article');
const chineseSales = quote('China, in turn, has provided Kazakhstan with machinery, electronics');
const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const record = quote(
  'In the first quarter of this year, the number of trips in either direction rose to 200,000 and is expected to hit a new record',
);

/** Words by their use in this article, where another use of them is better known. */
export const vocabulary: Readonly<Record<string, Question>> = {
  'meaning-of-commissioned': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'In “recently completed and commissioned projects”, what does “commissioned” mean?',
    lookFor: 'the word beside it',
    evidence: [finishedWorks],
    key: 'Put into service',
    rationale:
      'The works stand there complete. What follows for a wind farm or a power station is that it starts to work.',
    distractors: [
      {
        text: 'Put down on paper',
        rationale: 'Works that are completed have long left the paper.',
        misreading: 'wrong-sense',
        refutedBy: finishedWorks,
      },
      {
        text: 'Put up for auction',
        rationale: 'A commission can be money paid on a sale, but the article tells of no sale.',
        misreading: 'wrong-sense',
      },
      {
        text: 'Put out to tender',
        rationale: 'To commission can mean to order, but these works are already completed.',
        misreading: 'wrong-sense',
        refutedBy: finishedWorks,
      },
    ],
    enemies: ['turgusun-stage'],
  },
  'meaning-of-stage': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'Progress “has entered a new stage”: what is a “stage” in these words?',
    weak: true,
    evidence: [newStage],
    key: 'A period in a process',
    rationale: 'It is progress that enters the stage, so a part of its course is meant: a period.',
    distractors: [
      {
        text: 'A platform for actors',
        rationale: 'No play is put on here. It is progress that enters.',
        misreading: 'wrong-sense',
        refutedBy: newStage,
      },
      {
        text: 'A stop along the route',
        rationale: 'Nobody travels in this sentence. It is progress that enters.',
        misreading: 'wrong-sense',
        refutedBy: newStage,
      },
      {
        text: 'A section of a rocket',
        rationale: 'The article tells of no rocket.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['study-not-speech'],
  },
  'meaning-of-in-turn': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'What do the words “in turn” tell about the trade that the writer describes?',
    lookFor: 'what each side sends',
    weak: true,
    evidence: [chineseSales, kazakhSales],
    key: 'Each side supplies the other',
    rationale: 'First comes what Kazakhstan sends to China. “In turn” adds what China sends back.',
    distractors: [
      {
        text: 'Each side takes a year off',
        rationale: 'The article tells of no pause. It says what goes each way.',
        misreading: 'wrong-sense',
      },
      {
        text: 'Each side outbids the other',
        rationale: 'No price and no contest is told of. It says what goes each way.',
        misreading: 'not-in-text',
      },
      {
        text: 'Each side sends equal goods',
        rationale: 'Oil, metals and farm products go one way, machinery and electronics the other.',
        misreading: 'same-passage',
        refutedBy: chineseSales,
      },
    ],
    enemies: ['what-is-exchanged', 'sale-oil', 'sale-metals', 'sale-produce', 'sale-machinery', 'sale-electronics'],
  },
  'meaning-of-record': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'In “is expected to hit a new record”, what is meant by “record”?',
    lookFor: 'what is said to hit it',
    weak: true,
    evidence: [record],
    key: 'The highest count so far',
    rationale:
      'It is the number of trips that hits the record, after it rose. So a number higher than any before is meant.',
    distractors: [
      {
        text: 'The guest list on paper',
        rationale: 'A record can be a list, but what hits it here is a number that rose.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
      {
        text: 'The songs of both lands',
        rationale: 'A record can hold music, but this sentence is about trips.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
      {
        text: 'The usual count of a year',
        rationale: 'What is usual is nothing new. The sentence speaks of a “new” record.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
    ],
    enemies: ['record-in-sight', 'done-or-expected', 'journeys-quarter'],
  },
};
