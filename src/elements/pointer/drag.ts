/** What is dragged: it follows the pointer, and is dropped or, by Escape or where the browser takes over, put back. */
export interface Drag {
  moveTo(x: number, y: number): void;
  end(dropped: boolean): void;
}

/** Pixels that a mouse may move, and a finger, before it is no click or no hold any more. */
const [nudge, slip] = [4, 8];
/** Milliseconds that a finger rests before it drags; sooner, it scrolls. */
const hold = 250;

/** How far a window is scrolled at the most, and how near its edge, in pixels, while something is dragged there. */
const [scrollStep, edge] = [12, 48];

/**
 * Turns what a pointer does within a root into drags. `begin` says what is dragged from an element, if anything. A click stays a click,
 * and a finger that moves at once scrolls the page.
 *
 * @returns takes the listeners away
 */
export const listenForDrags = (root: ShadowRoot, begin: (from: Element) => Drag | undefined): (() => void) => {
  let drag: Drag | undefined;
  let pending: (() => void) | undefined;
  const finish = (dropped: boolean): void => {
    pending?.();
    pending = undefined;
    const ended = drag;
    drag = undefined;
    ended?.end(dropped);
  };

  const down = (event: Event): void => {
    if (!(event instanceof PointerEvent) || !event.isPrimary || event.button !== 0) return;
    const { target, clientX, clientY, pointerId, pointerType } = event;
    if (!(target instanceof Element) || target.closest('button,select,input,a')) return;
    finish(false);
    const start = (): void => {
      drag = begin(target);
      drag?.moveTo(clientX, clientY);
    };
    const byTouch = pointerType === 'touch';
    const timer = byTouch ? setTimeout(start, hold) : undefined;
    const moved = (next: PointerEvent): void => {
      if (next.pointerId !== pointerId) return;
      const far = Math.hypot(next.clientX - clientX, next.clientY - clientY);
      if (!drag && byTouch && far > slip) return finish(false);
      if (!drag && !byTouch && far > nudge) start();
      if (!drag) return;
      drag.moveTo(next.clientX, next.clientY);
      const below = next.clientY - (innerHeight - edge);
      const above = edge - next.clientY;
      if (below > 0) scrollBy(0, Math.min(below, scrollStep));
      else if (above > 0) scrollBy(0, -Math.min(above, scrollStep));
    };
    const up = (last: PointerEvent): void => {
      if (last.pointerId === pointerId) finish(last.type === 'pointerup');
    };
    const key = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      // It is meant for the drag alone, not for a dialog around it.
      if (drag) pressed.preventDefault();
      finish(false);
    };
    addEventListener('pointermove', moved);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    addEventListener('keydown', key, true);
    pending = () => {
      clearTimeout(timer);
      removeEventListener('pointermove', moved);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
      removeEventListener('keydown', key, true);
    };
  };
  // Without these the browser would scroll, or open its menu, under a finger that drags.
  const still = (event: Event): void => {
    if (drag && event.cancelable) event.preventDefault();
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('touchmove', still, { passive: false });
  root.addEventListener('contextmenu', still);
  return () => {
    finish(false);
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('touchmove', still);
    root.removeEventListener('contextmenu', still);
  };
};
