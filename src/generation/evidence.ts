import type { AuthoredEvidence, AuthoredSentence } from '../bank/bank.js';
import { overlap, sentenceAround, type Span } from '../article/article.js';
import { locate } from '../article/passage.js';
import type { EvidenceItem, Option } from '../item/item.js';
import { blindCreditOfEvidence } from '../item/scoring.js';
import { contentWords } from '../item/lint-options.js';
import { hash32 } from '../text/hash.js';
import type { Asked } from './asked.js';
import { formsOf, namedIn, type BankIndex } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { idsOf } from './options.js';
import { answering } from './truth.js';
import { wordingFor } from './wording.js';

/** Sentences to pick from, and which of them prove the point. */
export interface Sentences {
  readonly options: readonly Option[];
  readonly sufficient: readonly [readonly string[], ...(readonly string[])[]];
  readonly spans: readonly Span[];
}

/** So many sentences that prove nothing stand beside those that do. */
const others = 3;

/** So many of the key's kind are looked for in sentences. */
const mostLures = 40;

const idOf = ({ start }: Span): string => `s${start}`;
const textOf = (index: BankIndex, { start, end }: Span): string => index.article.text.slice(start, end);
const sound = (index: BankIndex, sentence: Span): boolean =>
  !index.article.damaged.some((span) => overlap(span, sentence));

/** The sentences in which quotes stand, each once and in order; undefined where one is damaged or not to be found. */
const sentencesOf = (index: BankIndex, passages: readonly (Span | undefined)[]): Span[] | undefined => {
  const found = passages.map((passage) => passage && sentenceAround(index.article, passage));
  if (!found.every((sentence) => sentence !== undefined && sound(index, sentence))) return undefined;
  return [...new Map(found.flatMap((sentence) => (sentence ? [[sentence.start, sentence] as const] : []))).values()];
};

const names = (index: BankIndex, sentence: Span, entity: string): boolean => {
  const named = index.bank.entities[entity];
  return !!named && namedIn(index, index.run(textOf(index, sentence)), named);
};

/**
 * The sentence that proves a fact, and three that do not: none names what is asked for, none is of the same block (where "it"
 * may stand for what it does not name), none is evidence of a fact that says the same. Those come first that name the most of
 * what the fact or `lures` name, and of what could stand in the key's place.
 */
export const sentencesFor = (asked: Asked, stem: string, lures: readonly string[] = []): Sentences | undefined => {
  const { index, key, keyEntity, fact, evidence, target, itemModel } = asked;
  const wording = wordingFor(index.bank.lang);
  const right = sentencesOf(index, evidence);
  if (!right) return undefined;
  const { blocks, sentences, text } = index.article;
  const blockOf = (span: Span): Span | undefined => blocks.find((block) => overlap(block, span));
  const taken = answering(asked).flatMap((name) => index.bank.facts[name]?.evidence ?? []);
  const used = [...right, ...taken.flatMap((quote) => locate(text, quote) ?? [])];
  const usedBlocks = new Set(used.map(blockOf));
  const kind = index
    .ofKind(keyEntity.kind)
    .filter((name) => name !== key)
    .slice(0, mostLures);
  const all = sentences
    .filter((sentence) => {
      const block = blockOf(sentence);
      // The headline says in short what others prove.
      return block !== blocks[0] && !usedBlocks.has(block) && sound(index, sentence) && !names(index, sentence, key);
    })
    .map((sentence) => ({
      sentence,
      lure: [...Object.values(fact.slots), ...kind, ...lures].filter((name) => names(index, sentence, name)).length,
      turn: hash32(`${target}|${sentence.start}`),
    }))
    .sort((a, b) => b.lure - a.lure || a.turn - b.turn)
    .map(({ sentence }) => sentence);
  const asks = contentWords(stem);
  const sharedBy = (sentence: Span): number =>
    [...contentWords(textOf(index, sentence))].filter((word) => asks.has(word)).length;
  const most = Math.max(...right.map(sharedBy));
  const ahead = all.filter((sentence) => sharedBy(sentence) >= most);
  // Were it always the proof that has most of the stem's words, or never, it could be picked unread.
  const front = hash32(`${target}|${stem}`) % (others + 1);
  const behind = all.filter((sentence) => !ahead.includes(sentence));
  const wrong = [...ahead.slice(0, front), ...behind, ...ahead.slice(front)].slice(0, others);
  if (wrong.length < others) return undefined;
  const options = [
    ...right.map((span) => ({ id: idOf(span), text: textOf(index, span), rationale: wording.saysSo(asked.states()) })),
    ...wrong.map((span): Option => ({
      id: idOf(span),
      text: textOf(index, span),
      rationale: wording.doesNotMention(keyEntity.label),
      proof: { by: 'unmentioned', fact: target, slot: itemModel.asks },
      role: 'other-passage',
      misreading: 'other-passage',
    })),
  ];
  return { options, sufficient: [right.map(idOf)], spans: [...right, ...wrong] };
};

