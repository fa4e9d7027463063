import type { Option } from '../item/item.js';
import type { Mark } from './grader.js';

/** What an option says, chosen wrongly or left out: its rationale, and its misreading where it has one. */
export const said = (option: Option | undefined, credit: number): Mark =>
  option
    ? {
        credit,
        rationale: option.rationale,
        ...('misreading' in option && { misreading: option.misreading }),
      }
    : { credit };

/** One option of several is right; undefined where there is no such option. */
export const single = (options: readonly Option[], key: string, id: string): Mark | undefined => {
  const chosen = options.find((option) => option.id === id);
  return chosen && (chosen.id === key ? { credit: 1 } : said(chosen, 0));
};

/** Whether some ids are given and each is one of the options'. */
export const areOptions = (options: readonly Option[], ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => options.some((option) => option.id === id));
