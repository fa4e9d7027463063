import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const expansion = quote(
  'a remarkable expansion of their industrial and economic cooperation over the past three decades',
);
const growth = quote('32% year-on-year to reach $41 billion');
const fifth = quote(
  'This is Xi’s fifth visit to Kazakhstan and the second in less than two years, following his previous visit in September 2022.',
);
const fillGaps = quote('offer an opportunity to fill those gaps, according to the World Bank report');
const proposal = quote('It was in Kazakhstan in 2013 that Xi first proposed');
const sinceThen = quote(
  'Since then, both countries have made significant progress in improving connectivity and economic integration through BRI projects.',
);
const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const stop = quote('During Tokayev’s stop in China in 2019, the two countries made the decision to elevate their ties');
const understanding = quote('greater understanding and friendship between their peoples');

/** Why something stands in the article, and what it is there to support. */
export const purpose: Readonly<Record<string, Question>> = {
  'what-trade-supports': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which claim do the figures 32% and $41 billion come right after, as its support?',
    lookFor: 'the sentence just before the figures',
    evidence: [expansion, growth],
    key: 'That cooperation has grown for decades',
    rationale: 'The sentence before speaks of a great expansion of economic cooperation over decades.',
    distractors: [
      {
        text: 'That projects have brought much progress',
        rationale: 'This claim stands further down, with a wind farm and a refinery after it.',
        misreading: 'other-passage',
        refutedBy: sinceThen,
      },
      {
        text: 'That Kazakhstan is a key partner',
        rationale: 'This claim stands further down, and it is about the Belt and Road Initiative.',
        misreading: 'other-passage',
        refutedBy: quote('The Central Asian country has also become a key partner'),
      },
      {
        text: 'That relations reach a higher level',
        rationale: 'This stands further up, and no figures come after it.',
        misreading: 'other-passage',
        refutedBy: quote('As relations between Kazakhstan and China are reaching a higher level'),
      },
    ],
    enemies: ['trade-total', 'trade-growth', 'growth-span', 'earlier-value', 'why-wind-farm'],
  },
  'why-world-bank': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'As what does the writer bring in the World Bank?',
    lookFor: 'the words “according to” and what is claimed there',
    evidence: [fillGaps, quote('according to a World Bank report titled')],
    key: 'As an outsider who supports the plan',
    rationale: 'The bank is neither of the two countries, and its report sees an opportunity to fill gaps.',
    distractors: [
      {
        text: 'As an outsider who doubts the plan',
        rationale: 'The report sees an opportunity in it, and no harm.',
        misreading: 'role-swap',
        refutedBy: fillGaps,
      },
      {
        text: 'As a partner who works on the plan',
        rationale: 'The bank wrote a report. That it takes part is not said.',
        misreading: 'not-in-text',
      },
      {
        text: 'As an outsider who pays for the plan',
        rationale: 'The bank wrote a report. That it pays for anything is not said.',
        misreading: 'outside-knowledge',
      },
    ],
    enemies: ['report', 'sources-for-economy', 'best-headline', 'which-gaps'],
  },
  'why-visit-count': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'With which other visits does the article compare this one near its start?',
    lookFor: 'whose visits are counted',
    evidence: [fifth],
    key: 'Those of Xi to Kazakhstan',
    rationale:
      'The paragraph counts how often Xi has come to Kazakhstan: five times, and twice in less than two years.',
    distractors: [
      {
        text: 'Those of Xi to other neighbors',
        rationale: 'The visits that are counted are all to Kazakhstan.',
        misreading: 'not-in-text',
        refutedBy: fifth,
      },
      {
        text: 'Those of Tokayev to China',
        rationale: 'A trip of Tokayev’s comes up further down, for what was decided on it.',
        misreading: 'other-passage',
        refutedBy: stop,
      },
      {
        text: 'Those of other leaders to China',
        rationale: 'The visits that are counted are those of Xi, and all to Kazakhstan.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['visit-count', 'previous-visit', 'visits-before-2022', 'recent-visits', 'order-of-events'],
  },
  'proposal-and-works': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'How does the article connect the finished works with the plan of 2013?',
    lookFor: 'the words “since then” and what follows them',
    evidence: [proposal, sinceThen, finishedWorks],
    key: 'The works grew out of the plan',
    rationale:
      'First comes the plan, then the progress “since then” through its projects, then these works as examples.',
    distractors: [
      {
        text: 'The works gave rise to the plan',
        rationale: 'The plan came first. The works are told of as completed “recently”.',
        misreading: 'cause-for-effect',
        refutedBy: finishedWorks,
      },
      {
        text: 'The works stand beside the plan',
        rationale: 'Progress was made through projects of the plan, and these works are among them.',
        misreading: 'not-in-text',
        refutedBy: sinceThen,
      },
      {
        text: 'The works took over from the plan',
        rationale: 'Progress was made through projects of the plan. Nothing took its place.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['silk-road', 'why-wind-farm', 'progress-since', 'order-of-topics', 'turgusun-stage'],
  },
  'why-journeys': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'What do both countries find important, as told before the numbers of journeys?',
    lookFor: 'what the paragraphs before them are about',
    evidence: [
      understanding,
      journeys,
      quote('In the first quarter of this year, the number of trips in either direction'),
    ],
    key: 'That peoples come to know each other',
    rationale: 'The part is about understanding between the peoples. The journeys show that they do meet.',
    distractors: [
      {
        text: 'That transport hubs work without trouble',
        rationale: 'Hubs belong to an earlier part. The paragraphs just before the journeys are about culture.',
        misreading: 'other-passage',
        refutedBy: understanding,
      },
      {
        text: 'That two economies are drawing closer',
        rationale: 'This is claimed further up, of joint projects.',
        misreading: 'other-passage',
        refutedBy: sinceThen,
      },
      {
        text: 'That the ties are now of a higher rank',
        rationale: 'This is told further up, of 2019.',
        misreading: 'other-passage',
        refutedBy: stop,
      },
    ],
    enemies: ['journeys-2023', 'journeys-quarter', 'easier-to-cross', 'claim-with-number', 'turn-to-culture'],
  },
};
