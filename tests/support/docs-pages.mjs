// @ts-check
/** The documents as pages of the demo, in `dist/demo/`: a page for each, and beside it what is in it. Text to text. */
import { escapeHtml, htmlOf } from './markdown.mjs';

/** The documents in the order of their pages, by the name of the file; the page's name, and what leads to it. */
const documents = /** @type {const} */ ({
  'README.md': ['docs', 'Start'],
  'RECIPES.md': ['recipes', 'Recipes'],
  'REFERENCE.md': ['reference', 'Reference'],
  'ACCESSIBILITY.md': ['accessibility', 'Accessibility'],
  'ARCHITECTURE.md': ['architecture', 'Architecture'],
  'CHANGELOG.md': ['changelog', 'Changes'],
});
export const documentNames = /** @type {(keyof typeof documents)[]} */ (Object.keys(documents));

/** The file of a document's page. @param {keyof typeof documents} name */
export const pageOf = (name) => `${documents[name][0]}.html`;

/** From the page of one document to what another one names. @param {string} target */
const link = (target) => {
  const [file = '', anchor] = target.split('#');
  const page = documents[/** @type {keyof typeof documents} */ (file)];
  return `${page ? `${page[0]}.html` : file}${anchor ? `#${anchor}` : ''}`;
};
/** A page of the demo that a document names is there to be opened. @param {string} text */
const code = (text) => (/^demo\/[a-z]+\.html$/.test(text) ? `../../${text}` : undefined);

/** @param {keyof typeof documents} own */
const others = (own) =>
  documentNames
    .map((name) => {
      const [page, title] = documents[name];
      return `<li><a href="${page}.html"${name === own ? ' aria-current="page"' : ''}>${title}</a></li>`;
    })
    .join('\n');

/** @param {readonly { level: number, text: string, id: string }[]} headings */
const contents = (headings) =>
  headings
    .filter(({ level }) => level === 2)
    .map(({ text, id }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`)
    .join('\n');

/** The bank that a document shows whole, as the quiz that comes of it. @param {string} markdown */
const quizOf = (markdown) => {
  const bank = /^```json\n([^]*?)^```$/m.exec(markdown)?.[1];
  return bank
    ? `<p>The quiz that comes of it; where a page has no article, as this one, the quiz offers the bank's:</p>
<kz-quiz storage="none"><script type="application/json">${bank.replaceAll('<', String.raw`\u003c`)}</script></kz-quiz>`
    : undefined;
};

/** @param {keyof typeof documents} name @param {string} markdown */
export const docsPage = (name, markdown) => {
  const { html, headings } = htmlOf(markdown, { link, code });
  const quiz = quizOf(markdown);
  // After the first code of the kind, where it is read.
  const end = quiz ? html.indexOf('</pre>', html.indexOf('&quot;questions&quot;')) + '</pre>'.length : 0;
  const body = quiz ? `${html.slice(0, end)}\n${quiz}${html.slice(end)}` : html;
  const title = headings[0]?.text ?? name;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self' file:; style-src 'self' file:"
    />
    <title>${escapeHtml(title === 'kz-quiz' ? title : `${title} · kz-quiz`)}</title>
    <link rel="stylesheet" href="../../demo/desk.css" />
    <link rel="stylesheet" href="../../demo/docs.css" />${quiz ? '\n    <script defer src="../kz-quiz.core.min.js"></script>' : ''}
  </head>
  <body>
    <header>
      <nav aria-label="Documents"><ul>
<li><a href="../../demo/index.html">Demo</a></li>
${others(name)}
</ul></nav>
    </header>
    <div class="page">
      <nav aria-label="On this page"><ul>
${contents(headings)}
</ul></nav>
      <main>
${body}
      </main>
    </div>
  </body>
</html>
`;
};
