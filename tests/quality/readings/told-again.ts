// Where the Kazakhstan article tells a thing again, read sentence by sentence.

/** Items on the whole article, its order, its voices or its tone: they are tried with no article at all. */
export const wholeArticle: ReadonlySet<string> = new Set([
  'best-headline',
  'order-of-topics',
  'topics-foretold',
  'sentence-jobs',
  'headline-against-body',
  'fields-of-work',
  'missing-voice',
  'host-unquoted',
  'writer-attitude',
]);

const headline = 'Xi arrives in Kazakhstan for SCO';
const fifthVisit = 'This is Xi’s fifth visit';
const higherLevel = 'As relations between';
const pipelines = 'Crude oil and natural';
const glorious = '“This marks a glorious';
const report = 'The BRI for cross-border';
const opportunity = 'The BRI initiative';
const friendship = '“Cultural and people-to-people cooperation';

/** By target, how the sentences begin from which the key can be told as well as from the item's own evidence. */
export const toldAgain: Readonly<Record<string, readonly string[]>> = {
  // The headline names the organization that meets.
  assembly: [headline],
  // That it is Kazakhstan to which he has come.
  'where-is-here': [headline, fifthVisit, higherLevel],
  // Of the goods that are named, crude oil flows from one to the other.
  'sale-oil': [pipelines],
  // The initiative's name, written out.
  'initiative-letters': [glorious, report],
  // The report is given its publisher twice.
  report: [opportunity],
  'sources-for-economy': [opportunity],
  // That the initiative has brought connectivity.
  'progress-connectivity': [report],
  'progress-since': [report],
  // That culture is for the friendship of the peoples.
  'why-journeys': [friendship],
};

/** By target, those whose items would help with its own on one sheet, seen by reading the sheets: in other words than those of the key. */
export const helpedBy: Readonly<Record<string, readonly string[]>> = {
  // “Founders of the culture centers” would say that there are some.
  'cultural-deal': ['done-or-expected', 'culture-already-done', 'still-to-come'],
  // “The film that was produced” would say that it has been made.
  'still-to-come': ['film-title', 'film-story', 'one-film'],
};
