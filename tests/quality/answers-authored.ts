// What the Kazakhstan article answers to the hand-written questions: read in the article, each before its item was written.
import { each } from './each.js';
import type { Link, SentenceRow } from './tables.js';

/** What is right, by the question's name, under what the article says. */
export const authoredRight: Readonly<Record<string, readonly string[]>> = {
  // 200,000 trips in a quarter; 600,000 in the whole year before: a third.
  'record-in-sight': ['They came to a third of it'],
  // Journeys came about thanks to visa waivers: what stood in the way was lifted.
  'meaning-of-waivers': ['It lifts a rule for visitors'],
  // Limited resources in many neighboring countries; Kazakhstan itself has invested.
  'whose-shortage': ['That of many lands nearby'],
  // An agreement on the creation of centers has been signed; programs, a campus among them, have been implemented.
  'culture-already-done': ['Centers agreed on, campus in place'],
  // A ministry’s spokesperson said, government data and a bank’s report are cited; the SCO is where he goes, and no more.
  'missing-voice': ['The Shanghai organization'],
  // Growth is followed by figures, progress by works, hubs by their names; stability and safety by nothing.
  'bare-praise': ['That safety is “remarkable”'],
  // Remarkable stability and safety, of pipelines; film, agreement and wind farm are told of without praise.
  'writer-attitude': ['The pipelines for oil'],
  // A total of 2023, and the first quarter of this year.
  'spans-compared': ['A whole year and the next quarter'],
  // Will be one of the biggest beneficiaries; consensus, record and the meetings are expected.
  'sure-forecast': ['That Kazakhstan will gain from the BRI'],
  // Xi says that progress since then, since his own proposal, has entered a new stage; unique and eternal are no plans.
  'speaker-interest': ['Progress at a “new stage”'],
  // Everything hangs on the visit and on the ties; travel, transport and film have a paragraph each.
  'best-headline': ['A visit to a neighbor, and how close the two have grown'],
  // Examples of completed projects, after a sentence on progress through projects.
  'why-wind-farm': ['To show plans that have become real'],
  // Will be reached; the rest has been signed, co-produced, implemented.
  'still-to-come': ['Accord on more exchanges'],
  'order-of-topics': ['Trade figures, building projects, culture'],
  // Crude oil, metals and farm products one way; machinery and electronics the other.
  'what-is-exchanged': ['Raw goods go out, and factory goods come in'],
  'sources-for-economy': ['Kazakh state data and a World Bank study'],

  // Beside “completed”, of a wind farm and a power station: they have been put into service.
  'meaning-of-commissioned': ['Put into service'],
  // Progress has entered a new stage: a part of a course of time.
  'meaning-of-stage': ['A period in a process'],
  // Kazakhstan sends oil and metals, China in turn machinery: each gives and receives.
  'meaning-of-in-turn': ['Each side supplies the other'],
  // A number is expected to hit a new record, after it rose: a highest value so far.
  'meaning-of-record': ['The highest count so far'],
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

  // The sentence before claims a remarkable expansion of economic cooperation.
  'what-trade-supports': ['That the two lands trade more'],
  // By the report the initiative offers an opportunity to fill gaps.
  'why-world-bank': ['To let an outsider back the plan'],
  // The fifth in all and the second in less than two years.
  'why-visit-count': ['To show that the guest keeps coming'],
  // Said on Monday; the arrival was on Tuesday.
  'remark-before-arrival': ['true'],
  // It was in Kazakhstan in 2013 that Xi made his proposal.
  'there-before-2019': ['false'],
  'fields-of-work': ['Making a film', 'Running pipelines', 'Linking up by rail'],
  // Since then there has been progress through such projects, among them these works.
  'proposal-and-works': ['The works grew out of the plan'],
  // They follow the centers, the film and the programs, where understanding of the peoples is the aim.
  'why-journeys': ['To show that the peoples meet'],
  // An expected consensus and its importance; then what has been signed, made and set up.
  'build-of-culture': ['A goal first, then steps towards it'],
  // Industry and investment, infrastructure, exchanges: then trade, projects, culture.
  'topics-foretold': ['All three come back in turn'],

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
  // The assembly is named in the first sentence and never again.
  'headline-against-body': ['The council of leaders'],
  // From a World Bank report; the rest is quoted from Xi and Shaimergenova.
  'study-not-speech': ['That a chance has opened up'],
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

/** What kind of thing says it, and what a sentence does for the article. */
export const authoredLinks: readonly Link[] = [
  ...each('voice', ['A person who is named'], [['A partnership that is “unique”'], ['Years that are “golden”']]),
  ...each(
    'voice',
    ['An institution that is named'],
    [['Gaps that can now be filled'], ['The main goods that are sold']],
  ),
  ...each('voice', ['The writer alone'], [['Hubs that run “smoothly”'], ['Safety that is “remarkable”']]),

  ...each('job', ['Puts the news in line with earlier events'], [['“This is Xi’s fifth visit”']]),
  ...each('job', ['Gives examples of what is finished'], [['“Among the recently completed”']]),
  ...each('job', ['Brings in a study as support'], [['“according to a World Bank report”']]),
  ...each('job', ['Looks ahead to a result of the talks'], [['“At the same time, it is expected”']]),
];

/** The relation of the entries of a hand-written item to its options. */
export const authoredRelations: Readonly<Record<string, string>> = { 'whose-words': 'voice', 'sentence-jobs': 'job' };

export const authoredComputed: Readonly<Record<string, string>> = { 'years-to-upgrade': 'proposal-to-upgrade' };
