/** In the page: gives banks to real elements, plays, and compares what is shown with what was given. Bundled into one script. */
import fc from 'fast-check';
import { bank as kazakhstan } from '../../../questions/kazakhstan-visit/index.js';
import { bank as saltTower } from '../../../questions/salt-tower/index.js';
import type { KzQuiz } from '../../../src/elements/kz-quiz.js';
import { itemKinds, type Item } from '../../../src/item/item.js';
import { settle } from '../../faults/page/session.js';
import { everyKind } from '../../support/every-kind.js';
import { spoiltBank } from '../../support/spoilt-bank.js';
import { allOf, articleWith, onlyOf, writtenWith } from '../banks.js';

export interface Count {
  banks: number;
  /** Banks that ended in a plain message. */
  refused: number;
  /** Items played. */
  items: number;
  /** Texts compared with what is shown. */
  shown: number;
  /** What is not as it should be. */
  wrong: string[];
}

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
/** Calls by which a payload shows that it runs. */
let calls = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
  Object.defineProperty(globalThis, name, { value: () => void calls++ });

const fresh = (): Count => ({ banks: 0, refused: 0, items: 0, shown: 0, wrong: [] });

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(0);
  });

const root = (quiz: KzQuiz): ParentNode => quiz.shadowRoot ?? quiz;
const settled = async (quiz: KzQuiz): Promise<'start' | 'error' | 'neither'> => {
  // A bank by address takes its time.
  const began = performance.now();
  for (let i = 1; performance.now() - began < 20_000; i++) {
    await (i % 50 === 0 ? new Promise((resolve) => setTimeout(resolve, 5)) : turn());
    await quiz.updateComplete;
    if (root(quiz).querySelector('[part~=error]')) return 'error';
    if (root(quiz).querySelector('[part~=start]')) return 'start';
  }
  return 'neither';
};

/** What a reader is to see of an item before Check; a gap stands between two texts. */
const textsOf = (item: Item): string[] => {
  const all = [item.stem];
  if ('options' in item) all.push(...item.options.map(({ text }) => text));
  if ('entries' in item) all.push(...item.entries.map(({ text }) => text));
  if (item.kind === 'two-part') all.push(item.support.stem);
  return all.flatMap((text) => (item.kind === 'cloze' ? text.split(/_{2,}/) : [text]));
};

const compare = (quiz: KzQuiz, texts: readonly string[], count: Count): void => {
  const shown = root(quiz).querySelector('[part~=card]')?.textContent ?? '';
  for (const text of texts) {
    count.shown++;
    if (!shown.includes(text)) count.wrong.push(`not shown as given: ${JSON.stringify(text.slice(0, 200))}`);
  }
  const risen = [...root(quiz).querySelectorAll('*')].find(
    (each) =>
      /^(script|img|iframe|object|embed|base|meta|link|video|audio|form)$/i.test(each.localName) ||
      each.getAttributeNames().some((name) => name.startsWith('on') || name === 'style'),
  );
  if (risen) count.wrong.push(`became an element: ${risen.outerHTML.slice(0, 100)}`);
};

/** Plays what an element asks, at most so many items. */
export const playOut = async (quiz: KzQuiz, most: number, count: Count): Promise<void> => {
  quiz.start();
  await turn();
  await quiz.updateComplete;
  for (let i = 0; i < most && quiz.attempt?.status === 'asking'; i++) {
    const item = quiz.attempt.quiz.items[quiz.attempt.graded.length];
    if (!item) return;
    compare(
      quiz,
      item.kind === 'two-part' ? [item.stem, ...item.options.map(({ text }) => text)] : textsOf(item),
      count,
    );
    await settle(quiz, 'right');
    await quiz.updateComplete;
    const { attempt } = quiz;
    const outcome = attempt?.graded.at(-1)?.outcome;
    if (outcome) {
      count.items++;
      // Of a list, what was chosen is left; of two parts, what was locked in.
      const still =
        item.kind === 'choice' || item.kind === 'multiple-response'
          ? textsOf(item)
          : textsOf({ ...item, options: [] } as Item);
      compare(quiz, item.kind === 'two-part' ? [item.stem, outcome.rationale] : [...still, outcome.rationale], count);
    } else count.wrong.push(`no outcome of ${item.kind}: ${item.stem.slice(0, 80)}`);
    root(quiz).querySelector<HTMLElement>('[part~=next]')?.click();
    await turn();
    await quiz.updateComplete;
  }
};

const place = (): KzQuiz => {
  const quiz = document.createElement('kz-quiz');
  for (const [name, value] of Object.entries({ storage: 'none', seed: 'k1', length: '1', lang: 'en' }))
    quiz.setAttribute(name, value);
  document.body.append(quiz);
  return quiz;
};

