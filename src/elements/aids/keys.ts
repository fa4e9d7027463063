import { openOptions } from './ruling.js';
import type { Aids } from './state.js';

/** The letter on a key; where the layout writes no Latin letters, that of its place. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');

/** The number of the option that a key chooses, and of the one that it rules out; NaN where it is no such key. */
const numberOf = ({ key }: KeyboardEvent): number => (/^[1-9]$/.test(key) ? Number(key) : NaN);
const ruledBy = ({ shiftKey, code }: KeyboardEvent): number =>
  shiftKey ? Number(/^Digit([1-9])$/.exec(code)?.[1] ?? NaN) : NaN;

const typesInto = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('select, textarea, input:not([type=radio], [type=checkbox])');

const press = (root: ShadowRoot, ...selectors: readonly string[]): void =>
  selectors
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find(Boolean)
    ?.click();

const next = '.actions [part~=solid]:not([part~=finish])';

/** What has been pressed by a key that stands elsewhere may have taken away what had the focus; then what is next has it. */
const keepFocus = async ({ around }: Aids, root: ShadowRoot, before: Element | null): Promise<void> => {
  await around.host.updateComplete;
  const now = root.activeElement;
  if (before && (!now || now.matches(':disabled'))) root.querySelector<HTMLElement>(next)?.focus();
};

/** What the single keys do, by letter; the words for them are in the help. */
const actions: Readonly<Record<string, (aids: Aids, root: ShadowRoot) => void>> = {
  a: (aids, root) => {
    aids.open = !aids.open;
    aids.around.host.requestUpdate();
    root.querySelector<HTMLElement>('[part~=aids]')?.focus();
  },
  c: (aids, root) => {
    // The result has no next thing to do: pressed once too often, the key would begin another round.
    if ((aids.around.questions.play?.attempt?.status ?? 'finished') === 'finished') return;
    const before = root.activeElement;
    press(root, next);
    void keepFocus(aids, root, before);
  },
  g: (_, root) => press(root, '[part~=back]', '[part~=show]', '[part~=read]'),
  h: (_, root) => press(root, '[part~=hint]'),
  j: (aids) => aids.step(1),
  k: (aids) => aids.step(-1),
  p: (aids) => aids.readParagraph(),
  q: (aids) => aids.readQuestion(),
  s: (aids) => aids.speech.stop(),
  x: (aids, root) => {
    const label = root.activeElement?.closest('label') ?? root.activeElement?.previousElementSibling;
    if (label?.matches('[part~=option]')) aids.rule(label);
  },
};

/** Escape: first silence, then back from the article. */
const escape = (aids: Aids, root: ShadowRoot): boolean => {
  const { speech, around } = aids;
  if (speech.speaking) speech.stop();
  else if (around.evidence.away) press(root, '[part~=back]');
  else return false;
  return true;
};

/** Whether a single key did something. */
const single = (aids: Aids, root: ShadowRoot, event: KeyboardEvent): boolean => {
  const letter = letterOf(event);
  const options = openOptions(root);
  const chosen = options[numberOf(event) - 1]?.querySelector('input');
  const ruled = options[ruledBy(event) - 1];
  const act = Object.hasOwn(actions, letter) ? actions[letter] : undefined;
  if (chosen) {
    chosen.focus();
    chosen.click();
  } else if (ruled) aids.rule(ruled);
  else act?.(aids, root);
  return !!(chosen ?? ruled ?? act);
};

/**
 * Arrow keys in the bank's own article move the line focus; Escape stops the voice and leads back; single keys only where the student has
 * switched them on, and never while something is typed.
 */
export const keyPressed = (aids: Aids, event: KeyboardEvent): void => {
  const { root, settings } = aids;
  const [target] = event.composedPath();
  if (!root || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  const isIn = (selector: string): boolean => target instanceof Element && target.matches(selector);
  if (event.key === 'Escape') {
    if (escape(aids, root)) event.preventDefault();
  } else if (by && settings.focus && isIn('[part=article]')) {
    aids.step(by);
    event.preventDefault();
  } else if (settings.keys && !event.repeat && !typesInto(target) && single(aids, root, event)) event.preventDefault();
};
