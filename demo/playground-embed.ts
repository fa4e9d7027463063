/** The code by which a bank is put on a page. */
import { escapeHtml } from '../src/convert/escape-html.js';

export const ways = {
  file: 'A file beside the page',
  inline: 'All in the page',
  frame: 'A frame, where scripts are taken out',
} as const;
export type Way = keyof typeof ways;
export const isWay = (text: string): text is Way => text in ways;

const script = '<script src="kz-quiz.core.min.js" defer></script>';

/** JSON in a script tag: no tag and no comment may end it. */
const inert = (json: string): string => json.replaceAll('<', String.raw`\u003c`);

/** @param bank JSON text; for `inline` it stands in the code as it was written */
export const embedCode = (way: Way, bank: string, title: string): string => {
  switch (way) {
    case 'file':
      return `${script}\n<kz-quiz src="bank.json" for="article"></kz-quiz>`;
    case 'inline':
      return `${script}\n<kz-quiz for="article">\n<script type="application/json">\n${inert(bank.trim())}\n</script>\n</kz-quiz>`;
    case 'frame':
      return `<iframe src="player.html?bank=bank.json" title="${escapeHtml(title)}" width="100%" height="700" loading="lazy"></iframe>`;
  }
};

/** What has to lie where the page is, in words. */
export const needs: { readonly [W in Way]: string } = {
  file: 'Put kz-quiz.core.min.js, kz-quiz.data.min.js and bank.json beside the page. “article” is the id of the element that holds the article; leave “for” out if the page has none.',
  inline: 'Put kz-quiz.core.min.js and kz-quiz.data.min.js beside the page. Works from a file on a memory stick too.',
  frame:
    'Put player.html, kz-quiz.min.js, kz-quiz.data.min.js and bank.json on a server of yours, and name player.html by its whole address.',
};
