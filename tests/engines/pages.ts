/** The pages that each engine opens. */
import { everyKind } from '../support/every-kind.js';
import type { HostPage } from './host.js';

const strict = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;

const page = (script: string, policy: string): HostPage => ({
  policy: `${strict}; trusted-types ${policy}`,
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
<script src="/tests/engines/page/watch.js"></script>
${script === 'refused' ? '<kz-quiz></kz-quiz>' : ''}
<script src="/dist/kz-quiz.min.js"></script>
<script type="module" src="/tests/engines/page/${script}.js"></script>
</body></html>`,
});

export const pages = { '/play': page('play', 'lit-html'), '/refused': page('refused', "'none'") };
export const texts = { '/bank.json': JSON.stringify(everyKind) };
