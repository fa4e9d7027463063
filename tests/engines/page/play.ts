/** Every kind of item, by script, and every part that is fetched on use; then the page says what it has seen. */
import { itemKinds } from '../../../src/item/item.js';
import type { KzQuiz } from '../../../src/elements/kz-quiz.js';
import { settle, textOf, until } from '../../faults/page/session.js';

export interface PlayedQuiz {
  readonly name: string;
  readonly quiz: string;
  /** What was read of each item, before and after Check, and of the result. */
  readonly seen: readonly string[];
  /** Right items, as the result shows them. */
  readonly result: string;
  /** What is stored of it. */
  readonly record: string;
}

export interface Report extends Watched {
  readonly played: readonly PlayedQuiz[];
  /** What came of each part that is fetched on use. */
  readonly parts: Readonly<Record<string, boolean>>;
  /** Whether the browser has Trusted Types at all. */
  readonly hasTrustedTypes: boolean;
}

const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const press = async (quiz: KzQuiz, selector: string): Promise<void> => {
  await until(() => quiz.shadowRoot?.querySelector(selector));
  quiz.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  await turn();
};

const put = async (attributes: Readonly<Record<string, string>>): Promise<KzQuiz> => {
  const quiz = document.createElement('kz-quiz');
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  document.body.append(quiz);
  await until(() => quiz.shadowRoot?.querySelector('[part~=start], [part~=error]'));
  return quiz;
};

const storedFor = (profile: string): string => {
  const key = Object.keys(localStorage).find((name) => name.startsWith(`kz1|a|${profile}|`));
  return key === undefined ? '' : (localStorage.getItem(key) ?? '');
};

/** With a hint and a look at the article; one item in part or wrong, the rest right. */
const play = async (name: string, attributes: Readonly<Record<string, string>>): Promise<PlayedQuiz> => {
  const quiz = await put({ lang: 'en', seed: 'k1', profile: name, ...attributes });
  await press(quiz, '[part~=start]');
  // What a verdict says more comes with the aids.
  await until(() => quiz.shadowRoot?.querySelector('[part~=aids]'));
  const seen: string[] = [];
  for (let i = 0; quiz.attempt?.status === 'asking'; i++) {
    if (i === 1) await press(quiz, '[part~=hint]');
    seen.push(textOf(quiz, '[part=question]'));
    await settle(quiz, i ? 'right' : 'partly');
    await until(() => quiz.shadowRoot?.querySelector('[part~=next]'));
    seen.push(textOf(quiz, '[part=question]'), textOf(quiz, '[part=feedback]'));
    await press(quiz, '[part~=show]');
    await press(quiz, '[part~=next]');
  }
  const result = textOf(quiz, '[part=result]');
  const report = { name, quiz: quiz.quiz?.id ?? '', seen, result, record: storedFor(name) };
  quiz.remove();
  return report;
};

/** My data and its way back, a test that is handed in, its result. */
const useParts = async (): Promise<Record<string, boolean>> => {
  const quiz = await put({ lang: 'en', seed: 'k1', profile: 'parts', length: '3' });
  const has = async (selector: string): Promise<boolean> => {
    await until(() => quiz.shadowRoot?.querySelector(selector));
    return !!quiz.shadowRoot?.querySelector(selector);
  };
  await press(quiz, '[part~=data]');
  const data = await has('[part~=data-actions]');
  await press(quiz, '[part~=leave]');
  quiz.setAttribute('mode', 'test');
  await turn(50);
  await press(quiz, '[part~=start]');
  const modes = await has('[part~=overview]');
  await press(quiz, '[part~=overview]');
  await press(quiz, '[part~=finish]');
  await press(quiz, '[part~=confirm] [part~=finish]');
  const result = await has('[part~=map]');
  const loaded = performance.getEntriesByType('resource').some(({ name }) => name.endsWith('kz-quiz.keep.min.js'));
  return { data, modes, result, keep: loaded };
};

export const playAll = async (): Promise<void> => {
  await customElements.whenDefined('kz-quiz');
  const played: PlayedQuiz[] = [];
  for (const kinds of itemKinds) played.push(await play(kinds, { src: '/bank.json', kinds, length: '2' }));
  played.push(await play('carried', { length: '10' }));
  const parts = await useParts();
  // What is refused or thrown a moment later counts too.
  await turn(300);
  const report: Report = { ...watched, played, parts, hasTrustedTypes: 'trustedTypes' in globalThis };
  await fetch(`/told${location.pathname}`, { method: 'POST', body: JSON.stringify(report) });
};

void playAll().catch((error: unknown) => {
  void fetch(`/told${location.pathname}`, { method: 'POST', body: JSON.stringify({ failure: String(error) }) });
});
