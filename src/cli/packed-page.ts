import { createHash } from 'node:crypto';
import { readArticle } from '../article/article.js';
import type { Bank } from '../bank/bank.js';
import { escapeHtml } from '../convert/escape-html.js';

const style = `
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.6 Georgia, serif; }
h1 { line-height: 1.2; }
article p { white-space: pre-line; overflow-wrap: anywhere; }
kz-quiz { margin-block: 2rem; }
@media (prefers-color-scheme: dark) { html { color-scheme: dark; } }
`;

/** JSON that no HTML parser can take for a tag or a comment, whatever it holds. */
const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A script without what would end or hide it in a page, and without the address of its map, which no reader needs. */
const inline = (script: string): string =>
  script
    .replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/<(?=\/?script|!--)/gi, String.raw`\x3c`);

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const articleOf = (bank: Bank): string => {
  const { text, blocks } = readArticle(bank.article);
  const lines = blocks.map(({ start, end }, i) => {
    const tag = i === 0 ? 'h1' : 'p';
    return `<${tag}>${escapeHtml(text.slice(start, end))}</${tag}>`;
  });
  return lines.join('\n');
};

/**
 * A whole page in one file: article, quiz and scripts. Its policy lets nothing run but these scripts and no request be made.
 *
 * @param scripts the texts of the element's script and of its parts, in the order in which they run
 * @param attributes more attributes of the quiz, as `seed`
 */
export const packedPage = (
  bank: Bank,
  scripts: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): string => {
  const codes = scripts.map(inline);
  const policy = `default-src 'none'; script-src ${codes.map(hashOf).join(' ')}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="${escapeHtml(bank.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(bank.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<article id="article" dir="auto">
${articleOf(bank)}
</article>
<kz-quiz for="article"${more.join('')}>
<script type="application/json">${inert(bank)}</script>
</kz-quiz>
<noscript><p>The quiz on this article needs JavaScript.</p></noscript>
</main>
${codes.map((code) => `<script>${code}</script>`).join('\n')}
</body>
</html>
`;
};
