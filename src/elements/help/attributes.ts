import { modes } from '../../attempt/attempt.js';
import { itemKinds } from '../../item/item.js';
import { skills } from '../../item/skill.js';

/** The attributes that take words of a list, and the words. */
const lists: Readonly<Record<string, readonly string[]>> = {
  kinds: itemKinds,
  skills,
  mode: modes,
  storage: ['local', 'session', 'none'],
};

/** What attributes say and nobody knows; it is passed over. */
export const oddAttributes = (host: Element): string[] =>
  Object.entries(lists).flatMap(([name, known]) => {
    const words = host.getAttribute(name)?.match(/\S+/g) ?? [];
    const odd = words.filter((word) => !known.includes(word));
    return odd.length
      ? [`${name}="${words.join(' ')}": “${odd.join(', ')}” is passed over; known are ${known.join(', ')}.`]
      : [];
  });
