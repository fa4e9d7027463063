import { openOptions } from './ruling.js';
import type { Aids } from './state.js';

/** The letter on a key; where the layout writes no Latin letters, that of its place. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[\x20-\x7e]$/.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');

const typesInto = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('select, textarea, input:not([type=radio], [type=checkbox])');

/** What the single keys do, by letter; the words for them are in the help. */
const actions: Readonly<Record<string, (aids: Aids, root: ShadowRoot) => void>> = {
  a: (aids, root) => {
    aids.open = !aids.open;
    aids.around.host.requestUpdate();
    root.querySelector<HTMLElement>('[part~=aids]')?.focus();
  },
  c: (_, root) => root.querySelector<HTMLElement>('.actions [part~=solid]')?.click(),
  j: (aids) => aids.lines.step(1),
  k: (aids) => aids.lines.step(-1),
  p: (aids) => aids.readParagraph(),
  q: (aids) => aids.readQuestion(),
  s: (aids) => aids.speech.stop(),
  x: (aids, root) => {
    const label = root.activeElement?.closest('label') ?? root.activeElement?.previousElementSibling;
    if (label?.matches('[part~=option]')) aids.rule(label);
  },
};

/**
 * Arrow keys in the bank's own article move the line focus; Escape stops the voice; single keys only where the student has switched them
 * on, and never while something is typed.
 */
export const keyPressed = (aids: Aids, event: KeyboardEvent): void => {
  const { root, settings } = aids;
  const [target] = event.composedPath();
  if (!root || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.key === 'Escape' && aids.speech.speaking) {
    aids.speech.stop();
    event.preventDefault();
    return;
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  if (by && settings.focus && target instanceof Element && target.matches('[part=article]')) {
    aids.lines.step(by);
    event.preventDefault();
    return;
  }
  if (!settings.keys || event.repeat || typesInto(target)) return;
  const letter = letterOf(event);
  const option = /^[1-9]$/.test(letter) ? openOptions(root)[Number(letter) - 1]?.querySelector('input') : undefined;
  const act = Object.hasOwn(actions, letter) ? actions[letter] : undefined;
  if (!option && !act) return;
  event.preventDefault();
  option?.focus();
  option?.click();
  act?.(aids, root);
};
