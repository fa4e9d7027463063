import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserArea } from '../../../src/scores/browser/area.js';

const swapped = (descriptor: PropertyDescriptor): void => {
  Object.defineProperty(window, 'localStorage', { configurable: true, ...descriptor });
};
const own = Object.getOwnPropertyDescriptor(window, 'localStorage');

afterEach(() => {
  if (own) Object.defineProperty(window, 'localStorage', own);
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('browserArea', () => {
  it('reads and writes what localStorage has, any text to the unit', () => {
    const area = browserArea();
    const text = 'Қ中🙂\u0000"|%';
    area?.set('kz1|x', text);
    expect(localStorage.getItem('kz1|x')).toBe(text);
    expect(area?.get('kz1|x')).toBe(text);
    expect(area?.get('kz1|y')).toBeNull();
    expect(area?.keys()).toContain('kz1|x');
    area?.remove('kz1|x');
    expect(area?.keys()).not.toContain('kz1|x');
  });

  it('is the storage of the tab where the session alone is wanted', () => {
    browserArea(true)?.set('kz1|x', 'here');
    expect(sessionStorage.getItem('kz1|x')).toBe('here');
    expect(localStorage.getItem('kz1|x')).toBeNull();
    sessionStorage.clear();
  });

  it('is undefined where the browser refuses storage, or has none', () => {
    swapped({
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    expect(browserArea()).toBeUndefined();
    swapped({ get: () => null });
    expect(browserArea()).toBeUndefined();
  });

  it('is undefined in a sandboxed frame, whose getter throws', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const said = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
    frame.srcdoc = `<script>
      const browserArea = ${browserArea.toString()};
      parent.postMessage(String(browserArea()), '*');
    </script>`;
    document.body.append(frame);
    expect(await said).toBe('undefined');
    frame.remove();
  });

  it('lets an error of a call through, for the store to judge', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => browserArea()?.set('k', 'v')).toThrow('full');
  });
});
