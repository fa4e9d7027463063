import { css } from 'lit';

/** What is typed, chosen from a list, ticked or moved. */
export const entries = css`
  .box:empty {
    border-radius: 0.25em;
  }
  :checked:enabled + .box {
    border: 2px solid var(--_accent);
    border-radius: 0.25em;
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .box svg {
    inline-size: 100%;
  }
  [part~='unticked'] > input {
    border-style: dashed;
    background: none;
  }
  /* What is said of a sentence stands below it, where there is little room. */
  [part~='sentence'] span {
    flex-basis: 14em;
    font-family: var(--_text);
    line-height: 1.45;
  }
  [part~='locked'] {
    --_mark: var(--_accent);
    --_wash: var(--_tint);
  }
  [part~='support'] {
    padding-block-start: 1.1em;
  }
  [part~='field'] {
    font: 400 1em/1.3 var(--_ui);
    color: inherit;
    background: var(--_card);
    min-block-size: max(2.8em, 44px);
    max-inline-size: 100%;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  /* As a share too, or a grid of the page around it cannot be narrower. */
  [inputmode] {
    inline-size: min(18em, 100%);
  }
  [inputmode='decimal'] {
    inline-size: min(9em, 100%);
    font-variant-numeric: tabular-nums;
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .typed span {
    flex: 1 1 4em;
  }
  #how {
    margin-block-start: 0.5em;
  }
  [part~='entry'] > b {
    display: flex;
    gap: 0.4em;
    margin-inline-start: auto;
    font: 600 0.84em/1.5 var(--_ui);
  }
  div[part~='entry'] + div {
    margin-block-start: 1.1em;
  }
  [part~='entry'] select {
    inline-size: 100%;
    margin-block-start: 0.35em;
  }
  p[part='stem'] {
    line-height: 1.7;
    text-wrap: pretty;
  }
  [part='stem'] [part='field'] {
    font-size: 0.8em;
  }
  [part='stem'] [inputmode] {
    inline-size: 10em;
  }
  [part~='gap'] {
    padding: 0.2em 0.4em;
    border: 2px solid var(--_mark);
    border-radius: var(--_radius);
    background: var(--_wash);
    font: 400 0.8em/1.5 var(--_ui);
  }
  [part~='gap'] i {
    display: inline-block;
    margin-inline-end: 0.3em;
    vertical-align: -0.25em;
  }
  [part~='gap'] b {
    margin-inline-start: 0.6em;
    font-size: 0.84em;
  }
  [part='stem'] [part~='gap'] input {
    font-size: 1em;
    inline-size: auto;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  ol {
    padding: 0;
    list-style: none;
    counter-reset: place;
  }
  li[part~='entry'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    min-block-size: 3.1em;
    padding: 0.2em 0.95em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  li[part~='entry'] + li {
    margin-block-start: 0.55em;
  }
  li[part~='entry']::before {
    counter-increment: place;
    content: counter(place);
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  li:is([part~='right'], [part~='wrong']) {
    border: 2px solid var(--_mark);
    background: var(--_wash);
  }
  li[part~='entry'] span {
    flex: 1 1 5em;
    padding-block: 0.4em;
  }
  [part~='move'] {
    display: grid;
    place-items: center;
    padding: 0;
    inline-size: 44px;
    margin-inline-end: -0.6em;
    border-color: transparent;
    background: none;
  }
  [aria-disabled='true'] {
    color: var(--_edge);
    cursor: default;
  }
  p[part~='option'] span {
    flex-basis: 6em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
`;
