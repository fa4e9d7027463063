const attempts = (n: number): string => (n === 1 ? 'one attempt' : `${n} attempts`);

/** What My data, the result code and the question of who sits here say, in English; loaded with them. */
export const dataEn = {
  title: 'My data',
  back: 'Back to the quiz',
  who: 'Scores are kept in this browser and are sent nowhere. Anyone who uses this browser, and any script of this page, can read and change them: they are for learning, not for exams.',
  nowhere: 'Nothing is kept here.',
  attempts,
  heading: 'Attempts',
  empty: 'No finished attempt is kept yet.',
  scored: (credit: string, of: number): string => `${credit} of ${of}`,
  earlier: 'an earlier edition of these questions',
  other: 'other questions',
  remove: 'Delete',
  removeOne: (what: string): string => `Delete the attempt of ${what}`,
  sure: (what: string): string => `Delete ${what} for good?`,
  sureAll: 'Delete everything that is kept for you here, for good?',
  theAttempt: (date: string): string => `the attempt of ${date}`,
  yes: 'Delete for good',
  no: 'Keep',
  removeAll: 'Delete all',
  older: 'Delete what is older than',
  removeOlder: 'Delete what is older',
  ages: { month: 'a month', half: 'half a year', year: 'a year' },
  sureOld: (n: number): string => `Delete ${attempts(n)} for good?`,
  noneOld: 'Nothing is that old.',
  removed: (n: number): string => `Deleted, and looked for again: ${n === 1 ? 'it is' : 'all are'} gone.`,
  /** In place of “Saved.”, with the result of an attempt that is deleted. */
  gone: 'You have deleted this result: it is kept no longer.',
  notRemoved: (n: number): string => `This browser did not let go of ${n}. Try again, or clear this site’s data.`,
  unread: 'What could not be read',
  unreadWhy: {
    blocked: 'this browser does not hand it out; left as it is',
    damaged: 'damaged; left as it is',
    foreign: 'not written by this quiz; left as it is',
    newer: 'written by a newer version; left as it is',
  },
  json: 'Download all (JSON)',
  csv: 'Download a table (CSV)',
  import: 'Add from a file…',
  noFile: 'That file holds no scores of this quiz.',
  wouldAdd: ({
    fresh,
    deleted,
    known,
    unreadable,
  }: Readonly<Record<'deleted' | 'known' | 'unreadable', number>> & {
    readonly fresh: { readonly length: number };
  }): string =>
    [
      `The file would add ${attempts(fresh.length)}`,
      ...(deleted ? [`${deleted} of them deleted here before`] : []),
      ...(known ? [`${known} are here already`] : []),
      ...(unreadable ? [`${unreadable} cannot be read`] : []),
    ].join('; ') + '. Nothing here is changed.',
  add: 'Add them',
  cancel: 'Cancel',
  added: (n: number, of: number): string =>
    n === of ? `Added ${attempts(n)}.` : `Added ${n} of ${of}: this browser did not take the rest.`,

  code: 'Result code',
  codeIs: 'For your teacher, or to keep: which questions you had right. No name is in it.',
  codeOnly: 'This result is not saved here. Copy the code to take it along.',
  copy: 'Copy',
  copyOf: (date: string): string => `Copy the result code of ${date}`,
  copied: 'Copied.',
  select: 'It could not be copied by itself. It is selected now: copy it with your keyboard or menu.',

  gate: 'Continue, or someone else?',
  gateIs: 'Someone has used this quiz in this browser before.',
  goOn: 'Continue',
  someoneElse: 'Someone else',
  profiles: 'Not you?',
  student: (n: number): string => `Student ${n}`,
  here: 'now',
};

export type DataMessages = typeof dataEn;
