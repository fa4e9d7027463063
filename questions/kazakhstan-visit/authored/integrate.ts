import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const kazakhSales = quote('Kazakhstan’s main exports to China include crude oil, metals and agricultural products');
const chineseSales = quote('China, in turn, has provided Kazakhstan with machinery, electronics');
const finishedWorks = quote(
  'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station and the modernization of the Shymkent oil refinery.',
);
const growth = quote('32% year-on-year to reach $41 billion');
const pipelines = quote('operate with remarkable stability and safety');
const sinceThen = quote(
  'Since then, both countries have made significant progress in improving connectivity and economic integration through BRI projects.',
);
const campus = quote(
  'Bilateral cultural cooperation programs have been implemented, including a Chinese university campus in Kazakhstan',
);
const filmLine = quote('Chinese and Kazakh filmmakers co-produced a film titled “The Composer”');
const centers = quote('So far, a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers.');

/** What several places of the article say together: its main idea, its structure, one figure from others. */
export const integrate: Readonly<Record<string, Question>> = {
  'best-headline': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which other headline would cover the whole article best?',
    lookFor: 'what every part of the article has to do with',
    evidence: [
      quote('Xi arrives in Kazakhstan for SCO Council of Heads of State meeting and state visit'),
      quote('further strengthening cooperation between the two countries'),
    ],
    key: 'Xi in Kazakhstan, and how far the two neighbors have come',
    rationale:
      'The visit opens the article, and everything after it tells how the ties have grown: trade, projects, culture, travel.',
    distractors: [
      {
        text: 'Trade with Kazakhstan, and how far its growth has come',
        rationale: 'Too narrow: trade fills two paragraphs of many.',
        misreading: 'part-for-whole',
        refutedBy: growth,
      },
      {
        text: 'Silk Road in Kazakhstan, and how far its works have come',
        rationale: 'Too narrow: culture, travel and trade do not belong to these works.',
        misreading: 'part-for-whole',
        refutedBy: centers,
      },
      {
        text: 'Culture in Kazakhstan, and how far its exchanges have come',
        rationale: 'Too narrow: exchanges in culture are the last part of the article alone.',
        misreading: 'part-for-whole',
        refutedBy: centers,
      },
      {
        text: 'Leaders in Kazakhstan, and how far their council has come',
        rationale: 'The council is named at the start, and nothing is told of what it does.',
        misreading: 'part-for-whole',
      },
    ],
  },
  'why-wind-farm': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which claim are the wind farm and the refinery there to illustrate?',
    lookFor: 'the claim that comes just before the examples',
    evidence: [finishedWorks, sinceThen],
    key: 'That two economies have drawn closer',
    rationale:
      'The sentence before speaks of progress in links and in economic integration through projects. They are such projects.',
    distractors: [
      {
        text: 'That energy supplies are kept in safety',
        rationale: 'Stability and safety are said of the pipelines, and only after these examples.',
        misreading: 'other-passage',
        refutedBy: quote('operate with remarkable stability and safety'),
      },
      {
        text: 'That trade has expanded for decades now',
        rationale: 'The figures of trade stand behind this claim, further up.',
        misreading: 'other-passage',
        refutedBy: growth,
      },
      {
        text: 'That investment is a topic of the talks',
        rationale: 'The topics of the talks are listed far above, and no works with them.',
        misreading: 'other-passage',
        refutedBy: quote('The central topics of those talks include industry and investment'),
      },
    ],
    enemies: ['refinery-new', 'proposal-and-works', 'progress-since'],
  },
  'earlier-value': {
    kind: 'numeric',
    skill: 'integrate',
    stem: 'About how many billion US dollars did trade between the two countries come to in the year before 2023?',
    lookFor: 'a sum and by how much it grew',
    evidence: [growth],
    computes: {
      by: 'before-growth',
      of: [
        { fact: 'trade-total', slot: 'sum' },
        { fact: 'trade-growth', slot: 'percentage' },
      ],
    },
    keyText: 'about $31 billion',
    unit: 'billion US dollars',
    scale: 1e9,
    tolerance: 0.5,
    rationale: 'It grew by 32% to $41 billion, so it was 41 divided by 1.32 before.',
    rivals: [
      {
        value: 41,
        rationale: 'That is the figure after the growth of 32%. Divide it by 1.32.',
        misreading: 'same-passage',
      },
      {
        value: 32,
        rationale: 'The 32 is the percentage by which trade grew, not a sum of money.',
        misreading: 'wrong-unit',
      },
      {
        value: 9,
        rationale: 'That is $41 billion less 32. The 32 is a percentage, not a sum of money.',
        misreading: 'wrong-unit',
      },
      {
        value: 28,
        rationale: 'That takes 32% of the later figure away. The growth is 32% of the earlier one: divide 41 by 1.32.',
        misreading: 'part-for-whole',
      },
      {
        value: 54,
        rationale: 'That is 32% more than the figure. The question is about the year before.',
        misreading: 'role-swap',
      },
    ],
    enemies: ['trade-total', 'trade-growth'],
  },
  'still-to-come': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which of these had yet to happen when the article was written?',
    lookFor: 'words such as “expected” and “will be”',
    evidence: [
      quote(
        'it is expected that a consensus on deepening cultural and people-to-people exchanges will be reached during Xi’s visit',
      ),
      centers,
      filmLine,
      campus,
    ],
    key: 'Accord on exchanges',
    rationale: 'The article says that this consensus “will be reached”. All the others are told as done.',
    distractors: [
      {
        text: 'Deal on cultural centers',
        rationale: 'This agreement “has been signed”.',
        misreading: 'expected-for-done',
        refutedBy: centers,
      },
      {
        text: 'Making of one joint film',
        rationale: 'The article says that the film was co-produced: it is done.',
        misreading: 'expected-for-done',
        refutedBy: filmLine,
      },
      {
        text: 'Start of a Chinese campus',
        rationale: 'The campus stands among the programs that “have been implemented”.',
        misreading: 'expected-for-done',
        refutedBy: campus,
      },
    ],
    enemies: ['expected-consensus'],
  },
  'order-of-topics': {
    kind: 'choice',
    skill: 'structure',
    stem: 'In which order does the article take up these three?',
    lookFor: 'which of them stands highest up in the article',
    evidence: [kazakhSales, quote('It was in Kazakhstan in 2013 that Xi first proposed'), pipelines],
    key: 'Goods that are sold, Silk Road plan, pipelines',
    rationale: 'The goods stand with the trade figures. The plan and then the pipelines come further down.',
    distractors: [
      {
        text: 'Silk Road plan, goods that are sold, pipelines',
        rationale: 'The plan is older, but the article takes it up after the goods.',
        misreading: 'same-passage',
        refutedBy: kazakhSales,
      },
      {
        text: 'Silk Road plan, pipelines, goods that are sold',
        rationale: 'The goods come first, with the trade figures.',
        misreading: 'same-passage',
        refutedBy: kazakhSales,
      },
      {
        text: 'Goods that are sold, pipelines, Silk Road plan',
        rationale: 'Oil is among the goods, but the pipelines come up only after the plan.',
        misreading: 'same-passage',
        refutedBy: pipelines,
      },
    ],
    enemies: ['topics-foretold'],
  },
  'what-is-exchanged': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'How do sales from Kazakhstan differ from what China sends back?',
    lookFor: 'two lists of goods in one sentence',
    evidence: [kazakhSales, chineseSales],
    key: 'Raw goods go out, and factory goods come in',
    rationale:
      'Kazakhstan sells crude oil, metals and farm products. China sends machinery and electronics, which are made in factories.',
    distractors: [
      {
        text: 'Factory goods go out, and raw goods come in',
        rationale: 'It is the other way round: the machinery and electronics come from China.',
        misreading: 'role-swap',
        refutedBy: chineseSales,
      },
      {
        text: 'Raw goods go out, and raw goods come in',
        rationale: 'Machinery and electronics are no raw goods.',
        misreading: 'part-for-whole',
        refutedBy: chineseSales,
      },
      {
        text: 'Factory goods go out, and factory goods come in',
        rationale: 'Crude oil, metals and farm products are raw goods.',
        misreading: 'part-for-whole',
        refutedBy: kazakhSales,
      },
    ],
    enemies: ['sale-oil', 'sale-metals', 'sale-produce', 'sale-machinery', 'sale-electronics'],
  },
  'sources-for-economy': {
    kind: 'choice',
    skill: 'integrate',
    stem: 'Which two sources does the article name when it turns to trade and transport?',
    lookFor: 'the words “according to”',
    evidence: [quote('according to Kazakh government data'), quote('according to a World Bank report titled')],
    key: 'Kazakh state data and a World Bank study',
    rationale:
      'What is traded is given “according to Kazakh government data”, the part on transport after a World Bank report.',
    distractors: [
      {
        text: 'Chinese state data and a World Bank study',
        rationale: 'The data are from the government of Kazakhstan.',
        misreading: 'role-swap',
        refutedBy: quote('according to Kazakh government data'),
      },
      {
        text: 'Chinese state data and a UN study',
        rationale:
          'The data are Kazakh, and the report is from the World Bank. The article does not name the UN, the United Nations.',
        misreading: 'outside-knowledge',
        refutedBy: quote('according to a World Bank report titled'),
      },
      {
        text: 'Kazakh state data and a UN study',
        rationale: 'The report is from the World Bank. The article does not name the UN, the United Nations.',
        misreading: 'outside-knowledge',
        refutedBy: quote('according to a World Bank report titled'),
      },
    ],
    enemies: ['report', 'best-headline'],
  },
};