/** The sentences of a hand-written question. */
export const sentencesByAuthor = (
  { index, evidence }: Frame,
  rationale: string,
  wrong: readonly AuthoredSentence[],
  alternatives: readonly (readonly string[])[] = [],
): Sentences | undefined => {
  const { text } = index.article;
  const quoted = (quotes: readonly string[]) =>
    sentencesOf(
      index,
      quotes.map((quote) => locate(text, quote)),
    );
  const right = sentencesOf(index, evidence);
  const more = alternatives.map(quoted);
  const lures = wrong.flatMap(({ quote, ...why }) => quoted([quote])?.map((span) => ({ span, ...why })) ?? []);
  const sets = more.flatMap((set) => set ?? []);
  if (!right || more.includes(undefined) || lures.length < wrong.length) return undefined;
  const proving = new Map([...right, ...sets].map((span) => [span.start, span]));
  const options = [
    ...[...proving.values()].map((span) => ({ id: idOf(span), text: textOf(index, span), rationale })),
    ...lures.map(({ span, rationale: why, misreading }): Option => ({
      id: idOf(span),
      text: textOf(index, span),
      rationale: why,
      proof: { by: 'authored' },
      role: 'other-passage',
      misreading,
    })),
  ];
  return {
    options,
    sufficient: [right.map(idOf), ...more.map((set) => (set ?? []).map(idOf))],
    spans: [...proving.values(), ...lures.map(({ span }) => span)],
  };
};

const itemOf = (frame: Frame, stem: string, rationale: string, { options, sufficient }: Sentences): EvidenceItem => ({
  ...baseOf(frame, 'evidence', idsOf(options)),
  kind: 'evidence',
  stem,
  rationale,
  options,
  sufficient,
  key: sufficient[0],
  blindCredit: blindCreditOfEvidence(sufficient, options.length),
});

/** Which sentence proves a fact. */
export const evidenceFromFact = (asked: Asked): Draft[] => {
  const sentences = sentencesFor(asked, asked.states());
  const several = (sentences?.sufficient[0].length ?? 1) > 1;
  const stem = wordingFor(asked.index.bank.lang).whichProves(asked.states(), several);
  if (!stem || !sentences) return asked.refuse('evidence', 'too few sound sentences');
  const item = itemOf(asked, stem, asked.states(), sentences);
  return draftOf(asked, item, formsOf(asked.keyEntity), asked.statedForms, sentences.spans);
};

/** A hand-written question. */
export const evidenceFromQuestion = (question: AuthoredEvidence, frame: Frame): Draft[] => {
  const { stem, rationale, alternatives } = question;
  const sentences = sentencesByAuthor(frame, rationale, question.sentences, alternatives);
  if (!sentences) return frame.refuse('evidence', 'a sentence is damaged or cannot be found');
  return draftOf(frame, itemOf(frame, stem, rationale, sentences), [], [], sentences.spans);
};
