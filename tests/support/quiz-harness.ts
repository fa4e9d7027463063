/** Drives a `<kz-quiz>` in the user's words, for the tests in a browser. */
import { expect, fixture } from '@open-wc/testing';
import { currentItem } from '../../src/attempt/attempt.js';
import { afterPaint } from '../../src/elements/after-paint.js';
import { KzQuiz } from '../../src/elements/kz-quiz.js';
import type { Reason } from '../../src/elements/events.js';
import { harbour } from './harbour.js';
import { wanted, type How } from '../../demo/wanted.js';

if (!customElements.get('kz-quiz')) customElements.define('kz-quiz', KzQuiz);

/** The bank as it would come from a file. */
export const harbourBank = (): unknown => JSON.parse(JSON.stringify(harbour));

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export class QuizHarness {
  readonly element: KzQuiz;
  readonly events: Event[] = [];

  constructor(element: KzQuiz) {
    this.element = element;
    for (const type of ['kz-start', 'kz-response', 'kz-outcome', 'kz-finish', 'kz-error'])
      element.addEventListener(type, (event) => this.events.push(event));
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('no shadow root');
    return this.element.shadowRoot;
  }
  /** What the reader sees, with single spaces. */
  get text(): string {
    return (this.root.querySelector('[part~=card]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  get status(): string {
    return (this.root.querySelector('[role=status]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  get stem(): string {
    return this.part('stem').textContent?.trim() ?? '';
  }
  get options(): string[] {
    return [...this.root.querySelectorAll('label[part~=option] span')].map((span) => span.textContent?.trim() ?? '');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  /** What the element told of the kind `type`, in order. */
  told(type: string): Event[] {
    return this.events.filter((event) => event.type === type);
  }

  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (!found) throw new Error(`no part ${name} in: ${this.text}`);
    return found;
  }
  has(name: string): boolean {
    return this.root.querySelector(`[part~="${name}"]`) !== null;
  }

  async settled(): Promise<this> {
    await nextTask();
    await this.element.updateComplete;
    return this;
  }
  async press(name: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((each) => each.textContent?.trim().startsWith(name));
    if (!button) throw new Error(`no button ${name} in: ${this.text}`);
    button.focus();
    button.click();
    await this.settled();
  }
  /** Until what Check has left for after the paint is written. */
  async kept(): Promise<this> {
    await new Promise<void>(afterPaint);
    return this.settled();
  }
  start = () => this.press('Start');
  check = () => this.press('Check');
  async next(): Promise<void> {
    this.part('next').click();
    await this.settled();
  }
  async choose(option: string): Promise<void> {
    const label = [...this.root.querySelectorAll('label')].find(
      (each) => each.querySelector('span')?.textContent?.trim() === option,
    );
    if (!label) throw new Error(`no option ${option} in: ${this.options.join(' | ')}`);
    label.click();
    await this.settled();
  }
  async type(text: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('input[part=field]');
    if (!input) throw new Error(`no field in: ${this.text}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Presses what a selector finds at a place. */
  async pressAt(selector: string, place: number): Promise<void> {
    const found = this.root.querySelectorAll<HTMLElement>(selector)[place];
    if (!found) throw new Error(`no ${selector} at ${place} in: ${this.text}`);
    found.click();
    await this.settled();
  }
  /** Chooses from the list at a place, by the option's place below "Choose…". */
  async select(list: number, option: number): Promise<void> {
    const found = this.root.querySelectorAll('select')[list];
    if (!found) throw new Error(`no list at ${list} in: ${this.text}`);
    found.selectedIndex = option + 1;
    found.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }
  /** Responds to the item that is asked, without Check. */
  async respond(how: boolean | How = true): Promise<void> {
    const { attempt } = this.element;
    const item = attempt && currentItem(attempt);
    if (!item) throw new Error('nothing is asked');
    const { text, picks, selects, moves, sentence } = wanted(item, how === true ? 'right' : how || 'wrong');
    if (text !== undefined) await this.type(text);
    for (const place of picks ?? []) await this.pressAt('label[part~=option]', place);
    for (const [list, option] of (selects ?? []).entries()) await this.select(list, option);
    for (const [from, by] of moves ?? []) await this.pressAt('[part~=move]', from * 2 + (by > 0 ? 1 : 0));
    if (sentence === undefined) return;
    await this.press('Lock in answer');
    await this.pressAt('label[part~=sentence]', sentence);
  }
  /** Goes on until an item of the kind is asked. */
  async goTo(kind: string): Promise<void> {
    for (let i = 0; i < 10; i++) {
      const { attempt } = this.element;
      if (attempt?.quiz.items[attempt.graded.length]?.kind === kind) return;
      await this.respond(true);
      await this.check();
      await this.next();
    }
    throw new Error(`no item of the kind ${kind}`);
  }
  /** Through all items, the first `wrong` of them wrongly. */
  async finish(wrong = 0): Promise<void> {
    for (let i = 0; this.element.attempt?.status === 'asking'; i++) {
      await this.respond(i >= wrong);
      await this.check();
      await this.next();
    }
  }
  /** No axe violation, in light and in dark. */
  async isAccessible(): Promise<void> {
    for (const scheme of ['light', 'dark']) {
      this.element.style.colorScheme = scheme;
      await expect(this.element).to.be.accessible();
    }
    this.element.style.colorScheme = '';
  }
  reasons(): Reason[] {
    return this.events
      .flatMap((event) => ('detail' in event ? [(event.detail as { reason?: Reason }).reason] : []))
      .filter((reason) => reason !== undefined);
  }
}

/** One of several clicks at one place, the `detail`th. */
export const clickAt = (quiz: QuizHarness, target: Element, detail: number): Promise<QuizHarness> => {
  target.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));
  return quiz.settled();
};

/** A quiz with the harbour's bank in front of its start view; `storage="none"` unless the attributes say otherwise; no bank: null. */
export const quizWith = async (
  attributes: Record<string, string> = {},
  bank: unknown = harbourBank(),
): Promise<QuizHarness> => {
  const element = document.createElement('kz-quiz');
  const harness = new QuizHarness(element);
  for (const [name, value] of Object.entries({ storage: 'none', seed: 'a', length: '5', ...attributes }))
    element.setAttribute(name, value);
  if (bank !== null) element.bank = bank;
  const place = await fixture<HTMLElement>('<div></div>');
  place.append(element);
  return harness.settled();
};
