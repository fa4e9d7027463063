import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const film = quote(
  'Chinese and Kazakh filmmakers co-produced a film titled “The Composer”, which is their first co-production.',
);
const finishedWorks = quote(
  'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station and the modernization of the Shymkent oil refinery.',
);
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);

const quarter = quote(
  'In the first quarter of this year, the number of trips in either direction rose to 200,000 and is expected to hit a new record',
);
const centers = quote('So far, a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers.');
const campus = quote(
  'Bilateral cultural cooperation programs have been implemented, including a Chinese university campus in Kazakhstan',
);
const shortage = quote('limited resources in many neighboring countries');

/** What the article does not say in so many words, but a reader can work out; words and references among it. */
export const infer: Readonly<Record<string, Question>> = {
  'record-in-sight': {
    kind: 'choice',
    skill: 'infer',
    stem: 'How do the trips of the first three months of this year compare with all the journeys of the year before?',
    lookFor: 'two counts that can be set side by side, and how long each took',
    evidence: [quarter, journeys],
    key: 'They were a third as many',
    rationale:
      'There were 200,000 trips in one quarter and 600,000 in the whole year before: a third, in a quarter of the time.',
    distractors: [
      {
        text: 'They were half as many',
        rationale: 'Half of 600,000 would be 300,000. There were 200,000.',
        misreading: 'overstated',
        refutedBy: journeys,
      },
      {
        text: 'They were a quarter as many',
        rationale: 'A quarter of a year is the time. A quarter of 600,000 would be 150,000, and there were 200,000.',
        misreading: 'other-number',
        refutedBy: journeys,
      },
      {
        text: 'They were just as many',
        rationale: 'The year before had 600,000 journeys, and the quarter had 200,000.',
        misreading: 'overstated',
        refutedBy: journeys,
      },
    ],
    enemies: ['journeys-2023', 'journeys-quarter'],
  },
  'meaning-of-waivers': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'Many journeys came about thanks to mutual “waivers”. What does such a waiver do?',
    lookFor: 'what is waived',
    evidence: [journeys],
    key: 'It drops a demand that was made',
    rationale: 'What is waived is the visa. The demand that travelers must have one is dropped.',
    distractors: [
      {
        text: 'It opens a road that was closed',
        rationale: 'They are “visa” waivers. A visa is a paper, and no road.',
        misreading: 'wrong-sense',
        refutedBy: journeys,
      },
      {
        text: 'It shares a cost that was high',
        rationale: 'They are “visa” waivers, and no cost is told of.',
        misreading: 'not-in-text',
      },
      {
        text: 'It settles a claim that was open',
        rationale: 'To waive can mean to give up a claim, but what is waived here is the visa of travelers.',
        misreading: 'wrong-sense',
        refutedBy: journeys,
      },
    ],
    enemies: ['waivers-cause', 'journeys-2023'],
  },
  'whose-shortage': {
    kind: 'choice',
    skill: 'infer',
    stem: 'Whose lack of means, by the article, helped to leave gaps in the network?',
    lookFor: 'the word “limited”',
    evidence: [shortage],
    key: 'That of many countries nearby',
    rationale: 'The “limited resources” are those of many countries around Kazakhstan.',
    distractors: [
      {
        text: 'That of Kazakhstan itself',
        rationale: 'Kazakhstan is said to have invested. It is its neighbors that have limited resources.',
        misreading: 'role-swap',
        refutedBy: shortage,
      },
      {
        text: 'That of partners in Europe',
        rationale: 'Europe is where better links are to lead. Nothing is said of its means.',
        misreading: 'other-passage',
        refutedBy: shortage,
      },
      {
        text: 'That of Chinese builders',
        rationale: 'The article tells of no builders who lack anything.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['which-gaps', 'why-world-bank'],
  },
  'visits-before-2022': {
    kind: 'numeric',
    skill: 'infer',
    stem: 'How many times had Xi been to Kazakhstan before his trip in September 2022?',
    lookFor: 'a count of visits and the words “following his previous visit”',
    evidence: [
      quote(
        'This is Xi’s fifth visit to Kazakhstan and the second in less than two years, following his previous visit in September 2022.',
      ),
    ],
    key: 3,
    keyText: '3',
    unit: 'visits',
    rationale: 'This visit is the fifth and the one in September 2022 was the fourth, so there were three before it.',
    rivals: [
      {
        value: 5,
        rationale: 'Five is the count with this visit and the one of September 2022 in it. Take both away.',
        misreading: 'same-passage',
      },
      {
        value: 4,
        rationale: 'Four is the count before this visit. The one of September 2022 is among them.',
        misreading: 'same-passage',
      },
      {
        value: 2,
        rationale: 'Two is the number of visits in less than two years, this one among them.',
        misreading: 'same-passage',
      },
    ],
    enemies: ['visit-count', 'previous-visit'],
  },
  'culture-already-done': {
    kind: 'choice',
    skill: 'infer',
    stem: 'How far have two plans in culture come, the cultural centers and the campus?',
    lookFor: 'the verb that goes with each of them',
    evidence: [centers, campus],
    key: 'Centers agreed on, campus in place',
    rationale:
      'Of the centers, an agreement “has been signed”. The campus is among the programs that “have been implemented”.',
    distractors: [
      {
        text: 'Campus agreed on, centers in place',
        rationale: 'It is the other way round: the campus is there, and the centers are agreed on.',
        misreading: 'role-swap',
        refutedBy: centers,
      },
      {
        text: 'Campus agreed on, centers hoped for',
        rationale: 'Both are further on: an agreement on centers is signed, and the campus is there.',
        misreading: 'same-passage',
        refutedBy: campus,
      },
      {
        text: 'Centers hoped for, campus in place',
        rationale: 'The centers are more than a hope: an agreement on them “has been signed”.',
        misreading: 'expected-for-done',
        refutedBy: centers,
      },
    ],
    enemies: ['expected-consensus', 'still-to-come', 'cultural-deal', 'done-or-expected'],
  },
  'film-story': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'The film that both countries made is about a Chinese musician who lived in Kazakhstan.',
    lookFor: 'what the article says of the film besides its title',
    evidence: [film],
    key: 'not-given',
    rationale: 'The article gives the title and says who made the film. It does not say what the film tells.',
    enemies: ['film-title', 'more-than-words'],
  },
  'refinery-new': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Before the joint projects that the article lists, Shymkent had no oil refinery.',
    lookFor: 'the word before the refinery',
    evidence: [finishedWorks],
    key: 'false',
    rationale: 'The project was the modernization of the refinery, so it was there already.',
  },
  'no-roads': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Not one of the works that the article names as recently finished is a road or a railway.',
    lookFor: 'three works, and what each is',
    evidence: [finishedWorks],
    key: 'true',
    rationale: 'They are a wind farm, a power station and a refinery. The roads and railways are named elsewhere.',
    enemies: ['refinery-new', 'why-wind-farm', 'bare-praise'],
  },
};
