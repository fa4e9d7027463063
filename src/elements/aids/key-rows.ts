import { currentItem } from '../../attempt/attempt.js';
import type { ItemKind } from '../../item/item.js';
import type { Frame } from '../views/frame.js';
import { voiceFor } from './speech.js';
import type { Aids } from './state.js';
import { wordsIn } from './words.js';

/** Keys pressed together, and what they do. */
type Row = readonly [keys: readonly string[], what: string];

/** Those that are chosen from options on cards. */
const cards: readonly ItemKind[] = ['choice', 'true-false-not-given', 'multiple-response', 'evidence', 'two-part'];

/** Whether there is an article to read once this is drawn: the page's, or the bank's own if it is open. */
export const hasArticle = ({ canRead, reading }: Frame): boolean => !canRead || reading;

/** All that can be done by keys where the student is now: nothing that is not there; single keys only once they are switched on. */
export const keyRows = (aids: Aids, frame: Frame): readonly Row[] => {
  const { does, space } = wordsIn(frame.t);
  const { settings, around } = aids;
  const { attempt } = around.questions.play ?? {};
  const kind = attempt && currentItem(attempt)?.kind;
  const hasCards = !!kind && cards.includes(kind);
  const hasVoice = !!voiceFor(around.questions.bank?.lang ?? '');
  const isTest = attempt?.status === 'testing';
  const hasLight = settings.focus && hasArticle(frame);
  const single = (there: boolean, ...row: Row): readonly Row[] => (settings.keys && there ? [row] : []);
  const always = (there: boolean, ...row: Row): readonly Row[] => (there ? [row] : []);
  return [
    ...always(true, ['Tab'], does.tab),
    ...always(hasCards && kind !== 'multiple-response', ['↑ ↓'], does.arrows),
    ...always(hasLight && frame.reading, ['↑ ↓'], does.sentences),
    ...always(true, [space], does.space),
    ...always(true, ['Enter'], does.enter),
    ...always(!isTest || frame.canRead, ['Esc'], does.back),
    ...always(hasVoice, ['Esc'], does.quiet),
    ...single(hasCards, ['1 – 9'], does.number),
    ...single(hasCards && settings.rule, ['Shift', '1 – 9'], does.ruleNumber),
    ...single(hasCards && settings.rule, ['X'], does.x),
    ...single(true, ['C'], does.c),
    ...single(!isTest, ['H'], does.h),
    ...single(!isTest || frame.canRead, ['G'], does.g),
    ...single(hasLight, ['J'], does.j),
    ...single(hasLight, ['K'], does.k),
    ...single(hasVoice, ['Q'], does.q),
    ...single(hasVoice && hasArticle(frame), ['P'], does.p),
    ...single(hasVoice, ['S'], does.quiet),
    ...single(true, ['A'], does.a),
  ];
};
