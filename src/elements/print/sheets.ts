import type { Finished } from '../../attempt/attempt.js';
import { score } from '../../attempt/score.js';
import type { Item } from '../../item/item.js';
import type { Quiz } from '../../item/quiz.js';
import { dateIn } from '../../text/dates.js';
import { quoted, type Frame } from '../views/frame.js';
import { authored, element } from './element.js';
import { roomOf, taskOf } from './room.js';
import { givenTexts, keyTexts } from './texts.js';
import { wordsIn } from './words.js';

/** Heading, what is known of it, and lines for what is not. */
const head = ({ bank, id }: Quiz, frame: Frame, what: string, date: string): HTMLElement => {
  const words = wordsIn(frame.t);
  const field = (name: string, given = ''): HTMLElement =>
    element('p', 'field', `${name}: `, given || element('span', 'line'));
  return element(
    'header',
    '',
    authored('h1', '', bank.lang, bank.title),
    ...(what ? [element('p', 'what', what)] : []),
    element('div', 'fields', field(words.name), field(words.date, date)),
    element('p', 'id', words.quizIs(id)),
  );
};

const stemOf = (item: Item): HTMLElement => {
  const parts = item.stem.split('____');
  return authored('p', 'stem', item.lang, ...parts.flatMap((text, i) => (i ? [element('span', 'gap'), text] : [text])));
};

const row = (name: string, texts: readonly string[], lang: string): HTMLElement =>
  element(
    'div',
    'row',
    element('b', '', name),
    element('div', '', ...texts.map((text) => authored('p', '', lang, text))),
  );

const list = (items: readonly HTMLElement[][]): HTMLElement =>
  element('ol', 'items', ...items.map((inside) => element('li', 'item', ...inside)));

/** All questions, with room for what is given, a name and a date. */
export const quizSheet = (quiz: Quiz, frame: Frame): HTMLElement[] => {
  const { t } = frame;
  const one = (item: Item): HTMLElement[] => {
    const task = taskOf(item, t);
    return [...(task ? [element('p', 'says', task)] : []), stemOf(item), ...roomOf(item, t, wordsIn(t))];
  };
  return [head(quiz, frame, '', ''), list(quiz.items.map(one))];
};

const proofOf = (item: Item, frame: Frame): HTMLElement =>
  row(
    wordsIn(frame.t).proof,
    item.evidence.map(({ quote }) => quoted(quote)),
    item.lang,
  );

/** What is right of each, why, and the sentence that proves it: a sheet of its own. */
export const keySheet = (quiz: Quiz, frame: Frame): HTMLElement[] => {
  const { t } = frame;
  const words = wordsIn(t);
  const { bank } = quiz;
  const one = (item: Item): HTMLElement[] => [
    stemOf(item),
    row(words.right, keyTexts(item, t), item.lang),
    authored('p', 'why', item.lang, item.rationale),
    proofOf(item, frame),
  ];
  return [
    element(
      'header',
      '',
      authored('h1', '', bank.lang, bank.title),
      element('p', 'what', words.key),
      element('p', 'id', words.quizIs(quiz.id)),
    ),
    list(quiz.items.map(one)),
  ];
};

/** What a student gave and what came of it, with a line for the name. `at`: seconds since 1970. */
export const resultSheet = (attempt: Finished, at: number, frame: Frame): HTMLElement[] => {
  const { t, n, locale } = frame;
  const words = wordsIn(t);
  const { quiz, graded } = attempt;
  const { credit, of } = score(attempt);
  const one = (item: Item, place: number): HTMLElement[] => {
    const { outcome, response } = graded[place] ?? {};
    const given = givenTexts(item, response, t);
    const verdict = outcome?.correct ? words.isRight : outcome?.credit ? words.isPartly : words.isWrong;
    const sign = outcome?.correct ? '✓' : outcome?.credit ? '◐' : '✗';
    return [
      element('p', 'verdict', `${sign} ${verdict}`),
      stemOf(item),
      row(words.given, given.length ? given : [words.leftOpen], given.length ? item.lang : t.lang),
      ...(outcome?.correct ? [] : [row(words.right, keyTexts(item, t), item.lang), proofOf(item, frame)]),
    ];
  };
  const date = dateIn(locale, at);
  return [head(quiz, frame, `${words.result}: ${words.scored(n(credit), n(of))}`, date), list(quiz.items.map(one))];
};
