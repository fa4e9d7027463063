/** Where the policy refuses Lit: says what the tag shows, and does one thing that any strict policy refuses, to show that it is seen. */
export interface Refused extends Watched {
  readonly shown: string;
  readonly hasTrustedTypes: boolean;
  /** What the policy refused after an inline style was set on purpose. */
  readonly control: readonly string[];
}

const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const tell = async (): Promise<void> => {
  await customElements.whenDefined('kz-quiz');
  await turn(300);
  const before = structuredClone(watched);
  const root = document.querySelector('kz-quiz')?.shadowRoot;
  const shown = (root?.querySelector('[part=card]') ?? root)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  document.body.setAttribute('style', 'color: red');
  await turn(300);
  const control = watched.violations.slice(before.violations.length);
  const report: Refused = { ...before, shown, control, hasTrustedTypes: 'trustedTypes' in globalThis };
  await fetch(`/told${location.pathname}`, { method: 'POST', body: JSON.stringify(report) });
};

void tell();
