import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const growth = quote('32% year-on-year to reach $41 billion');
const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const expansion = quote(
  'a remarkable expansion of their industrial and economic cooperation over the past three decades',
);
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const film = quote(
  'Chinese and Kazakh filmmakers co-produced a film titled “The Composer”, which is their first co-production.',
);
const smoothly = quote('and the China-Europe Express Railway, running smoothly');
const pipelines = quote('operate with remarkable stability and safety');
const fillGaps = quote('offer an opportunity to fill those gaps, according to the World Bank report');

/** What a claim rests on, and what its figures leave open. */
export const evaluateClaims: Readonly<Record<string, Question>> = {
  'trade-balance': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'To judge whether China earns more from the trade than Kazakhstan, what is missing?',
    lookFor: 'whether the figures are for one side or both',
    weak: true,
    evidence: [growth],
    key: 'The value of what each side sold',
    rationale: 'The article has one sum for both together. It does not say how much of it is whose.',
    distractors: [
      {
        text: 'The sum that the trade reached',
        rationale: 'The article gives that sum: $41 billion.',
        misreading: 'same-passage',
        refutedBy: growth,
      },
      {
        text: 'The pace at which the trade grew',
        rationale: 'The article gives the pace: 32% in a year.',
        misreading: 'same-passage',
        refutedBy: growth,
      },
      {
        text: 'The goods that each side sold',
        rationale: 'The article names goods of both sides.',
        misreading: 'other-passage',
        refutedBy: kazakhSales,
      },
    ],
    enemies: ['earlier-value', 'trade-total', 'trade-growth', 'one-year-of-thirty', 'what-trade-supports'],
  },
  'one-year-of-thirty': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'How much of the “remarkable expansion” over decades do the figures 32% and $41 billion show?',
    lookFor: 'how long the claim covers, and how long the figures do',
    weak: true,
    evidence: [expansion, growth],
    key: 'They cover one year of it',
    rationale: 'The claim is about three decades. The figures tell how one year compares with the year before.',
    distractors: [
      {
        text: 'They cover most years of it',
        rationale: 'Growth “year-on-year” compares a year with the one before, and no more.',
        misreading: 'overstated',
        refutedBy: growth,
      },
      {
        text: 'They cover the years ahead of it',
        rationale: 'The figures stand for 2023, which is within the three decades.',
        misreading: 'wrong-referent',
      },
      {
        text: 'They cover the culture side of it',
        rationale: 'A sum of $41 billion that grows is a figure of the economy.',
        misreading: 'other-passage',
        refutedBy: expansion,
      },
    ],
    enemies: ['earlier-value', 'trade-total', 'trade-growth', 'growth-span', 'what-trade-supports'],
  },
  'claim-with-number': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which claim does the article back up with a count?',
    lookFor: 'a figure',
    evidence: [journeys],
    key: 'That people cross the border',
    rationale: 'The article counts 600,000 journeys. For the other claims it has no number.',
    distractors: [
      {
        text: 'That hubs run without trouble',
        rationale: 'The article says “smoothly”, and counts neither trains nor delays.',
        misreading: 'other-passage',
        refutedBy: smoothly,
      },
      {
        text: 'That pipelines are well secured',
        rationale: 'The article says “remarkable stability and safety”, and counts nothing.',
        misreading: 'other-passage',
        refutedBy: pipelines,
      },
      {
        text: 'That gaps between regions will close',
        rationale: 'The article names a report for it, and no number.',
        misreading: 'other-passage',
        refutedBy: fillGaps,
      },
    ],
    enemies: ['journeys-2023', 'judgment-or-fact', 'which-gaps', 'writers-own-praise'],
  },
  'one-film': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'The article names one joint film. What about joint work on films does that leave unproved?',
    lookFor: 'the word “first”',
    weak: true,
    evidence: [film],
    key: 'That it is done often',
    rationale: 'One film, and the first at that, cannot show that such work is frequent.',
    distractors: [
      {
        text: 'That it can be done',
        rationale: 'A film that was made shows that it can be done.',
        misreading: 'same-passage',
        refutedBy: film,
      },
      {
        text: 'That it was done once',
        rationale: 'The film is one such work.',
        misreading: 'same-passage',
        refutedBy: film,
      },
      {
        text: 'That it was done by both sides',
        rationale: 'The article says that Chinese and Kazakh filmmakers made it.',
        misreading: 'same-passage',
        refutedBy: film,
      },
    ],
    enemies: ['film-title', 'whose-first-film', 'second-film', 'more-than-words', 'culture-already-done'],
  },
  'headline-against-body': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which subject of the headline does the article leave almost untouched after its first lines?',
    lookFor: 'what the headline names, and where it comes up again',
    evidence: [
      quote('Xi arrives in Kazakhstan for SCO Council of Heads of State meeting and state visit'),
      quote('the 24th assembly of the Council of Heads of State of the Shanghai Cooperation Organization'),
    ],
    key: 'The council of leaders',
    rationale:
      'After the first sentence the council is not named again. The article turns to the ties of two countries.',
    distractors: [
      {
        text: 'The country of the hosts',
        rationale: 'Kazakhstan is named in nearly every paragraph.',
        misreading: 'other-passage',
        refutedBy: kazakhSales,
      },
      {
        text: 'The person who arrives',
        rationale: 'Xi is quoted, and his earlier visits and his proposal are told of.',
        misreading: 'other-passage',
        refutedBy: quote('It was in Kazakhstan in 2013 that Xi first proposed'),
      },
      {
        text: 'The state visit itself',
        rationale: 'The talks with Tokayev and their topics are told of.',
        misreading: 'other-passage',
        refutedBy: quote('In a series of scheduled meetings with Kazakh President Kassym-Jomart Tokayev'),
      },
    ],
    enemies: ['assembly', 'best-headline'],
  },
};
