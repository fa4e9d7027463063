/** Runs of `npm run safety`: hostile texts and spoilt banks by every way in. */
import { enumerateItems } from '../../src/generation/enumerate.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { renderQuiz } from '../../src/convert/render-quiz.js';
import { row, type Row } from '../faults/report.js';
import { questionsWith } from './banks.js';
import { openBench, type Bench } from './bench.js';
import type { Count } from './page/drive.js';
import { corpora } from './texts.js';

/** How much of it: every so manieth text, and so many fuzzed banks of each source. */
export interface Extent {
  readonly each: number;
  readonly fuzzed: number;
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({
    banks: a.banks + b.banks,
    refused: a.refused + b.refused,
    items: a.items + b.items,
    shown: a.shown + b.shown,
    wrong: [...a.wrong, ...b.wrong],
  }));

/** A row of what was counted, with what reached the page or the net besides. */
const rowOf = (what: string, bench: Bench, counts: readonly Count[], least = 1): Row => {
  const { banks, refused, items, shown, wrong } = sum(counts);
  const all = [
    ...wrong,
    ...bench.surfaced.map((each) => `surfaced: ${each}`),
    ...bench.strays.map((url) => `asked for ${url}`),
  ];
  if (shown < least) all.push(`only ${shown} texts were compared`);
  const n = (value: number): string => value.toLocaleString('en');
  const figures = `${n(banks)} banks, ${n(refused)} told plainly, ${n(items)} items played, ${n(shown)} texts shown as given`;
  const end = all.length ? `${all.length} WRONG: ${all.slice(0, 5).join('; ')}` : '0 exceptions, 0 scripts, 0 strays';
  return row(what, `${figures}; ${end}`, !all.length);
};

/** One bench for all rows of a run, each of which begins with a page of its own and nothing counted. */
async function* onBench(rows: readonly ((bench: Bench) => Promise<Row>)[]): AsyncGenerator<Row> {
  const bench = await openBench();
  try {
    for (const run of rows) {
      await bench.renew();
      yield await run(bench);
    }
  } finally {
    await bench.close();
  }
}

