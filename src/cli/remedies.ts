/** What an author can do so that more is made, by what the reason says. Where nothing is to be done, there is none. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /rivals that it needs are named|^no rival that the article names/,
    'name more entities of the kind asked for that the article names, with labels about as long; none is proven wrong where the stem leaves a slot open: name it in the stem, or give the slot asked for `given`, the slots that do fix it ([] for none)',
  ],
  [
    /^the stem leaves open/,
    'name that slot in the stem, or give the slot asked for `given`, the slots that do fix it ([] for none)',
  ],
  [/^it is a number$/, 'give the model a `unit`, if it has none: then the number is typed as a numeric item'],
  [
    /^fewer than \d+ facts stand together/,
    'write more facts of the relation, each with another filler in the slot that the model names as `each`',
  ],
];

export const remedyFor = (reason: string): string | undefined => remedies.find(([said]) => said.test(reason))?.[1];
