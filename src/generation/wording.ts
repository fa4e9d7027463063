import { languageOf } from '../text/language.js';

/** The sentences that say why an option or a statement is wrong, in the bank's language, around the author's own. */
export interface Wording {
  /** The option fills the same slot of another fact, or another slot: `other` is that fact in a sentence. */
  readonly elsewhere: (label: string, own: string, other: string) => string;
  /** The article has the option nowhere that would fit. */
  readonly unsupported: (label: string, own: string) => string;
  /** The article's list is open and does not name the option. */
  readonly notNamed: (label: string, own: string) => string;
  readonly saysSo: (own: string) => string;
  readonly saysOtherwise: (own: string) => string;
  readonly doesNotSay: (own: string) => string;
  /** The article only expects it: `own` says what. */
  readonly onlyExpected: (own: string) => string;
  /** Of a sentence of the article that does not prove the point. */
  readonly doesNotMention: (label: string) => string;
  /** Asks for the sentence that answers a question; empty where the language has no words for it here. */
  readonly whichTells: (question: string, several: boolean) => string;
  readonly whichProvesIt: string;
}

const en: Wording = {
  elsewhere: (label, own, other) => `${own} “${label}” belongs to another point: ${other}`,
  unsupported: (label, own) => `${own} The article does not say this of “${label}”.`,
  notNamed: (label, own) => `The article does not name “${label}” here. ${own}`,
  saysSo: (own) => `The article says so: ${own}`,
  saysOtherwise: (own) => `The article says otherwise: ${own}`,
  doesNotSay: (own) => `The article does not say this. What it says is: ${own}`,
  onlyExpected: (own) => `The article does not say that this has come about. What it says is: ${own}`,
  doesNotMention: (label) => `This sentence does not mention “${label}”.`,
  whichTells: (question, several) =>
    `“${question.replaceAll('“', '‘').replaceAll('”', '’')}” Which ${several ? 'sentences of the article answer' : 'sentence of the article answers'} this?`,
  whichProvesIt: 'Which sentence of the article proves it?',
};

/** Where the bank's language has no sentences here: the author's own, and nothing around them. */
const bare: Wording = {
  elsewhere: (_, own, other) => `${own} ${other}`,
  unsupported: (_, own) => own,
  notNamed: (_, own) => own,
  saysSo: (own) => own,
  saysOtherwise: (own) => own,
  doesNotSay: (own) => own,
  onlyExpected: (own) => own,
  doesNotMention: (label) => label,
  whichTells: () => '',
  whichProvesIt: '',
};

const wordings: Readonly<Record<string, Wording>> = { en };

/** The wording for a language tag: its language, whatever the region. */
export const wordingFor = (lang: string): Wording => wordings[languageOf(lang)] ?? bare;
