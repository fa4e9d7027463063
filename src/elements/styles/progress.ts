import { css } from 'lit';

/** The look of `<kz-progress>`, on top of the card's. */
export const progress = css`
  h3 {
    font-size: 1.1em;
    margin-block-start: 0.5em;
  }
  [part='body'] {
    gap: 0.9em;
  }
  .quiet {
    margin-block-start: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding-block: 0.45em;
    padding-inline: 0 0.6em;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    font-size: 0.84em;
    color: var(--_quiet);
  }
  tr > * + * {
    text-align: end;
  }
  @media (min-width: 34em) {
    td {
      white-space: nowrap;
    }
  }
  [aria-labelledby='quizzes'] td:nth-child(3),
  [aria-labelledby='skills'] td:last-child,
  details [scope='row'] {
    white-space: nowrap;
  }
  @media (max-width: 22em) {
    th,
    td {
      padding-inline-end: 0.4em;
    }
    [aria-labelledby='quizzes'] td:nth-child(3) {
      white-space: normal;
    }
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  td[part='bar'] {
    inline-size: 36%;
    min-inline-size: 3.5em;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  figure {
    display: flex;
    gap: 0.9em;
    block-size: 9em;
    padding-block: 0.4em;
    padding-inline-start: 0.3em;
  }
  [part='trend'] {
    flex: 1;
    block-size: 100%;
  }
  figure div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.75em;
    font-size: 0.84em;
    color: var(--_quiet);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  line {
    stroke: var(--_rule);
    vector-effect: non-scaling-stroke;
  }
  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .dot {
    stroke: var(--_accent);
    stroke-width: 8;
    stroke-linecap: round;
  }
  rect {
    fill: var(--_rule);
  }
  rect + rect {
    fill: var(--_accent);
  }
  summary {
    min-block-size: 28px;
    cursor: pointer;
    font-size: 0.89em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    polyline,
    line {
      stroke: CanvasText;
    }
    rect + rect {
      fill: CanvasText;
    }
    rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
