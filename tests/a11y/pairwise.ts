/** A choice of views in which every two values of different factors meet; the same one each time. */
import {
  cellsOf,
  isPublished,
  nameOf,
  themes,
  widths,
  type Cell,
  type Theme,
  type View,
} from '../../demo/gallery-cells.js';

/** Pairs of values that a view shows, as words. */
export const pairsIn = ({ kind, state, lang, theme, width }: View): string[] => {
  const values = [kind, state, lang, theme, String(width)].map((value, factor) => `${factor}:${value}`);
  return values.flatMap((one, i) => values.slice(i + 1).map((other) => `${one} ${other}`));
};

const viewsOf = (cells: readonly Cell[]): View[] =>
  cells.flatMap((cell) => themes.flatMap((theme) => widths.map((width) => ({ ...cell, theme, width }))));

/** In large strides, so that those chosen are spread over themes and widths. */
const spread = <T>(list: readonly T[]): T[] => list.map((_, i) => list[(i * 2477) % list.length] as T);

export const allViews: readonly View[] = spread(viewsOf(cellsOf({})));

/** Takes, again and again, a view with the most pairs that are still to be met. */
export const pairwise = (views: readonly View[]): View[] => {
  const open = new Set(views.flatMap(pairsIn));
  const chosen: View[] = [];
  // Most pairs that a view can bring; it only ever falls, so that one pass over the views for each value will do.
  for (let most = 10; most > 0; most--)
    for (const view of views) {
      const fresh = pairsIn(view).filter((pair) => open.has(pair));
      if (fresh.length < most) continue;
      for (const pair of fresh) open.delete(pair);
      chosen.push(view);
    }
  return chosen;
};

/** Views of one theme and width, to be shown together: those of a script each. */
export interface Look {
  readonly theme: Theme;
  readonly width: number;
  readonly published: boolean;
  readonly cells: readonly Cell[];
}

export const looksOf = (views: readonly View[]): Look[] =>
  themes.flatMap((theme) =>
    widths.flatMap((width) =>
      [true, false].flatMap((published) => {
        const own = views.filter(
          (view) => view.theme === theme && view.width === width && isPublished(view) === published,
        );
        const cells = [
          ...new Map(
            own.map(({ kind, state, lang }) => [nameOf({ kind, state, lang }), { kind, state, lang }]),
          ).values(),
        ];
        return cells.length ? [{ theme, width, published, cells }] : [];
      }),
    ),
  );
