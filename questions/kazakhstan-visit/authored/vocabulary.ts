import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const hubs = quote('This dynamic partnership has extended to transportation infrastructure');
const considering = quote('considering cultural exchanges as one of the cornerstones of their bilateral relations');
const record = quote(
  'In the first quarter of this year, the number of trips in either direction rose to 200,000 and is expected to hit a new record',
);

/** Words by their use in this article, where another use of them is better known. */
export const vocabulary: Readonly<Record<string, Question>> = {
  'meaning-of-commissioned': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'The article calls some projects “commissioned”. What has happened to them?',
    lookFor: 'the word beside it',
    evidence: [finishedWorks],
    key: 'They have been put into regular use',
    rationale:
      'They are “completed and commissioned”. What follows for a wind farm or a power station is that it starts to work.',
    distractors: [
      {
        text: 'They have been ordered, not begun',
        rationale: 'To commission can mean to order, but these works are already completed.',
        misreading: 'wrong-sense',
        refutedBy: finishedWorks,
      },
      {
        text: 'They have been looked into',
        rationale: 'A commission can be a group that looks into something, but the article tells of none.',
        misreading: 'wrong-sense',
      },
      {
        text: 'They have been paid in advance',
        rationale:
          'A commission can be money, but the article says that these works are completed, not that they are paid.',
        misreading: 'wrong-sense',
        refutedBy: finishedWorks,
      },
    ],
    enemies: ['turgusun-stage', 'refinery-new'],
  },
  'meaning-of-extended': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'The partnership “has extended”, the article says. What does this mean there?',
    lookFor: 'the words right after it',
    evidence: [hubs],
    key: 'It has been carried to a new field',
    rationale: 'It “has extended to” transportation: it reaches into one more field.',
    distractors: [
      {
        text: 'It has been made to last longer',
        rationale: 'To extend can mean to last longer, but here it is “to” a field, not to a date.',
        misreading: 'wrong-sense',
        refutedBy: hubs,
      },
      {
        text: 'It has been joined by more members',
        rationale: 'A partnership can grow by members, but here it is a field that is added, and no country.',
        misreading: 'wrong-sense',
        refutedBy: hubs,
      },
      {
        text: 'It has been offered to others',
        rationale: 'To extend can mean to offer, but nobody is offered anything here.',
        misreading: 'wrong-sense',
        refutedBy: hubs,
      },
    ],
    enemies: ['bridge-to-transport', 'writers-own-praise', 'loaded-phrases', 'sentence-jobs'],
  },
  'meaning-of-considering': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'Both countries are “considering cultural exchanges”, the article says. What are they doing?',
    lookFor: 'the word “as” that follows',
    evidence: [considering],
    key: 'They see them as a foundation',
    rationale: 'They consider them “as one of the cornerstones”: as something that the rest is built on.',
    distractors: [
      {
        text: 'They weigh whether to start them',
        rationale: 'To consider can mean to think of doing something, but here it is “as” what they see the exchanges.',
        misreading: 'wrong-sense',
        refutedBy: considering,
      },
      {
        text: 'They look into what came of them',
        rationale: 'To consider can mean to examine, but no results are looked at here.',
        misreading: 'wrong-sense',
        refutedBy: considering,
      },
      {
        text: 'They keep them well in mind',
        rationale: 'To consider can mean to take into account, but the article speaks of no cost.',
        misreading: 'wrong-sense',
        refutedBy: considering,
      },
    ],
    enemies: ['cornerstone'],
  },
  'meaning-of-record': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'The article uses the noun “record” in one place. What does it mean there?',
    lookFor: 'what is said to hit it',
    evidence: [record],
    key: 'A number above any before it',
    rationale: 'It is a number, and it is expected to “hit” the record after it rose: a highest value.',
    distractors: [
      {
        text: 'A paper that tells what was said',
        rationale: 'A record can be notes of a talk, but what hits it here is a number that rose.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
      {
        text: 'A list of those who have come',
        rationale: 'A record can be a list, but what hits it here is a number that rose.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
      {
        text: 'A past by which someone is judged',
        rationale: 'A record can be what somebody has done so far, but this one is still to be reached.',
        misreading: 'wrong-sense',
        refutedBy: record,
      },
    ],
    enemies: ['record-in-sight', 'done-or-expected', 'journeys-quarter', 'sure-forecast', 'planned-record'],
  },
};
