import { css } from 'lit';

/** What can be dragged, what is, and where it would go. A finger that rests on it is to select no text. */
export const pointerCss = css`
  ol > li[part~='entry']:has([part~='move']),
  .chip {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  li.dragged,
  .chip.dragged {
    cursor: grabbing;
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.25);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1.3em;
  }
  .chips small {
    flex: 1 1 100%;
    color: var(--_quiet);
  }
  .chip {
    min-block-size: 32px;
    padding: 0.35em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_card);
    font-size: 0.92em;
  }
  .chip.dragged {
    position: relative;
    z-index: 1;
    pointer-events: none;
  }
  .over {
    outline: 2px dashed var(--_accent);
    outline-offset: 0.35em;
    border-radius: var(--_radius);
  }
  /* A finger that rests drags too, but there is no room for all of it. */
  @media (hover: none) {
    .chips:has(.chip) {
      display: none;
    }
  }
  @media print {
    .chips {
      display: none;
    }
  }
`;

/** Sentences of the article that can be picked: dotted; under the pointer a line, and picked also a ground. */
export const pickCss = `::highlight(kz-pickable){text-decoration:underline dotted 2px currentColor}
::highlight(kz-pointed){text-decoration:underline solid 2px currentColor}
::highlight(kz-picked){text-decoration:underline solid 2px currentColor;background-color:rgb(128 128 128/.25)}
@media print{::highlight(kz-pickable),::highlight(kz-pointed),::highlight(kz-picked){text-decoration:none;background-color:transparent}}
@media (forced-colors:active){::highlight(kz-picked){background-color:Highlight;color:HighlightText}}`;
