import type { LitElement, ReactiveController } from 'lit';

/** An element and all around it, out of shadow trees too, from the nearest on. */
const outwards = (element: Element): readonly Element[] => {
  const root = element.getRootNode();
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(around ? outwards(around) : [])];
};

/** Tells the `lang` nearest to an element, its own or of what is around it, else the browser's language; and again when it changes. */
export class NearestLang implements ReactiveController {
  readonly #observer = new MutationObserver(() => this.#tell());
  readonly #host: LitElement;
  readonly #told: (tag: string) => void;

  constructor(host: LitElement, told: (tag: string) => void) {
    this.#host = host;
    this.#told = told;
  }

  hostConnected(): void {
    // Each by itself: a page with a thousand quizzes pays nothing for what changes elsewhere in it.
    for (const element of outwards(this.#host)) this.#observer.observe(element, { attributeFilter: ['lang'] });
    this.#tell();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #tell(): void {
    const named = outwards(this.#host).map((element) => element.getAttribute('lang'));
    this.#told(named.find(Boolean) ?? navigator.language);
  }
}
