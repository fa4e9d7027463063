/** A classic script, before any other on a page: what the policy refused, what reached the page, what the console was told. */

interface Watched {
  readonly violations: string[];
  readonly errors: string[];
  readonly said: string[];
}

// The page's other scripts read it by its name.
// oxlint-disable-next-line no-unused-vars
const watched: Watched = { violations: [], errors: [], said: [] };

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  // Some browsers look for an icon by themselves, and tell of it.
  if (!blockedURI.endsWith('/favicon.ico'))
    watched.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
});
addEventListener('error', ({ message }) => watched.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
for (const level of ['error', 'warn'] as const) {
  const own = console[level];
  console[level] = (...all: unknown[]) => {
    watched.said.push(all.map(String).join(' '));
    own.apply(console, all);
  };
}
