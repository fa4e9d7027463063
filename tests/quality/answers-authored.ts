// What the Kazakhstan article answers to the hand-written questions: read in the article, each before its item was written.
import { each } from './each.js';
import type { Link, SentenceRow } from './tables.js';

/** What is right, by the question's name, under what the article says. */
export const authoredRight: Readonly<Record<string, readonly string[]>> = {
  // 200,000 trips in a quarter; 600,000 in the whole year before.
  'record-in-sight': ['One quarter brought a third of the earlier total'],
  // Journeys came about thanks to visa waivers: what stood in the way was lifted.
  'meaning-of-waivers': ['It lifts a rule for visitors'],
  // The subject of the clause is Chinese and Kazakh filmmakers.
  'whose-first-film': ['Makers of movies in both lands'],
  // An agreement on centers has been signed; a consensus is expected; the campus is Chinese; one film is named.
  'culture-already-done': ['The signing of a deal on centers'],
  // Those who speak are a president, a director, a ministry and a bank, and all approve.
  'missing-voice': ['Someone who doubts the projects'],
  // “Remarkable” cannot be counted; a film, a visit and a completed work can be looked up.
  'judgment-or-fact': ['That pipelines run remarkably well'],
  'writer-attitude': ['Warm and approving'],
  // The article has no number of journeys from before the waivers.
  'test-the-cause': ['How many people crossed before them'],
  // Names, kinds and state of the works are given, and no price.
  'cost-left-out': ['What was spent on them'],
  // It is Xi who says that the friendship has strengthened.
  'speaker-interest': ['The speaker has a stake in it'],
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
  // Meetings are scheduled; whether the press may be there is not told.
  'talks-open': ['not-given'],
  // 600,000 in all, not shared out by nation.
  'who-crossed-more': ['not-given'],
  // The waivers are mutual.
  'waivers-for-one-side': ['false'],
  // Among the recently completed and commissioned projects.
  'turgusun-stage': ['true'],
  // A Chinese university campus in Kazakhstan: nothing more is told of it.
  'campus-lessons': ['not-given'],

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

  // An unending friendship and remarkable stability are praise; the rest can be looked up.
  'loaded-phrases': ['“eternal friendship”', '“remarkable stability”'],
  // Total, growth and year are given for both together.
  'trade-balance': ['The value of what each side sold'],
  // The claim is on three decades, the figures are for one year.
  'one-year-of-thirty': ['They cover one year of it'],
  // 600,000 journeys; of the rest it is only said how well they do.
  'claim-with-number': ['That people cross the border'],
  // Xi, the director and the spokesperson are said to speak; Tokayev is only met and visited.
  'host-unquoted': ['The president who is the host'],
  // It is the first, so that there are several does not follow.
  'one-film': ['That it is done often'],
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
