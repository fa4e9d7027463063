import { modes } from '../../attempt/attempt.js';
import { itemKinds } from '../../item/item.js';
import { skills } from '../../item/skill.js';
import { namedElement } from '../named-element.js';

/** The attributes that take words of a list, and the words. */
const lists: Readonly<Record<string, readonly string[]>> = {
  kinds: itemKinds,
  skills,
  mode: modes,
  storage: ['local', 'session', 'none'],
};

/** An article that is named and not there. */
const withoutArticle = (host: Element): string[] => {
  const id = host.getAttribute('for');
  return id && !namedElement(host, id)
    ? [
        `for="${id}": no element of this page has this id, so the bank's own text is offered in its place. It has to be there when the quiz is drawn.`,
      ]
    : [];
};

/** What attributes say and nobody knows; it is passed over. */
export const oddAttributes = (host: Element): string[] => [
  ...withoutArticle(host),
  ...Object.entries(lists).flatMap(([name, known]) => {
    const words = host.getAttribute(name)?.match(/\S+/g) ?? [];
    const odd = words.filter((word) => !known.includes(word));
    return odd.length
      ? [`${name}="${words.join(' ')}": “${odd.join(', ')}” is passed over; known are ${known.join(', ')}.`]
      : [];
  }),
];
