/** Texts that have done harm elsewhere, read where they lie beside the project. */
import { readFileSync, readdirSync } from 'node:fs';
import { sharedFile } from '../support/shared.js';

export interface Corpora {
  /** Each once, and none that is blank, which no field may be. */
  readonly texts: readonly string[];
  /** The files of the JSON test suite, as they are. */
  readonly files: readonly Buffer[];
  readonly figures: string;
}

/** Undefined where the test data is not at hand. */
export const corpora = (): Corpora | undefined => {
  const [blns, xss, suite] = ['blns.json', 'xss-payloads.txt', 'json-test-suite'].map((name) =>
    sharedFile(`data/${name}`),
  );
  if (!blns || !xss || !suite) return undefined;
  const naughty = JSON.parse(readFileSync(blns, 'utf8')) as string[];
  const payloads = readFileSync(xss, 'utf8').split('\n');
  const files = ['test_parsing', 'test_transform'].flatMap((folder) =>
    readdirSync(`${suite}/${folder}`).map((name) => readFileSync(`${suite}/${folder}/${name}`)),
  );
  const all = [...naughty, ...payloads, ...files.map(String)];
  const texts = [...new Set(all)].filter((text) => /\S/.test(text) && text.length < 10_000);
  return {
    texts,
    files,
    figures: `${naughty.length} + ${payloads.length} + ${files.length} texts, ${texts.length} of them different and not blank`,
  };
};
