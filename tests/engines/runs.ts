import { hasEngine, openEngine, type EngineName } from '../faults/engines.js';
import { row, type Row } from '../faults/report.js';
import { alike } from './alike.js';
import { openHost } from './host.js';
import type { Report } from './page/play.js';
import type { Refused } from './page/refused.js';
import { pages, texts } from './pages.js';

/** What a page says in an engine, and what its console had besides. */
const heard = async <T>(
  name: EngineName,
  path: string,
): Promise<T & { readonly engine: string; readonly console: readonly string[] }> => {
  const host = await openHost(pages, texts);
  const engine = await openEngine(name);
  try {
    const tab = await engine.open(host.url + path);
    const told = (await host.told(path)) as T & { readonly failure?: string };
    if (told.failure) throw new Error(told.failure);
    const console = [...(tab.said ?? [])];
    await tab.close();
    return { ...told, engine: engine.name, console };
  } finally {
    await engine.close();
    await host.close();
  }
};

const policyOf = (report: Report & { readonly engine: string; readonly console: readonly string[] }): Row => {
  const { violations, errors, said, played, parts, hasTrustedTypes, engine } = report;
  const wrong = [
    ...violations,
    ...errors,
    ...said,
    ...report.console,
    ...played
      .filter(({ result }) => !/of \d+ points?/.test(result))
      .map(({ name, result }) => `${name} came to ${result}`),
    ...Object.entries(parts).flatMap(([name, there]) => (there ? [] : [`the part ${name} is missing`])),
  ];
  const held = `${played.length} quizzes to their end, ${Object.keys(parts).length} parts fetched, 0 violations, 0 errors, console empty`;
  const types = hasTrustedTypes ? '' : ', which has no Trusted Types';
  return row(
    'strict CSP and Trusted Types that allow lit-html',
    `${wrong.join('; ') || held}; ${engine}${types}`,
    !wrong.length,
  );
};

const plain = 'The quiz cannot be shown in this page.';

const refusedIn = async (name: EngineName): Promise<Row> => {
  const { shown, errors, violations, control, hasTrustedTypes, engine } = await heard<Refused>(name, '/refused');
  const wrong = [...errors];
  if (hasTrustedTypes && shown !== plain) wrong.push(`shown: ${shown}`);
  if (!hasTrustedTypes && shown === '') wrong.push('nothing is shown');
  if (hasTrustedTypes && !violations.some((each) => each.startsWith('trusted-types')))
    wrong.push('no refusal was seen');
  if (control.length === 0) wrong.push('the inline style was not seen');
  const held = `${hasTrustedTypes ? 'the plain message' : 'no Trusted Types here, and the quiz is shown'}, 0 errors, the inline style that was set on purpose is seen`;
  return row('Trusted Types that do not allow lit-html', `${wrong.join('; ') || held}; ${engine}`, !wrong.length);
};

/** Each engine under both policies, then all that played against the first. */
export async function* engineRows(names: readonly EngineName[]): AsyncGenerator<Row> {
  const reports: (Report & { readonly engine: string })[] = [];
  for (const name of names) {
    if (!hasEngine(name)) {
      yield { what: name, figures: 'not on this machine', verdict: 'absent' };
      continue;
    }
    const report = await heard<Report>(name, '/play');
    reports.push(report);
    yield policyOf(report);
    yield await refusedIn(name);
  }
  yield* alike(reports);
}
