// @ts-check
/** Pages that are published as one file each: their own script and style lie in it, named by hash in its policy. */
import { createHash } from 'node:crypto';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} text @param {string} from @param {string} to */
const put = (text, from, to) => {
  if (text.split(from).length !== 2) throw new Error(`the source of the page has not just one ${from}`);
  return text.replace(from, () => to);
};

/** @param {string} script */
const inPage = (script) => {
  const code = script.replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '');
  if (/<\/script|<!--/i.test(code)) throw new Error('the script cannot stand in a page');
  return code;
};

/** `dist/player.html`, beside the quiz's script. @param {string} page the source @param {string} script what runs after the quiz's own */
export const playerPage = (page, script) => {
  const code = inPage(script);
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
  const policy = [
    "default-src 'none'",
    `script-src 'self' file: ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    'connect-src http: https: file:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return put(
    put(page, `content="default-src 'none'"`, `content="${policy}"`),
    '<script src="player.js"></script>',
    `<script>${code}</script>`,
  );
};

/** `dist/class.html`, which needs nothing beside it. @param {string} page the source @param {string} style @param {string} script */
export const classPage = (page, style, script) => {
  const code = inPage(script);
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  let whole = put(page, `default-src 'none'; script-src 'self' file:; style-src 'self' file:`, policy);
  whole = put(whole, '<link rel="stylesheet" href="desk.css" />', `<style>${style}</style>`);
  whole = put(whole, '<link rel="stylesheet" href="class.css" />', '');
  whole = put(whole, '<script defer src="../dist/class.js"></script>', '');
  return put(whole, '</body>', `<script>${code}</script></body>`);
};
