/** For whoever made the page: what is wrong, where it is, and what to do. In English; it comes by an import, when something is wrong. */
import { parseBank } from '../../bank/parse-bank.js';
import type { Bank } from '../../bank/bank.js';
import { readBank, type Placed } from '../../bank/read-bank.js';
import type { Problem } from '../events.js';
import { oddAttributes } from './attributes.js';
import { withoutNetwork } from './fetching.js';
import { nothingToAsk, quotesLacking } from './lacking.js';

/** What stands in the way, and what the element was given. Without a reason it is the attributes alone. */
export interface Trouble extends Partial<Problem> {
  /** What should have been a bank. */
  readonly given: unknown;
  readonly bank: Bank | undefined;
  readonly host: Element;
}

/** How many particulars are told; `kz-quiz check` tells all. */
const most = 5;

const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** Of a text, the lines too; of what a page's script has made there are none. */
const placed = (given: unknown): readonly (Pick<Placed, 'path' | 'found' | 'fix'> & Partial<Placed>)[] => {
  if (typeof given === 'string') return readBank(given).problems;
  const read = parseBank(given);
  return read.ok ? [] : read.problems;
};

const faultsOf = ({ given, host }: Trouble): string[] => {
  const problems = placed(given);
  const file = host.getAttribute('src');
  const lines = problems.slice(0, most).map(({ path, line, column, found, fix }) => {
    const place = line && [...(file ? [file] : []), `line ${line}, column ${column}`].join(', ');
    return [...(place ? [place] : []), path || 'the bank as a whole', `found ${cut(found)}; ${cut(fix)}.`].join(': ');
  });
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `And ${rest} more; npx kz-quiz check lists them all.`] : lines;
};

const linesOn = (trouble: Trouble): readonly string[] => {
  switch (trouble.reason) {
    case 'bank':
      return faultsOf(trouble);
    case 'none':
      return [
        'Name a bank by <kz-quiz src="bank.json">, put one inside the tag as <script type="application/json">, or set the property bank; kz-quiz.min.js brings one on its own article.',
      ];
    case 'empty':
      return nothingToAsk(trouble);
    case 'evidence':
      return quotesLacking(trouble);
    case undefined:
      return [];
    default:
      return withoutNetwork(trouble);
  }
};

/** Lines in plain words, which are told to the console as well. */
export const helpOn = (trouble: Trouble): readonly string[] => {
  const lines = [...linesOn(trouble), ...oddAttributes(trouble.host)];
  if (lines.length) console.warn(`kz-quiz: ${lines.join('\n')}`);
  return lines;
};
