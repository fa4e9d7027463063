import type { Page } from 'playwright';

/**
 * What assistive technology is told of each cell, a line for each: roles, states and short names in their order. Long names are the
 * author's, and likes that follow each other are counted.
 */
export const treesOn = async (page: Page): Promise<string[]> => {
  const lines: string[] = [];
  for (const article of await page.locator('main > article').all()) {
    const tree = await article.locator('kz-quiz').ariaSnapshot();
    const nodes = tree.split('\n').map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/"[^"]{36,}"|'[^']{36,}'/g, '"…"')
        .replace(/^(text|paragraph|strong|listitem|legend): .{36,}$/, '$1: …')
        // A result code is another each time.
        .replace(/KZ1-.*/, '…')
        .replace(/:$/, ''),
    );
    const counted = nodes.reduce<[node: string, times: number][]>((all, node) => {
      const last = all.at(-1);
      if (last?.[0] === node) last[1]++;
      else all.push([node, 1]);
      return all;
    }, []);
    const told = counted.map(([node, times]) => (times > 1 ? `${times} × ${node}` : node)).join(' / ');
    lines.push(`${await article.getAttribute('id')}: ${told}`);
  }
  return lines;
};
