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
const understanding = quote('greater understanding and friendship between their peoples');

/** Why something stands in the article, and what it is there to support. */
export const purpose: Readonly<Record<string, Question>> = {
  'what-trade-supports': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'What are the figures 32% and $41 billion there to support?',
    lookFor: 'the claim just before the figures',
    evidence: [expansion, growth],
    key: 'That the two lands trade more',
    rationale: 'The sentence before speaks of a great expansion of economic cooperation. The figures are to show it.',
    distractors: [
      {
        text: 'That oil is what they sell most',
        rationale: 'Oil is one of the goods named, and no share is given.',
        misreading: 'other-passage',
        refutedBy: expansion,
      },
      {
        text: 'That the two lands sell the same',
        rationale: 'The figures are for both sides together. They do not part what each sells.',
        misreading: 'same-passage',
        refutedBy: growth,
      },
      {
        text: 'That the plan of 2013 pays off',
        rationale: 'The plan is taken up only further down. The figures follow a claim on three decades.',
        misreading: 'other-passage',
        refutedBy: expansion,
      },
    ],
    enemies: ['trade-total', 'trade-growth', 'growth-span', 'earlier-value'],
  },
  'why-world-bank': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'For what purpose does the writer bring in the World Bank?',
    lookFor: 'the words “according to” and what is claimed there',
    evidence: [fillGaps],
    key: 'To let an outsider back the plan',
    rationale: 'The bank is neither of the two countries, and its report sees an opportunity to fill gaps.',
    distractors: [
      {
        text: 'To let a critic attack the plan',
        rationale: 'The report sees an opportunity in it, and no harm.',
        misreading: 'role-swap',
        refutedBy: fillGaps,
      },
      {
        text: 'To name the lender behind the works',
        rationale: 'The article says of no project who paid for it.',
        misreading: 'outside-knowledge',
      },
      {
        text: 'To name the council behind the visit',
        rationale: 'The council that meets is another body. The bank wrote a report.',
        misreading: 'other-passage',
        refutedBy: fillGaps,
      },
    ],
    enemies: ['report', 'sources-for-economy', 'best-headline', 'sentence-jobs', 'which-gaps'],
  },
  'why-visit-count': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'What is the paragraph on earlier visits there for?',
    lookFor: 'what the numbers say about the guest',
    evidence: [fifth],
    key: 'To show that the guest keeps coming',
    rationale: 'It counts five visits, and two within two years.',
    distractors: [
      {
        text: 'To show that both sides take turns',
        rationale: 'The paragraph counts visits by Xi alone.',
        misreading: 'not-in-text',
        refutedBy: fifth,
      },
      {
        text: 'To show that a trip came late',
        rationale: 'The article says of no trip that it came late.',
        misreading: 'not-in-text',
      },
      {
        text: 'To show that the trips grow longer',
        rationale: 'How long the visits lasted is not told.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['visit-count', 'previous-visit', 'visits-before-2022', 'sentence-jobs'],
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
        text: 'The works replaced the plan',
        rationale: 'Progress was made through projects of the plan. Nothing replaced it.',
        misreading: 'not-in-text',
      },
      {
        text: 'The works put an end to the plan',
        rationale: 'The article says nothing of a plan that failed or came to an end.',
        misreading: 'not-in-text',
      },
    ],
    enemies: ['silk-road', 'why-wind-farm', 'progress-since', 'order-of-topics', 'turgusun-stage'],
  },
  'why-journeys': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'In the part on culture, what purpose do the numbers of journeys serve?',
    lookFor: 'what the part on culture says should be fostered',
    evidence: [understanding, journeys],
    key: 'To show that the peoples meet',
    rationale: 'The part is about understanding between the peoples. The journeys show that they do meet.',
    distractors: [
      {
        text: 'To show that trains are full',
        rationale: 'Trains belong to the part on transport, and nothing is said of full ones.',
        misreading: 'other-passage',
      },
      {
        text: 'To show that the rules are strict',
        rationale: 'The waivers make the rules easier.',
        misreading: 'role-swap',
        refutedBy: journeys,
      },
      {
        text: 'To show that the goods get through',
        rationale: 'Goods belong to the part on trade. These are journeys of people, who need visas.',
        misreading: 'other-passage',
        refutedBy: journeys,
      },
    ],
    enemies: ['journeys-2023', 'journeys-quarter', 'meaning-of-waivers', 'easier-to-cross', 'waivers-for-one-side'],
  },
};
