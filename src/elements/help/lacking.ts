import { checkBank } from '../../bank/check-bank.js';
import { refusals } from '../../generation/enumerate.js';
import { namedElement } from '../named-element.js';
import type { Trouble } from './help.js';

const most = 5;
const unlike = (all: readonly string[]): string[] => [...new Set(all)];
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const inPage = (host: Element): string => `the element with the id “${host.getAttribute('for') ?? ''}”`;

/** An article that is named and not there. */
const withoutArticle = (host: Element): string[] => {
  const id = host.getAttribute('for');
  return id && !namedElement(host, id)
    ? [
        `for="${id}": no element of this page has this id, so the bank's own text is offered in its place. It has to be there when the quiz is drawn.`,
      ]
    : [];
};

const firstOf = (quotes: readonly string[]): string[] => quotes.slice(0, most).map((quote) => `“${short(quote)}”`);

const lackingOn = (host: Element, quotes: readonly string[]): string[] => {
  const rest = quotes.length - most;
  const many = quotes.length === 1 ? 'A quote of the bank is' : `${quotes.length} quotes of the bank are`;
  return [
    `${many} not in ${inPage(host)}; what they prove is not asked. Mend the article, or quote it as it is now.`,
    ...firstOf(quotes),
    ...(rest > 0 ? [`And ${rest} more; npx kz-quiz check bank.json page.html lists them all.`] : []),
  ];
};

/** The quotes that a page's article has not; where its own article has them no more either, the bank is to blame. */
export const quotesLacking = ({ details = [], host, bank }: Trouble): string[] => {
  const quotes = unlike(details);
  const own = quotes.filter((quote) => !bank || bank.article.text.includes(quote));
  const others = quotes.filter((quote) => !own.includes(quote));
  return [
    ...withoutArticle(host),
    ...(own.length ? lackingOn(host, own) : []),
    ...(others.length
      ? ['Misquoted: not in the bank’s own article either. npx kz-quiz check names each place.', ...firstOf(others)]
      : []),
  ];
};

/** Why a bank of the right shape asks nothing here. */
export const nothingToAsk = ({ details = [], host, bank }: Trouble): string[] => {
  if (!bank) return [];
  const { facts, questions } = bank;
  if (!Object.keys(facts).length && !Object.keys(questions).length)
    return [
      'The bank has neither questions nor facts: write some, or npx kz-quiz new article.txt begins a bank with one.',
    ];
  if (details.length)
    return [
      `No question of the bank “${bank.title}” is proved by ${inPage(host)}. Is it the article of this bank, and is it there when the quiz begins? Without for="…" the quiz offers the bank's own text.`,
    ];
  const only = ['kinds', 'skills'].flatMap((name) => {
    const value = host.getAttribute(name);
    return value ? [`${name}="${value}"`] : [];
  });
  if (only.length) return [`The bank has nothing for ${only.join(' ')}: ask for more, or leave it out.`];
  const problems = checkBank(bank).map(
    ({ path, found, fix }) => `${path || 'the bank as a whole'}: found ${found}; ${fix}.`,
  );
  const reasons = refusals(bank).map(({ target, reason }) => `${target}: ${reason}.`);
  return [...problems, ...unlike(reasons)].slice(0, most);
};