const give = async (quiz: KzQuiz, bank: unknown, count: Count): Promise<boolean> => {
  quiz.bank = bank;
  count.banks++;
  const state = await settled(quiz);
  if (state === 'error') count.refused++;
  if (state === 'neither') count.wrong.push(`neither a start nor a message: ${JSON.stringify(bank).slice(0, 200)}`);
  return state === 'start';
};

const ended = (count: Count): Count => {
  if (calls) count.wrong.push(`${calls} calls of a payload`);
  count.wrong.push(...errors.splice(0));
  calls = 0;
  document.body.replaceChildren();
  return count;
};

/** Each text in every field of a bank that is handed over by property; the kinds take turns. */
export const byProperty = async (texts: readonly string[], from: number): Promise<Count> => {
  const count = fresh();
  const quiz = place();
  for (const [i, text] of texts.entries()) {
    const kind = itemKinds[(from + i) % itemKinds.length] ?? 'choice';
    quiz.setAttribute('kinds', kind);
    const small = onlyOf(kind);
    // Now and then with facts, of which items are made.
    const bank = (from + i) % 10 ? small : everyKind;
    // With braces or a second gap a stem is refused; then the rest is tried without it.
    for (const but of [[], ['stem', 'states', 'done'], ['stem', 'states', 'done', 'key', 'text', 'option', 'accepted']])
      if (await give(quiz, writtenWith(bank, text, but), count)) {
        await playOut(quiz, 1, count);
        break;
      }
    if (await give(quiz, { ...small, lang: text }, count)) await playOut(quiz, 1, count);
    await give(quiz, allOf(text), count);
    if (await give(quiz, articleWith(small, text), count)) {
      root(quiz).querySelector<HTMLElement>('[part~=read]')?.click();
      await quiz.updateComplete;
      const bare = (all = ''): string => all.replace(/\s/g, '');
      count.shown++;
      if (!bare(root(quiz).querySelector('[part~=article]')?.textContent ?? '').includes(bare(text)))
        count.wrong.push(`not in the article as given: ${JSON.stringify(text.slice(0, 200))}`);
      root(quiz).querySelector<HTMLElement>('[part~=read]')?.click();
    }
    for (const name of ['seed', 'lang', 'skills', 'kinds', 'mode', 'profile', 'for', 'length'])
      quiz.setAttribute(name, text);
    await give(quiz, small, count);
    for (const name of ['skills', 'mode', 'profile', 'for']) quiz.removeAttribute(name);
    for (const [name, value] of Object.entries({ seed: 'k1', length: '1', lang: 'en' })) quiz.setAttribute(name, value);
  }
  return ended(count);
};

/** Banks by address, or as JSON text by property, or in a child. */
export const byText = async (way: 'src' | 'bank' | 'child', given: readonly string[]): Promise<Count> => {
  const count = fresh();
  for (const text of given) {
    const quiz = place();
    quiz.setAttribute('length', '100');
    count.banks++;
    if (way === 'src') quiz.setAttribute('src', text);
    else if (way === 'bank') quiz.bank = text;
    else {
      quiz.remove();
      const child = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
      quiz.append(child);
      document.body.append(quiz);
    }
    const state = await settled(quiz);
    if (state === 'error') count.refused++;
    else if (state === 'neither') count.wrong.push(`neither a start nor a message: ${text.slice(0, 200)}`);
    else await playOut(quiz, 100, count);
    quiz.remove();
  }
  return ended(count);
};

/** The one element of a page that was served whole. */
export const onPage = async (): Promise<Count> => {
  const count = { ...fresh(), banks: 1 };
  await customElements.whenDefined('kz-quiz');
  const quiz = document.querySelector('kz-quiz');
  const state = quiz && (await settled(quiz));
  if (state === 'error') count.refused++;
  else if (quiz && state === 'start') await playOut(quiz, 100, count);
  else count.wrong.push('neither a start nor a message');
  if (calls) count.wrong.push(`${calls} calls of a payload`);
  count.wrong.push(...errors);
  return count;
};

const sources = { kazakhstan, saltTower, everyKind };

/** Banks in which one thing or two have gone wrong, by property: none is played but for its first item. */
export const fuzzed = async (name: keyof typeof sources, runs: number, seed: number): Promise<Count> => {
  const count = fresh();
  let quiz = place();
  for (const bank of fc.sample(spoiltBank(sources[name]), { numRuns: runs, seed })) {
    // One that is none the worse is equal to the last, and would not end its attempt.
    if (quiz.attempt) {
      quiz.remove();
      quiz = place();
    }
    if (!(await give(quiz, bank, count))) continue;
    quiz.start();
    await turn();
    await settle(quiz, 'right').catch((error: unknown) => count.wrong.push(`not played: ${String(error)}`));
    count.items++;
  }
  return ended(count);
};

/** The payloads as markup: how many calls they make, which shows that a call would be seen. */
export const control = async (texts: readonly string[]): Promise<number> => {
  for (const text of texts) {
    const box = document.createElement('div');
    box.innerHTML = text;
    document.body.append(box);
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const made = calls;
  ended(fresh());
  return made;
};
