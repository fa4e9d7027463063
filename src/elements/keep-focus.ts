import type { LitElement } from 'lit';

/**
 * Keeps the focus of an element that is moved: what had it gets it back, where nothing else of the page has it. A move within
 * the page is a removal too, so the focus is not forgotten while the element is away.
 */
export const keepFocus = (host: LitElement): void => {
  let focused: EventTarget | null = null;
  const came = ({ target }: Event): void => {
    focused = target;
  };
  // Not at once: a removal takes the focus away before the element is told.
  const went = (): void =>
    queueMicrotask(() => {
      if (host.isConnected && !host.shadowRoot?.activeElement) focused = null;
    });
  host.addController({
    hostConnected: () => {
      // Adding the same listener again changes nothing.
      host.shadowRoot?.addEventListener('focusin', came);
      host.shadowRoot?.addEventListener('focusout', went);
      if (focused instanceof HTMLElement && document.activeElement === document.body)
        focused.focus({ preventScroll: true });
    },
  });
};
