import type { LitElement } from 'lit';

/** What a press is on, as a student sees it. */
const pressedIn = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest('button,label,summary') : null;
};

/**
 * Lets a press count once, wherever the view that it brings has its buttons: a held key presses no button again, and further clicks at one
 * place do nothing but on what the first was on, while that says the same.
 */
export const guardPresses = (host: LitElement): void => {
  let first: Element | null;
  let said: string | null | undefined;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  host.addEventListener(
    'click',
    (event) => {
      const pressed = pressedIn(event);
      const says = pressed?.textContent;
      if (event.detail > 1 && (pressed !== first || says !== said)) return stop(event);
      first = pressed;
      said = says;
    },
    true,
  );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Enter' && pressedIn(event)) stop(event);
    },
    true,
  );
};
