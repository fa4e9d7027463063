import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const campus = quote('including a Chinese university campus in Kazakhstan');
const finishedWorks = quote('Among the recently completed and commissioned projects are the Zhanatas wind farm');
const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);
const quarter = quote('In the first quarter of this year, the number of trips in either direction rose to 200,000');
const friendship = quote(
  'Calling the China-Kazakhstan partnership “unique,” Xi said upon his arrival here that the eternal friendship of the two nations has strengthened over time',
);
const golden = quote(
  'have introduced new ’30 golden years’ of cooperation between Kazakhstan and China,” said Gulnar Shaimergenova, director',
);
const newStage = quote(
  'And since then the progress between China and Kazakhstan has entered a new stage,” Xi said in an article',
);
const meetings = quote('In a series of scheduled meetings with Kazakh President Kassym-Jomart Tokayev, Xi is expected');
const consensus = quote('it is expected that a consensus on deepening cultural and people-to-people exchanges');
const record = quote('rose to 200,000 and is expected to hit a new record');
const beneficiary = quote('Kazakhstan will be one of the biggest beneficiaries of the BRI');
const pipelines = quote('operate with remarkable stability and safety');
const centers = quote('a Sino-Kazakh agreement has been signed on the mutual creation of cultural centers');
const film = quote('Chinese and Kazakh filmmakers co-produced a film titled “The Composer”');
const expansion = quote('a remarkable expansion of their industrial and economic cooperation');
const growth = quote('32% year-on-year to reach $41 billion');
const sinceThen = quote('both countries have made significant progress in improving connectivity');
const hubs = quote('key transportation and logistics hubs, such as the Xi’an Terminal');

