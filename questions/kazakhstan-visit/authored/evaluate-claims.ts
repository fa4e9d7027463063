import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const growth = quote('32% year-on-year to reach $41 billion');
const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const chineseSales = quote('China, in turn, has provided Kazakhstan with machinery, electronics');
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
const talkTopics = quote('The central topics of those talks include industry and investment');
const campus = quote(
  'Bilateral cultural cooperation programs have been implemented, including a Chinese university campus in Kazakhstan',
);

/** What a claim rests on, and what its figures leave open. */
export const evaluateClaims: Readonly<Record<string, Question>> = {
  'main-for-whom': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of the goods that are traded does the article call “main”?',
    lookFor: 'the word “main”, and whose goods follow it',
    evidence: [kazakhSales, chineseSales],
    key: 'Those that Kazakhstan sells',
    rationale: '“Main exports” is said of Kazakhstan. Of China the article only says what it “has provided”.',
    distractors: [
      {
        text: 'Those that China sells',
        rationale: 'China “has provided” these goods. That they are its main ones is not said.',
        misreading: 'role-swap',
        refutedBy: chineseSales,
      },
      {
        text: 'Those that either side sells',
        rationale: 'The word “main” stands with the goods of Kazakhstan. It does not come again with those of China.',
        misreading: 'overstated',
        refutedBy: chineseSales,
      },
      {
        text: 'Those that go by pipeline',
        rationale: 'Oil is one of the main goods, but metals and farm products are named with it.',
        misreading: 'part-for-whole',
        refutedBy: kazakhSales,
      },
    ],
    enemies: ['what-is-exchanged', 'sale-oil', 'sale-metals', 'sale-produce', 'sale-machinery', 'sale-electronics'],
  },
  'one-year-of-thirty': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'The writer praises decades of growing cooperation. For which part of that time is a sum of money given?',
    lookFor: 'a dollar sign and a year',
    evidence: [expansion, growth],
    key: 'For a single recent year',
    rationale: 'The claim is about decades. The one sum, $41 billion, is that of 2023.',
    distractors: [
      {
        text: 'For the first and last years',
        rationale: 'The first year has no sum in the article, so a reader cannot compare.',
        misreading: 'not-in-text',
        refutedBy: growth,
      },
      {
        text: 'For the start of each decade',
        rationale: 'The decades are named together, and no sum stands with each.',
        misreading: 'overstated',
        refutedBy: expansion,
      },
      {
        text: 'For the latest decade as a whole',
        rationale: 'Growth “year-on-year” compares a year with the one before, and no more.',
        misreading: 'overstated',
        refutedBy: growth,
      },
    ],
    enemies: ['earlier-value', 'trade-total', 'trade-growth', 'growth-span', 'what-trade-supports', 'bare-praise'],
  },
  'claim-with-number': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of these does the article give in figures?',
    lookFor: 'a figure',
    evidence: [journeys, quote('the number of trips in either direction rose to 200,000'), smoothly, pipelines, campus],
    key: 'Journeys over the border',
    rationale: 'The article counts 600,000 journeys. For the others it has no number.',
    distractors: [
      {
        text: 'Freight on the railway',
        rationale: 'The article says that the railway runs “smoothly”. It counts no freight.',
        misreading: 'other-passage',
        refutedBy: smoothly,
      },
      {
        text: 'Oil pumped by pipeline',
        rationale: 'The article says “remarkable stability and safety”. It gives no amount of oil.',
        misreading: 'other-passage',
        refutedBy: pipelines,
      },
      {
        text: 'Students at the campus',
        rationale: 'The article says that there is a campus. It counts no students.',
        misreading: 'other-passage',
        refutedBy: campus,
      },
    ],
    enemies: ['journeys-2023', 'journeys-quarter', 'spans-compared', 'writers-own-praise', 'bare-praise'],
  },
  'one-film': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of these does the article itself call a first?',
    lookFor: 'the word “first”',
    evidence: [
      film,
      campus,
      quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers'),
      quote('Among the recently completed and commissioned projects are the Zhanatas wind farm'),
    ],
    key: 'The film that was produced',
    rationale: 'It is “their first co-production”. Of the others the article does not say that they were the first.',
    distractors: [
      {
        text: 'The campus that was founded',
        rationale: 'The article names a campus, and not whether there was one before.',
        misreading: 'other-passage',
        refutedBy: campus,
      },
      {
        text: 'The deal that was signed',
        rationale: 'The article names an agreement, and not whether there was one before.',
        misreading: 'other-passage',
        refutedBy: quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers'),
      },
      {
        text: 'The wind farm that was built',
        rationale: 'The article names a wind farm, and not whether there was one before.',
        misreading: 'other-passage',
        refutedBy: quote('Among the recently completed and commissioned projects are the Zhanatas wind farm'),
      },
    ],
    enemies: ['film-title', 'film-story', 'more-than-words', 'culture-already-done'],
  },
  'headline-against-body': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'The headline names a meeting of a council. What does the article go on to tell of this meeting?',
    lookFor: 'the first sentence, and whether the council is named again',
    evidence: [
      quote('the 24th assembly of the Council of Heads of State of the Shanghai Cooperation Organization'),
      quote('Xi arrives in Kazakhstan for SCO Council of Heads of State meeting and state visit'),
      talkTopics,
    ],
    key: 'Which one in the series it is',
    rationale: 'It is the 24th assembly. After the first sentence the council is not named again.',
    distractors: [
      {
        text: 'Which topics it has to discuss',
        rationale: 'The topics that are listed are those of the talks with Tokayev.',
        misreading: 'wrong-referent',
        refutedBy: talkTopics,
      },
      {
        text: 'Which countries take part in it',
        rationale: 'No country is named as a member or as a guest of the council.',
        misreading: 'not-in-text',
      },
      {
        text: 'Which city it takes place in',
        rationale: 'The one city that is named is Beijing, where a spokesperson met the press.',
        misreading: 'other-passage',
        refutedBy: quote('At a daily news conference in Beijing on Monday'),
      },
    ],
    enemies: ['assembly', 'assembly-body', 'best-headline', 'talk-topics', 'remark-city'],
  },
};
