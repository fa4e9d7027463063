// @ts-check
/** `dist/player.html`: one file beside the quiz's script, so its own script and style lie in it, named by hash in its policy. */
import { createHash } from 'node:crypto';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string} page the source @param {string} script what is to run after the quiz's own script */
export const playerPage = (page, script) => {
  const code = script.replace(/\n?\/\/# sourceMappingURL=\S*\s*$/, '');
  if (/<\/script|<!--/i.test(code)) throw new Error('the script of the player cannot stand in a page');
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
  /** @param {string} text @param {string} from @param {string} to */
  const put = (text, from, to) => {
    if (text.split(from).length !== 2) throw new Error(`the source of the player has not just one ${from}`);
    return text.replace(from, () => to);
  };
  return put(
    put(page, `content="default-src 'none'"`, `content="${policy}"`),
    '<script src="player.js"></script>',
    `<script>${code}</script>`,
  );
};
