/** Faults that are put into a live quiz, each of which one of the checks has to find. */
import type { Kind, State } from '../../demo/gallery-cells.js';
import type { CheckName } from './open.js';

export interface Defect {
  readonly name: string;
  readonly kind: Kind;
  readonly state: State;
  /** What finds it. */
  readonly by: 'axe' | 'ibm' | CheckName;
  /** Runs in the page, on the shadow root; nothing of this file is seen there. */
  readonly spoil: (root: ShadowRoot) => void;
}

/** A style on all that a selector finds. */
const styled = (selector: string, property: string, value: string): ((root: ShadowRoot) => void) =>
  // Made as text, for a page sees no names from here.
  new Function(
    'root',
    `for (const each of root.querySelectorAll(${JSON.stringify(selector)})) each.style.setProperty(${JSON.stringify(property)}, ${JSON.stringify(value)}, 'important');`,
  ) as (root: ShadowRoot) => void;
/** An attribute; null takes it away. */
const attribute = (selector: string, name: string, value: string | null): ((root: ShadowRoot) => void) =>
  new Function(
    'root',
    `for (const each of root.querySelectorAll(${JSON.stringify(selector)})) ${value === null ? `each.removeAttribute(${JSON.stringify(name)})` : `each.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)})`};`,
  ) as (root: ShadowRoot) => void;

export const defects: readonly Defect[] = [
  {
    name: 'a list without its label',
    kind: 'matching',
    state: 'asking',
    by: 'axe',
    spoil: attribute('label', 'for', null),
  },
  {
    name: 'a field without its label',
    kind: 'short-answer',
    state: 'asking',
    by: 'axe',
    spoil: attribute('label', 'for', 'nothing'),
  },
  {
    name: 'a button that has lost its name',
    kind: 'ordering',
    state: 'asking',
    by: 'axe',
    spoil: attribute('[part~=move]', 'aria-label', null),
  },
  {
    name: 'a stem too pale to read',
    kind: 'choice',
    state: 'asking',
    by: 'axe',
    spoil: styled('[part=stem]', 'color', '#aaa'),
  },
  {
    name: 'feedback too pale to read',
    kind: 'choice',
    state: 'wrong',
    by: 'axe',
    spoil: styled('[part=feedback] *', 'color', '#bbb'),
  },
  {
    name: 'words on the solid button too pale',
    kind: 'choice',
    state: 'start',
    by: 'axe',
    spoil: styled('[part~=solid]', 'color', '#558'),
  },
  {
    name: 'a role that there is none of',
    kind: 'choice',
    state: 'right',
    by: 'axe',
    spoil: attribute('[part=feedback]', 'role', 'stats'),
  },
  {
    name: 'a state that a role has not',
    kind: 'choice',
    state: 'asking',
    by: 'axe',
    spoil: attribute('[part=heading]', 'aria-checked', 'true'),
  },
  {
    name: 'a list of what are no entries',
    kind: 'ordering',
    state: 'asking',
    by: 'axe',
    spoil: attribute('li', 'role', 'button'),
  },
  {
    name: 'a language that there is none of',
    kind: 'choice',
    state: 'asking',
    by: 'axe',
    spoil: attribute('[part=stem]', 'lang', 'english'),
  },
  {
    name: 'a place in the order of Tab',
    kind: 'choice',
    state: 'asking',
    by: 'axe',
    spoil: attribute('[part~=check]', 'tabindex', '5'),
  },
  {
    name: 'buttons hidden from those who hear',
    kind: 'choice',
    state: 'asking',
    by: 'axe',
    spoil: attribute('.actions', 'aria-hidden', 'true'),
  },
  {
    name: 'a description that is not there',
    kind: 'numeric',
    state: 'asking',
    by: 'ibm',
    spoil: attribute('input', 'aria-describedby', 'gone'),
  },
  {
    name: 'a label for nothing',
    kind: 'matching',
    state: 'right',
    by: 'ibm',
    spoil: (root) => {
      const label = document.createElement('label');
      label.htmlFor = 'gone';
      label.textContent = 'A ship';
      root.querySelector('fieldset')?.append(label);
    },
  },
  {
    name: 'options that no legend names',
    kind: 'choice',
    state: 'asking',
    by: 'ibm',
    spoil: (root) => root.querySelector('legend')?.remove(),
  },
  {
    name: 'a paragraph that Tab stops at',
    kind: 'choice',
    state: 'wrong',
    by: 'ibm',
    spoil: attribute('[part=quote] p', 'tabindex', '0'),
  },
  {
    name: 'small options',
    kind: 'multiple-response',
    state: 'asking',
    by: 'smallTargets',
    spoil: styled('label[part~=option]', 'zoom', '0.4'),
  },
  {
    name: 'a small button',
    kind: 'choice',
    state: 'asking',
    by: 'smallTargets',
    spoil: styled('[part~=check]', 'zoom', '0.6'),
  },
  {
    name: 'a small link',
    kind: 'choice',
    state: 'wrong',
    by: 'smallTargets',
    spoil: styled('.link', 'zoom', '0.7'),
  },
  {
    name: 'a word that is wider than a phone',
    kind: 'choice',
    state: 'asking',
    by: 'sidewaysScroll',
    spoil: styled('[part=stem]', 'white-space', 'nowrap'),
  },
  {
    name: 'a field that is wider than a phone',
    kind: 'short-answer',
    state: 'asking',
    by: 'sidewaysScroll',
    spoil: styled('input', 'min-inline-size', '40em'),
  },
  {
    name: 'an option of one height',
    kind: 'evidence',
    state: 'asking',
    by: 'clippedText',
    spoil: (root) => {
      for (const label of root.querySelectorAll<HTMLElement>('label[part~=option]')) {
        label.style.height = `${label.offsetHeight}px`;
        label.style.overflow = 'hidden';
      }
    },
  },
  {
    name: 'a button of one height',
    kind: 'choice',
    state: 'asking',
    by: 'clippedText',
    spoil: (root) => {
      const button = root.querySelector<HTMLElement>('[part~=hint]');
      if (button) button.style.height = `${button.offsetHeight}px`;
      if (button) button.style.width = `${button.offsetWidth}px`;
    },
  },
  {
    name: 'no outline',
    kind: 'choice',
    state: 'asking',
    by: 'lostFocus',
    spoil: styled('button, input', 'outline', 'none'),
  },
  {
    name: 'an outline too pale to see',
    kind: 'matching',
    state: 'asking',
    by: 'lostFocus',
    spoil: styled('select', 'outline-color', '#ddd'),
  },
  {
    name: 'a focus behind the buttons',
    kind: 'matching',
    state: 'asking',
    by: 'lostFocus',
    spoil: styled('select', 'scroll-margin', '0px'),
  },
  {
    name: 'a verdict that is said nowhere',
    kind: 'choice',
    state: 'given',
    by: 'spokenTwice',
    spoil: attribute('[part=feedback]', 'role', 'none'),
  },
  {
    name: 'a verdict that is said twice',
    kind: 'choice',
    state: 'given',
    by: 'spokenTwice',
    spoil: attribute('[part=question]', 'aria-live', 'polite'),
  },
];
