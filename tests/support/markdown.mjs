// @ts-check
/** As much Markdown as the documents here are written in, to HTML. What it does not know, it refuses. */
/**
 * @typedef {object} How
 * @property {(target: string) => string} link where a link leads
 * @property {(text: string) => string | undefined} [code] where a word of code leads, if anywhere
 */
/** @typedef {{ readonly level: number, readonly text: string, readonly id: string }} Heading */

/** @type {Record<string, string>} */
const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {string} text */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** As a site that shows Markdown names a heading; the second of one name gets a number. @param {string} text @param {Set<string>} taken */
const idOf = (text, taken) => {
  const words = text.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '');
  const slug = words.replaceAll(' ', '-');
  let id = slug;
  for (let n = 1; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
};

/** Code, links, strong words. Code is taken out first: nothing in it is marked. @param {string} text @param {How} how */
export const inline = (text, how) =>
  text
    .split(/(`[^`]+`)/)
    .map((piece, i) => {
      if (i % 2) {
        const code = piece.slice(1, -1);
        const to = how.code?.(code);
        const shown = `<code>${escapeHtml(code)}</code>`;
        return to === undefined ? shown : `<a href="${escapeHtml(to)}">${shown}</a>`;
      }
      return escapeHtml(piece)
        .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, name, to) => `<a href="${how.link(to)}">${name}</a>`)
        .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
    })
    .join('');

/** The cells of a row; a bar after a backslash is no end of one. @param {string} row */
const cells = (row) =>
  row
    .replaceAll(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** @param {readonly string[]} lines @param {How} how @param {string} name */
const table = ([head = '', , ...rows], how, name) => {
  // A head without words heads nothing.
  const ths = cells(head).map((cell) => (cell ? `<th scope="col">${inline(cell, how)}</th>` : '<td></td>'));
  const trs = rows.map((row) => {
    const [first = '', ...rest] = cells(row).map((cell) => inline(cell, how));
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(name)}"><table><thead><tr>${ths.join('')}</tr></thead><tbody>${trs.join('\n')}</tbody></table></div>`;
};

/** @param {readonly string[]} lines @param {RegExp} mark @param {'ol' | 'ul'} tag @param {How} how */
const list = (lines, mark, tag, how) =>
  `<${tag}>\n${lines.map((line) => `<li>${inline(line.replace(mark, ''), how)}</li>`).join('\n')}\n</${tag}>`;

/** Code as it stands; of all else, what an empty line ends. @param {string} markdown */
const blocksOf = (markdown) => {
  /** @type {string[][]} */
  const blocks = [[]];
  let code = false;
  for (const line of markdown.split('\n')) {
    const fence = line.startsWith('```');
    if ((fence && !code) || (!code && !line.trim())) blocks.push([]);
    if (code || line.trim()) blocks.at(-1)?.push(line);
    if (fence && code) blocks.push([]);
    if (fence) code = !code;
  }
  return blocks.filter(({ length }) => length);
};

/**
 * @param {string} markdown @param {How} how
 * @returns {{ readonly html: string, readonly headings: readonly Heading[] }}
 */
export const htmlOf = (markdown, how) => {
  /** @type {Heading[]} */
  const headings = [];
  /** @type {Set<string>} */
  const taken = new Set();
  const html = blocksOf(markdown).map((lines) => {
    const [first = ''] = lines;
    const under = headings.at(-1)?.text ?? 'Table';
    const heading = /^(#{1,4}) (.+)$/.exec(first);
    if (heading) {
      const [, { length: level } = '', words = ''] = heading;
      const id = idOf(words, taken);
      headings.push({ level, text: words.replaceAll('`', ''), id });
      return `<h${level} id="${id}">${inline(words, how)}</h${level}>`;
    }
    if (first.startsWith('```'))
      return `<pre tabindex="0" aria-label="${escapeHtml(`Code: ${under}`)}" role="group"><code>${escapeHtml(lines.slice(1, -1).join('\n'))}</code></pre>`;
    if (first.startsWith('|')) return table(lines, how, under);
    if (lines.every((line) => line.startsWith('- '))) return list(lines, /^- /, 'ul', how);
    if (lines.every((line) => /^\d+\. /.test(line))) return list(lines, /^\d+\. /, 'ol', how);
    if (lines.some((line) => /^([-*>#|]|\d+\.|!\[|<)/.test(line)))
      throw new Error(`Markdown that no document had so far: ${first}`);
    return `<p>${inline(lines.join(' '), how)}</p>`;
  });
  return { html: html.join('\n'), headings };
};
