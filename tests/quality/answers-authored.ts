// What the Kazakhstan article answers to the hand-written questions: read in the article, each before its item was written.
import { each } from './each.js';
import type { Link, SentenceRow } from './tables.js';

/** What is right, by the question's name, under what the article says. */
export const authoredRight: Readonly<Record<string, readonly string[]>> = {
  // 200,000 trips in a quarter; 600,000 in the whole year before: a third.
  'record-in-sight': ['They were a third as many'],
  // Journeys came about thanks to visa waivers: what stood in the way was lifted.
  'meaning-of-waivers': ['It drops a demand that was made'],
  // Limited resources in many neighboring countries; Kazakhstan itself has invested.
  'whose-shortage': ['That of many countries nearby'],
  // An agreement on the creation of centers has been signed; programs, a campus among them, have been implemented.
  'culture-already-done': ['Centers agreed on, campus in place'],
  // A ministry’s spokesperson said, government data and a bank’s report are cited; the SCO is where he goes, and no more.
  'missing-voice': ['The Shanghai organization'],
  // Growth is followed by figures, progress by works, hubs by their names; stability and safety by nothing.
  'bare-praise': ['That safety is “remarkable”'],
  // Remarkable stability and safety, of pipelines; film, agreement and wind farm are told of without praise.
  'writer-attitude': ['The pipelines for oil'],
  // A total of 2023, and the first quarter of this year.
  'spans-compared': ['A whole year and the quarter after it'],
  // Will be one of the biggest beneficiaries; consensus, record and the meetings are expected.
  'sure-forecast': ['That Kazakhstan will gain from the BRI'],
  // Unique, eternal and new stage are Xi’s; a director speaks of golden years.
  'speaker-interest': ['Years ahead that are “golden”'],
  // Everything hangs on the visit and on the ties; trade, the Silk Road and culture have a part each, the council a line.
  'best-headline': ['Xi in Kazakhstan, and how far the two neighbors have come'],
  // Director of the Kazakhstan Center for Chinese Studies: Kazakh, on China.
  'centre-director': ['A Kazakh center that studies China'],
  // Examples of completed projects, after progress in connectivity and economic integration through projects.
  'why-wind-farm': ['That two economies have drawn closer'],
  // Will be reached; the rest has been signed, co-produced, implemented.
  'still-to-come': ['Accord on exchanges'],
  // Main exports in block 9, the proposal in 10, the pipelines in 13.
  'order-of-topics': ['Goods that are sold, Silk Road plan, pipelines'],
  // Crude oil, metals and farm products one way; machinery and electronics the other.
  'what-is-exchanged': ['Raw goods go out, and factory goods come in'],
  'sources-for-economy': ['Kazakh state data and a World Bank study'],

  // Beside “completed”, of a wind farm and a power station: they have been put into service.
  'meaning-of-commissioned': ['They have been put into regular use'],
  // Has extended to transportation infrastructure: a field that is added.
  'meaning-of-extended': ['It has been carried to a new field'],
  // As one of the cornerstones: they see them so.
  'meaning-of-considering': ['They see them as a foundation'],
  // A number is expected to hit a new record, after it rose: a highest value so far.
  'meaning-of-record': ['A number above any before it'],
  // What a better link of regions would fill.
  'which-gaps': ['Links that are missing'],
  // Xi arrived in Kazakhstan.
  'where-is-here': ['The country of the hosts'],
  // The paragraph before tells of the proposal of 2013 and of what came of it.
  'since-when': ['When the Silk Road plan came up'],
  // To “elevate” is to raise: the rank was lower.
  'rank-before-2019': ['true'],
  // Meetings are scheduled; of a statement to be signed there is no word.
  'talks-signing': ['not-given'],
  // 2023 is the year of the journeys; when the waivers began is not told.
  'waivers-since': ['not-given'],
  // The waivers are mutual.
  'waivers-for-one-side': ['false'],
  // Among the recently completed and commissioned projects.
  'turgusun-stage': ['true'],
  // A Chinese university campus in Kazakhstan: no city is told.
  'campus-city': ['not-given'],

  // The sentence before claims a remarkable expansion of economic cooperation over decades.
  'what-trade-supports': ['That cooperation has grown for decades'],
  // By the report the initiative offers an opportunity to fill gaps.
  'why-world-bank': ['As an outsider who supports the plan'],
  // The fifth of Xi to Kazakhstan and the second in less than two years.
  'why-visit-count': ['Those of Xi to Kazakhstan'],
  // Said on Monday; the arrival was on Tuesday.
  'remark-before-arrival': ['true'],
  // It was in Kazakhstan in 2013 that Xi made his proposal.
  'there-before-2019': ['false'],
  'fields-of-work': ['Making a film', 'Linking up by pipeline'],
  // Since then there has been progress through such projects, among them these works.
  'proposal-and-works': ['The works grew out of the plan'],
  // They follow the centers, the film and the programs, where understanding of the peoples is the aim.
  'why-journeys': ['That peoples come to know each other'],
  // An expected consensus; then what has been signed, made and set up; then 600,000 and 200,000.
  'build-of-culture': ['An aim, then deeds, then figures'],
  // Trade in blocks 8 and 9; projects, hubs and network in 10 and 12 to 18; culture and travel in 19 to 23.
  'topics-foretold': ['Infrastructure and works'],

  // Xi and a director speak of friendship, solidarity and golden years; for the other two nobody is named.
  'loaded-phrases': ['“dynamic partnership”', '“remarkable expansion”'],
  // “Main exports” is said of Kazakhstan; China “has provided”.
  'main-for-whom': ['Those that Kazakhstan sells'],
  // The claim is on three decades, the one sum is that of 2023.
  'one-year-of-thirty': ['For a single recent year'],
  // 600,000 journeys; no number of students, and none for oil or freight.
  'claim-with-number': ['Journeys over the border'],
  // Xi, the director and the spokesperson are said to speak; Tokayev is only met and visited.
  'host-unquoted': ['The president who is the host'],
  // The film is their first co-production; campus, agreement and wind farm are not called first.
  'one-film': ['The film that was produced'],
  // The 24th assembly of the council: nothing else is told of it.
  'headline-against-body': ['Which one in the series it is'],
  // An opportunity to fill gaps, according to a World Bank report; the rest the writer says unaided.
  'study-not-speech': ['That gaps have a chance to close'],
};

