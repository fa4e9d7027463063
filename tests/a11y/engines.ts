/** What the two engines find, as lines that name rule and place. */
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

interface IbmResult {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly message: string;
  readonly snippet: string;
  readonly value: readonly [level: string, verdict: string];
  readonly path: { readonly dom: string };
  readonly node: Element;
}
interface Engines {
  readonly axe: { run: (where: object, options: object) => Promise<AxeResults> };
  readonly ace: {
    Checker: new () => { check: (node: Node, rules: readonly string[]) => Promise<{ results: readonly IbmResult[] }> };
  };
}

/**
 * Every rule of axe, best practices and experiments too; where more contrast is asked for, that of 7:1 as well, but for a quiz that has
 * nothing to show: what brings more contrast comes with the questions.
 */
export const axe = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: engine } = window as unknown as Engines;
    const found = await engine.run(document, { resultTypes: ['violations'] });
    const more = matchMedia('(prefers-contrast: more)').matches
      ? await engine.run(
          { exclude: ['article[id*=".error."]'] },
          { resultTypes: ['violations'], runOnly: ['color-contrast-enhanced'] },
        )
      : undefined;
    return [...found.violations, ...(more?.violations ?? [])].flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `axe ${id}: ${target.flat().join(' ')} ${html.slice(0, 160)}`),
    );
  });

export interface Ibm {
  /** What fails, as a requirement anywhere, as a recommendation in a quiz. */
  readonly violations: readonly string[];
  /** What a person has to look at, in a quiz, by rule. */
  readonly open: Readonly<Record<string, number>>;
}

export const ibm = (page: Page): Promise<Ibm> =>
  page.evaluate(async () => {
    const { ace } = window as unknown as Engines;
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    const violations: string[] = [];
    const open: Record<string, number> = {};
    // The engine takes the radios of all quizzes of a page for one group; each shadow tree has its own.
    const grouped = ({ ruleId, node }: IbmResult): boolean => {
      const [root, name] = [node.getRootNode(), node.getAttribute('name')];
      if (ruleId !== 'input_checkboxes_grouped' || !(root instanceof ShadowRoot) || !name) return false;
      const same = [...root.querySelectorAll(`input[name="${name}"]`)];
      return new Set(same.map((input) => input.closest('fieldset'))).size === 1;
    };
    for (const result of results) {
      const { ruleId, message, snippet, value, path } = result;
      if (grouped(result)) continue;
      const [level, verdict] = value;
      const inQuiz = path.dom.includes('/kz-quiz');
      const cell = Number(/article\[(\d+)\]/.exec(path.dom)?.[1] ?? 0) - 1;
      const name = document.querySelectorAll('main > article')[cell]?.id ?? 'page';
      if (verdict === 'FAIL' && (inQuiz || level === 'VIOLATION'))
        violations.push(`ibm ${ruleId}: ${name} ${message} ${snippet.slice(0, 160)}`);
      else if (inQuiz && verdict !== 'PASS') open[ruleId] = (open[ruleId] ?? 0) + 1;
    }
    return { violations, open };
  });