/** What a critical reader asks: whose words they are, how sure they sound, what they rest on. */
export const evaluate: Readonly<Record<string, Question>> = {
  'missing-voice': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of these bodies does the article name without citing it for anything?',
    lookFor: 'the words “said” and “according to”',
    evidence: [
      quote('the 24th assembly of the Council of Heads of State of the Shanghai Cooperation Organization'),
      quote('a spokesperson for China’s Foreign Ministry said'),
      quote('according to Kazakh government data'),
      quote('according to a World Bank report titled'),
      quote('offer an opportunity to fill those gaps, according to the World Bank report'),
    ],
    key: 'The Shanghai organization',
    rationale:
      'The Shanghai Cooperation Organization is where Xi goes. The article gives no word and no figure of its own.',
    distractors: [
      {
        text: 'The World Bank',
        rationale: 'A report of the World Bank is cited on gaps that can be filled.',
        misreading: 'other-passage',
        refutedBy: quote('offer an opportunity to fill those gaps, according to the World Bank report'),
      },
      {
        text: 'The Chinese Foreign Ministry',
        rationale: 'A spokesperson of this ministry “said” something about the visit.',
        misreading: 'other-passage',
        refutedBy: quote('a spokesperson for China’s Foreign Ministry said'),
      },
      {
        text: 'The Kazakh government',
        rationale: 'What is sold is given “according to Kazakh government data”.',
        misreading: 'other-passage',
        refutedBy: quote('according to Kazakh government data'),
      },
    ],
    enemies: ['assembly', 'assembly-body', 'report', 'goods-data', 'news-conference', 'headline-against-body'],
  },
  'bare-praise': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which praise by the writer is followed by neither a figure nor an example?',
    lookFor: 'what comes right after each word of praise',
    evidence: [pipelines, expansion, growth, sinceThen, finishedWorks, hubs],
    key: 'That safety is “remarkable”',
    rationale:
      'Nothing follows on how safe the pipelines are: no count and no case. The other praise has its proof after it.',
    distractors: [
      {
        text: 'That the growth is “remarkable”',
        rationale: 'Figures follow: 32% and $41 billion.',
        misreading: 'other-passage',
        refutedBy: growth,
      },
      {
        text: 'That progress is “significant”',
        rationale: 'Examples follow: a wind farm, a power station, a refinery.',
        misreading: 'other-passage',
        refutedBy: finishedWorks,
      },
      {
        text: 'That the hubs there are “key”',
        rationale: 'Examples follow: a terminal, an expressway, a railway.',
        misreading: 'other-passage',
        refutedBy: hubs,
      },
    ],
    enemies: ['what-trade-supports', 'why-wind-farm', 'proposal-and-works', 'trade-growth', 'trade-total'],
  },
  'writer-attitude': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of these does the writer openly praise, with nobody quoted for it?',
    lookFor: 'words that say how good something is',
    evidence: [pipelines, centers, film, campus],
    key: 'The pipelines for oil',
    rationale: 'They run “with remarkable stability and safety”, and no speaker stands behind these words.',
    distractors: [
      {
        text: 'The film by both',
        rationale: 'The article tells who made it and its title, and does not say how good it is.',
        misreading: 'other-passage',
        refutedBy: film,
      },
      {
        text: 'The deal on centers',
        rationale: 'The article says that it has been signed, and does not say how good it is.',
        misreading: 'other-passage',
        refutedBy: centers,
      },
      {
        text: 'The university campus',
        rationale: 'The article names a campus, and does not say how good it is.',
        misreading: 'other-passage',
        refutedBy: campus,
      },
    ],
    enemies: ['bare-praise', 'claim-with-number'],
  },
  'spans-compared': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'For which two spans of time does the article count journeys, so that a reader can set one beside the other?',
    lookFor: 'two counts, and the time that each covers',
    evidence: [journeys, quarter],
    key: 'A whole year and the quarter after it',
    rationale:
      'One count is for 2023, the other for the first quarter of the year after. One span is four times the other.',
    distractors: [
      {
        text: 'A whole year and the year before',
        rationale: 'Only one whole year is counted: 2023.',
        misreading: 'not-in-text',
        refutedBy: journeys,
      },
      {
        text: 'A quarter and the quarter before',
        rationale: 'The number “rose”, but the article does not count the quarter before.',
        misreading: 'not-in-text',
      },
      {
        text: 'A quarter and that of the year before',
        rationale: 'Of the year before, the article has the total, and no quarter by itself.',
        misreading: 'part-for-whole',
        refutedBy: journeys,
      },
    ],
    enemies: ['record-in-sight', 'journeys-2023', 'journeys-quarter', 'why-journeys'],
  },
  'sure-forecast': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which forecast stands in a sentence without the word “expected”?',
    lookFor: 'the words “is expected” and “will”',
    evidence: [beneficiary, meetings, consensus, record],
    key: 'That Kazakhstan will gain from the BRI',
    rationale: 'There it says “will be”, as if it were certain. The other three are only “expected”.',
    distractors: [
      {
        text: 'That trips will reach a new record',
        rationale: 'The number “is expected to hit a new record”.',
        misreading: 'expected-for-done',
        refutedBy: record,
      },
      {
        text: 'That exchanges will be agreed on',
        rationale: '“It is expected” that this consensus will be reached.',
        misreading: 'expected-for-done',
        refutedBy: consensus,
      },
      {
        text: 'That Xi will confer with Tokayev',
        rationale: 'In the meetings with Tokayev, Xi “is expected to” do so.',
        misreading: 'expected-for-done',
        refutedBy: meetings,
      },
    ],
    enemies: [
      'beneficiary',
      'expected-consensus',
      'planned-record',
      'planned-talks',
      'done-or-expected',
      'still-to-come',
    ],
  },
  'speaker-interest': {
    kind: 'choice',
    skill: 'evaluate',
    stem: 'Which of these words of praise comes in a quote from someone who leads neither country?',
    lookFor: 'the name before or after “said”',
    evidence: [golden, friendship, newStage],
    key: 'Years ahead that are “golden”',
    rationale: 'The director of a study center says so. The other words are Xi’s, who leads one of the two countries.',
    distractors: [
      {
        text: 'A partnership that is “unique”',
        rationale: 'Xi says so, and he leads one of the two countries.',
        misreading: 'other-passage',
        refutedBy: friendship,
      },
      {
        text: 'A friendship that is “eternal”',
        rationale: 'Xi says so, and he leads one of the two countries.',
        misreading: 'other-passage',
        refutedBy: friendship,
      },
      {
        text: 'Progress at a “new stage”',
        rationale: 'Xi says so, and he leads one of the two countries.',
        misreading: 'other-passage',
        refutedBy: newStage,
      },
    ],
    enemies: ['unique', 'friendship', 'golden-years', 'new-stage', 'who-says-what', 'centre-director'],
  },
};
