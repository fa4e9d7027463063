import { css } from 'lit';

/** Pictures, tables and the items of the result. */
export const resultCss = css`
  h3 {
    font-size: 1.1em;
    margin-block-start: 0.5em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.6em;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    font-size: 0.84em;
    color: var(--_quiet);
  }
  tr > :last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  td:last-child {
    white-space: nowrap;
  }
  td > div {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  [part='bar'] {
    flex: 1;
    min-inline-size: 3.5em;
  }
  td:has([part='bar']) {
    inline-size: 50%;
  }
  /* The largest text leaves no room for it all in one line. */
  @media (max-width: 30em) {
    :is([data-size='150'], [data-size='200']) table {
      overflow-wrap: anywhere;
    }
    :is([data-size='150'], [data-size='200']) td {
      white-space: normal;
    }
    :is([data-size='150'], [data-size='200']) td > div {
      flex-wrap: wrap;
    }
  }
  [part='bar'] svg,
  [part='map'] {
    display: block;
    inline-size: 100%;
  }
  rect {
    stroke: none;
    fill: var(--_rule);
  }
  rect + rect {
    fill: var(--_accent);
  }
  [part='map'] {
    max-inline-size: 26em;
  }
  [dir='rtl'] :is([part='map'], [part='bar'] svg) {
    transform: scaleX(-1);
  }
  [part='map'] path {
    stroke: none;
  }
  [part='map'] .unasked {
    fill: var(--_rule);
  }
  [part='map'] .right {
    fill: var(--_right);
  }
  [part='map'] .missed {
    fill: none;
    stroke: var(--_wrong);
    stroke-width: 2;
  }
  [part='misread'] {
    display: grid;
    gap: 0.4em;
  }
  [part='misread'] li {
    display: flex;
    gap: 0.75em;
  }
  [part='misread'] b {
    flex: 0 0 4em;
    font-variant-numeric: tabular-nums;
  }
  details b {
    white-space: pre-line;
  }
  details {
    border-block-end: 1px solid var(--_rule);
  }
  summary {
    display: flex;
    gap: 0.75em;
    padding-block: 0.75em;
    cursor: pointer;
  }
  /* That it opens. */
  [part='item'] > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.4em;
    margin-inline: auto 0.2em;
    border: solid var(--_quiet);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [part='item'][open] > summary::after {
    margin-block-start: 0.65em;
    transform: rotate(225deg);
  }
  [part='settled'] {
    display: grid;
    gap: 1.1em;
    margin-block: 0.4em 1.1em;
  }
  [part='table'] {
    border: 0;
  }
  [part='table'] > summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    font-size: 0.89em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  /* It stands above, in the line that opens the item. */
  [part='settled'] [part='stem']:not(p) {
    display: none;
  }
  [part='article'] [part='legend'] {
    margin-block: 0 1em;
  }
  @media (forced-colors: active) {
    rect,
    [part='map'] .unasked {
      fill: Canvas;
      stroke: GrayText;
    }
    rect + rect,
    [part='map'] .right {
      fill: CanvasText;
    }
    [part='map'] .missed {
      stroke: CanvasText;
    }
  }
`;

/** Under sentences of the article: a plain line and a wavy one, so that colour is not needed to tell them apart. */
export const marksCss = `::highlight(kz-right){text-decoration:underline solid 2px var(--kz-right,#1b6b3a)}
::highlight(kz-missed){text-decoration:underline wavy 2px var(--kz-wrong,#9b2c1f)}
@supports (color:light-dark(red,red)){::highlight(kz-right){text-decoration-color:var(--kz-right,light-dark(#1b6b3a,#7fd7a0))}
::highlight(kz-missed){text-decoration-color:var(--kz-wrong,light-dark(#9b2c1f,#ff9d8c))}}
@media (forced-colors:active){::highlight(kz-right),::highlight(kz-missed){text-decoration-color:LinkText}}`;