const jsonInHtml = (bank: unknown): string => JSON.stringify(bank).replaceAll('<', '\\u003c');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body>${body}</body></html>`;
const script = '<script src="/dist/kz-quiz.core.min.js"></script>';
const chunkSize = 40;

export async function* texts({ each }: Extent): AsyncGenerator<Row> {
  const found = corpora();
  if (!found) {
    yield { what: 'hostile texts', figures: 'the test data is not at hand', verdict: 'absent' };
    return;
  }
  const some = found.texts.filter((_, i) => i % each === 0);
  const banks = chunks(some, chunkSize).map(questionsWith);

  const rows: ((bench: Bench) => Promise<Row>)[] = [];
  rows.push(async (bench) => {
    const calls: number[] = [];
    let requests = 0;
    // A payload may take the page elsewhere: that is one, and the rest of its hundred is not counted.
    for (const part of chunks(['<img src=x onerror=alert(1)>', ...some], 100)) {
      calls.push(await bench.call<number>('control', part).catch(() => 1));
      requests += bench.strays.length;
      await bench.renew();
    }
    const made = calls.reduce((a, b) => a + b, 0);
    const figures = `${some.length} texts through innerHTML: ${made} calls, ${requests} requests`;
    return row('the control: what these texts do as markup', `${found.figures}; ${figures}`, made > 0);
  });

  rows.push(async (bench) => {
    const counts: Count[] = [];
    for (const [i, part] of chunks(some, 100).entries())
      counts.push(await bench.call<Count>('byProperty', part, i * 100));
    return rowOf(
      'in every field, in the language, as every string, in the article, in attributes; by property',
      bench,
      counts,
      some.length,
    );
  });

  for (const way of ['src', 'bank', 'child'] as const)
    rows.push(async (bench) => {
      const counts: Count[] = [];
      const given = banks.map((bank, i) => {
        bench.made.set(`${i}.json`, JSON.stringify(bank));
        return way === 'src' ? `/made/${i}.json` : JSON.stringify(bank);
      });
      for (const one of given) counts.push(await bench.call<Count>('byText', way, [one]));
      const names = { src: 'by address', bank: 'as JSON text by property', child: 'in a child put there by script' };
      return rowOf(`a question for each text, ${names[way]}`, bench, counts, some.length);
    });

  const served = {
    'in a child of the page': (bench: Bench, bank: unknown, i: number) => {
      bench.made.set(
        `${i}.html`,
        page(
          `<kz-quiz length="100" seed="k1" storage="none"><script type="application/json">${jsonInHtml(bank)}</script></kz-quiz>${script}`,
        ),
      );
      return `/made/${i}.html`;
    },
    'by player.html?bank=': (bench: Bench, bank: unknown, i: number) => {
      bench.made.set(`${i}.json`, JSON.stringify(bank));
      return `/dist/player.html?length=100&seed=k1&storage=none&bank=/made/${i}.json`;
    },
  };
  for (const [name, put] of Object.entries(served))
    rows.push(async (bench) => {
      const counts: Count[] = [];
      for (const [i, bank] of banks.entries()) {
        await bench.page.goto(bench.url + put(bench, bank, i));
        counts.push(await bench.call<Count>('onPage'));
      }
      return rowOf(`a question for each text, ${name}`, bench, counts, some.length);
    });

  rows.push(async (bench) => {
    const count: Count = { banks: 0, refused: 0, items: 0, shown: 0, wrong: [] };
    for (const [i, given] of banks.entries()) {
      const read = parseBank(JSON.stringify(given));
      if (!read.ok) throw new Error('a bank of texts is refused');
      const items = [...enumerateItems(read.bank)];
      bench.made.set(
        `${i}.html`,
        page(`<kz-quiz>${renderQuiz({ ...generateQuiz(read.bank, { seed: 'k1' }), items })}</kz-quiz>`),
      );
      await bench.page.goto(`${bench.url}/made/${i}.html`);
      const shown = await bench.page
        .locator('kz-quiz')
        .evaluate((quiz) => [...quiz.querySelectorAll('p, li li')].map((one) => one.textContent));
      const wanted = items.flatMap((item) =>
        item.kind === 'choice' ? [item.stem, ...item.options.map(({ text }) => text)] : [],
      );
      count.banks++;
      count.items += items.length;
      count.shown += wanted.length;
      // A parser of HTML makes one kind of line end of all, and of NUL the sign for what cannot be shown.
      const parsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
      for (const [at, text] of wanted.entries())
        if (shown[at] !== parsed(text))
          count.wrong.push(`${JSON.stringify(text.slice(0, 100))} became ${JSON.stringify(shown[at]?.slice(0, 100))}`);
    }
    return rowOf('a question for each text, by renderQuiz as plain HTML', bench, [count], some.length);
  });
  yield* onBench(rows);
}

export async function* files({ each }: Extent): AsyncGenerator<Row> {
  const found = corpora();
  if (!found) {
    yield { what: 'the JSON test suite', figures: 'the test data is not at hand', verdict: 'absent' };
    return;
  }
  const some = found.files.filter((_, i) => i % each === 0);
  yield* onBench(
    (['src', 'bank', 'child'] as const).map((way) => async (bench) => {
      const given = some.map((file, i) => {
        bench.made.set(`${i}.json`, file);
        return way === 'src' ? `/made/${i}.json` : file.toString();
      });
      const count = await bench.call<Count>('byText', way, given);
      if (count.refused !== count.banks) count.wrong.push(`${count.banks - count.refused} were taken for a bank`);
      return rowOf(`the files of the JSON test suite as a bank, by ${way}`, bench, [count], 0);
    }),
  );
}

export async function* fuzz({ fuzzed }: Extent): AsyncGenerator<Row> {
  yield* onBench(
    ['kazakhstan', 'saltTower', 'everyKind'].map((name) => async (bench) => {
      const counts: Count[] = [];
      for (let i = 0; i < fuzzed; i += 100)
        counts.push(await bench.call<Count>('fuzzed', name, Math.min(100, fuzzed - i), 2026 + i));
      return rowOf(`banks spoilt in a place or two, of ${name}, by property`, bench, counts, 0);
    }),
  );
}
