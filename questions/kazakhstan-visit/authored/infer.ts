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

/** What the article does not say in so many words, but a reader can work out; words and references among it. */
export const infer: Readonly<Record<string, Question>> = {
  'record-in-sight': {
    kind: 'choice',
    skill: 'infer',
    stem: 'What in the figures makes a new travel record look likely?',
    lookFor: 'two counts that can be set side by side, and how long each took',
    evidence: [
      quote(
        'In the first quarter of this year, the number of trips in either direction rose to 200,000 and is expected to hit a new record',
      ),
      journeys,
    ],
    key: 'One quarter brought a third of the earlier total',
    rationale:
      'There were 200,000 trips in one quarter and 600,000 in the whole year before: a third, in a quarter of the time.',
    distractors: [
      {
        text: 'One quarter brought more than the earlier total',
        rationale: 'The quarter had 200,000 trips and the year before had 600,000, so the quarter had fewer.',
        misreading: 'overstated',
        refutedBy: journeys,
      },
      {
        text: 'One quarter brought as much as the one before',
        rationale: 'The article says that the number rose, and it gives no figure for the quarter before.',
        misreading: 'not-in-text',
      },
      {
        text: 'One quarter brought half of the earlier total',
        rationale: 'Half of 600,000 would be 300,000. There were 200,000.',
        misreading: 'overstated',
        refutedBy: journeys,
      },
    ],
    enemies: ['journeys-2023', 'journeys-quarter'],
  },
  'meaning-of-waivers': {
    kind: 'choice',
    skill: 'vocabulary',
    stem: 'In “thanks to mutual visa waivers”, what does a “waiver” do?',
    lookFor: 'what came about thanks to them',
    evidence: [journeys],
    key: 'It lifts a rule for visitors',
    rationale: 'A visa waiver means that travelers need no visa. The rule that they must have one is set aside.',
    distractors: [
      {
        text: 'It makes a rule still stricter',
        rationale: 'A stricter rule would hold travelers back, but the journeys came about “thanks to” the waivers.',
        misreading: 'wrong-sense',
        refutedBy: journeys,
      },
      {
        text: 'It puts a fee on a journey',
        rationale: 'The article speaks of no fee, and a fee would not be something to thank for journeys.',
        misreading: 'not-in-text',
      },
      {
        text: 'It puts a date on a journey',
        rationale: 'The article names no dates for travelers. They let people travel without a visa.',
        misreading: 'wrong-sense',
      },
    ],
  },
  'whose-first-film': {
    kind: 'choice',
    skill: 'reference',
    stem: 'In “which is their first co-production”, who is meant by “their”?',
    lookFor: 'the people at the start of the sentence',
    weak: true,
    evidence: [film],
    key: 'Makers of movies in both lands',
    rationale: 'The word points back to the start of the sentence: Chinese and Kazakh filmmakers.',
    distractors: [
      {
        text: 'Actors who appear in the movie',
        rationale: 'The sentence names no actors. It starts with the filmmakers, and “their” points back to them.',
        misreading: 'wrong-referent',
      },
      {
        text: 'Presidents who meet on this visit',
        rationale:
          'The presidents are not in this sentence. It starts with the filmmakers, and “their” points back to them.',
        misreading: 'wrong-referent',
      },
      {
        text: 'Founders of the culture centers',
        rationale:
          'The centers stand in the sentence before. “Their” points back to the filmmakers in its own sentence.',
        misreading: 'wrong-referent',
      },
    ],
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
    stem: 'Which step in culture has already been taken?',
    lookFor: 'a verb form that tells of the past, not of what is hoped for',
    evidence: [quote('So far, a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers.')],
    key: 'The signing of a deal on centers',
    rationale: 'The article says that this agreement “has been signed”.',
    distractors: [
      {
        text: 'The consensus on closer exchanges',
        rationale: 'That consensus is only expected: it “will be reached” during the visit.',
        misreading: 'expected-for-done',
        refutedBy: quote(
          'it is expected that a consensus on deepening cultural and people-to-people exchanges will be reached during Xi’s visit',
        ),
      },
      {
        text: 'The start of a Kazakh campus in China',
        rationale: 'The campus that the article names is the other way round: a Chinese one in Kazakhstan.',
        misreading: 'role-swap',
        refutedBy: quote('including a Chinese university campus in Kazakhstan'),
      },
      {
        text: 'The start of a second movie',
        rationale: 'The article names one film, and calls it the first. It says nothing of a second.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['expected-consensus', 'still-to-come'],
  },
  'second-film': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Filmmakers of the two countries are at work on another film together.',
    lookFor: 'what the article says of more films, if anything',
    evidence: [film],
    key: 'not-given',
    rationale: 'The article speaks of one film and calls it the first. Whether another is being made it does not say.',
    enemies: ['whose-first-film'],
  },
  'refinery-new': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'The oil refinery at Shymkent was built from scratch as one of the joint projects.',
    lookFor: 'the word before the refinery',
    evidence: [finishedWorks],
    key: 'false',
    rationale: 'The project was the modernization of the refinery, so it was there already.',
  },
  'mostly-electricity': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Most of the projects that the article names as recently finished have to do with making electricity.',
    lookFor: 'three works, and what each makes',
    evidence: [finishedWorks],
    key: 'true',
    rationale: 'Two of the three do: a wind farm and a hydroelectric power station.',
    enemies: ['refinery-new', 'why-wind-farm'],
  },
};