/** What the sentences have to prove, by the question's name. */
export const authoredClaims: Readonly<Record<string, string>> = {
  'bridge-to-transport': 'turn: transport',
  'turn-to-culture': 'turn: culture',
  'writers-own-praise': 'praise: writer',
  'progress-since': 'since: progress',
};

export const authoredSentences: readonly SentenceRow[] = [
  { quote: 'This dynamic partnership has extended', proves: ['turn: transport', 'praise: writer'] },
  { quote: 'At the same time, it is expected', proves: ['turn: culture'], helps: ['since: progress'] },
  { quote: 'both countries have made significant progress', proves: ['since: progress'], helps: ['praise: writer'] },
  { quote: 'Among the recently completed', proves: [], helps: ['since: progress'] },
];

/** What kind of thing says it, and what a sentence leads up to. */
export const authoredLinks: readonly Link[] = [
  ...each('voice', ['A person who is named'], [['A partnership that is “unique”'], ['Years that are “golden”']]),
  ...each(
    'voice',
    ['An institution that is named'],
    [['Gaps that can now be filled'], ['The main goods that are sold']],
  ),
  ...each('voice', ['The writer alone'], [['Hubs that run “smoothly”'], ['Safety that is “remarkable”']]),

  ...each('job', ['Progress in links and economies'], [['“Since then, both”']]),
  ...each('job', ['Hubs that run smoothly'], [['“This dynamic partnership”']]),
  ...each('job', ['Consensus that is hoped for'], [['“At the same time”']]),
  ...each('job', ['Agreement that is signed'], [['“So far”']]),
];

/** The relation of the entries of a hand-written item to its options. */
export const authoredRelations: Readonly<Record<string, string>> = { 'whose-words': 'voice', 'sentence-jobs': 'job' };

export const authoredComputed: Readonly<Record<string, string>> = { 'years-to-upgrade': 'proposal-to-upgrade' };
