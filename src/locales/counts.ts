import { inFigures } from '../text/numbers.js';

/** How a language counts: a form for each category that its plural rules have, with # where the number stands. */
type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | 'other', string>>;

/**
 * A number with its noun: `plural<'one'>('en', 2, { one: '# day', other: '# days' })` is "2 days". A table's categories are in its
 * call, so that the compiler names a form that is missing; what the rules give beyond them takes `other`.
 */
export const plural = <Category extends Intl.LDMLPluralRule>(
  lang: string,
  n: number,
  forms: Forms<Category>,
): string => {
  const all: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string } = forms;
  const form = all[new Intl.PluralRules(lang).select(n)] ?? all.other;
  return form.replace('#', inFigures(lang, n));
};

/** About how many whole minutes so many questions take. */
export const minutesFor = (questions: number): number => Math.ceil(questions * 0.6);
