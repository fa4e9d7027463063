import type { AuthoredEvidence, AuthoredSentence } from '../bank/bank.js';
import { overlap, sentenceAround, type Span } from '../article/article.js';
import { locate } from '../article/passage.js';
import type { EvidenceItem, Option } from '../item/item.js';
import { blindCreditOfEvidence } from '../item/scoring.js';
import { hash32 } from '../text/hash.js';
import type { Asked } from './asked.js';
import { formsOf, keptIn, namedIn, type BankIndex } from './bank-index.js';
import { baseOf, draftOf, type Draft, type Frame } from './draft.js';
import { gainsUnder, least } from './even.js';
import { idsOf } from './options.js';
import { setsOf } from './sets.js';
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

/** So many with as many of the stem's words as the proof are tried beside it, and so many with fewer. */
const tried = 5;
/** At most so many sets of sentences are made. */
const mostSets = 6;
/** What may be gained by picking the sentence with most of the stem's words: one in three is right where one in four is by chance. */
const mostGain = 0.1;

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
 * Sets of sentences: the one that proves a fact, and three that do not: none names what is asked for, none is of the same block
 * (where "it" may stand for what it does not name), none is evidence of a fact that says the same. Those come first that have
 * figures where the proof has, then those that name the most of what the fact or `lures` name, and of what could stand in the
 * key's place. The sets are those that together give the proof away the least; there is none where it has most of the stem's words.
 * What the lures have no say in is looked at once.
 */
export const sentencesFor = (asked: Asked): ((lures: readonly string[]) => Sentences[]) => {
  const { index, stem, key, keyEntity, fact, evidence, target, itemModel } = asked;
  const wording = wordingFor(index.bank.lang);
  const right = sentencesOf(index, evidence);
  if (!right) return () => [];
  const figures = (sentence: Span): boolean => /\d/.test(textOf(index, sentence));
  const { blocks, sentences, text } = index.article;
  const blockOf = (span: Span): Span | undefined => blocks.find((block) => overlap(block, span));
  const taken = answering(asked).flatMap((name) => index.bank.facts[name]?.evidence ?? []);
  const used = [...right, ...taken.flatMap((quote) => locate(text, quote) ?? [])];
  const usedBlocks = new Set(used.map(blockOf));
  const kind = index
    .ofKind(keyEntity.kind)
    .filter((name) => name !== key)
    .slice(0, mostLures);
  const proofs = right.map((span) => textOf(index, span));
  const gains = gainsUnder(stem);
  const gainsBeside = (wrong: readonly string[]): number[] =>
    gains({ texts: [...proofs, ...wrong], keys: [...proofs.keys()] });
  const near = [...Object.values(fact.slots), ...kind];
  const all = sentences
    .filter((sentence) => {
      const block = blockOf(sentence);
      // The headline says in short what others prove.
      return block !== blocks[0] && !usedBlocks.has(block) && sound(index, sentence) && !names(index, sentence, key);
    })
    .map((sentence) => ({
      sentence,
      text: textOf(index, sentence),
      other: Number(!right.some((proof) => figures(proof) === figures(sentence))),
      named: near.filter((name) => names(index, sentence, name)).length,
      turn: hash32(`${target}|${sentence.start}`),
    }))
    .map((one) => ({ ...one, isAhead: (gainsBeside([one.text])[0] ?? 0) <= 0 }));
  const setsBeside = (beside: typeof all): Sentences[] => {
    const sets = setsOf(beside, others)
      .map((wrong) => ({ of: wrong, gains: gainsBeside(wrong.map((one) => one.text)) }))
      .filter(({ gains: [byStem = 1] }) => byStem < mostGain);
    return least(sets, mostSets).map((wrong) => ({
      options: [
        ...right.map((span) => ({
          id: idOf(span),
          text: textOf(index, span),
          rationale: wording.saysSo(asked.states()),
        })),
        ...wrong.map(({ sentence, text: shown }): Option => ({
          id: idOf(sentence),
          text: shown,
          rationale: wording.doesNotMention(keyEntity.label),
          proof: { by: 'unmentioned', fact: target, slot: itemModel.asks },
          role: 'other-passage',
          misreading: 'other-passage',
        })),
      ],
      sufficient: [right.map(idOf)],
      spans: [...right, ...wrong.map(({ sentence }) => sentence)],
    }));
  };
  // Most sets of lures come to the same few sentences.
  const known = new Map<string, Sentences[]>();
  return (lures) => {
    const ranked = all
      .map((one) => ({ one, lure: one.named + lures.filter((name) => names(index, one.sentence, name)).length }))
      .sort((a, b) => a.one.other - b.one.other || b.lure - a.lure || a.one.turn - b.one.turn)
      .map(({ one }) => one);
    const beside = [true, false].flatMap((which) => ranked.filter(({ isAhead }) => isAhead === which).slice(0, tried));
    return keptIn(known, beside.map(({ sentence }) => sentence.start).join(), () => setsBeside(beside));
  };
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

/** Which sentence says what a stem asks for. */
export const evidenceFromFact = (asked: Asked): Draft[] => {
  const sets = sentencesFor(asked)([]);
  const stem = wordingFor(asked.index.bank.lang).whichTells(asked.stem, (sets[0]?.sufficient[0].length ?? 1) > 1);
  if (!stem || !sets.length)
    return asked.refuse('evidence', 'too few sound sentences, or their words give the right one away');
  return sets.flatMap((sentences) => {
    const item = itemOf(asked, stem, asked.states(), sentences);
    return draftOf(asked, item, formsOf(asked.keyEntity), asked.statedForms, sentences.spans);
  });
};

/** A hand-written question. */
export const evidenceFromQuestion = (question: AuthoredEvidence, frame: Frame): Draft[] => {
  const { stem, rationale, alternatives } = question;
  const sentences = sentencesByAuthor(frame, rationale, question.sentences, alternatives);
  if (!sentences) return frame.refuse('evidence', 'a sentence is damaged or cannot be found');
  return [draftOf(frame, itemOf(frame, stem, rationale, sentences), [], [], sentences.spans)];
};
