import { css } from 'lit';
import { theme } from './theme.js';

/** The look: paper and hairlines, serif for the author's words, one solid button. Logical throughout, so that it mirrors. */
export const styles = [
  theme,
  css`
    :host {
      display: block;
      font: 400 1em/1.5 var(--_ui);
      color: var(--_ink);
      text-align: start;
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
      margin: 0;
      min-inline-size: 0;
    }
    [part~='card'] {
      max-inline-size: 42em;
      margin-inline: auto;
      display: flex;
      flex-wrap: wrap;
      gap: 1.5em 2.5em;
      padding: 1.4em;
      background: var(--_card);
      border: 1px solid var(--_rule);
      border-radius: calc(var(--_radius) * 1.4);
      overflow-wrap: break-word;
    }
    [part~='reading'] {
      max-inline-size: 76em;
    }
    [part='body'] {
      flex: 1 1 18em;
      display: flex;
      flex-direction: column;
      gap: 1.1em;
    }
    fieldset {
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
    }
    h2,
    h3,
    legend,
    [part='stem'],
    [part='quote'] p,
    [part='article'] {
      font-family: var(--_text);
      font-size: 1.32em;
      font-weight: 600;
      line-height: 1.3;
      text-wrap: balance;
    }
    h3 {
      font-size: 1.1em;
      margin-block-start: 0.5em;
    }
    legend [part='stem'] {
      font-size: 1em;
    }
    [part='stem'] {
      display: block;
      margin-block-end: 0.5em;
    }
    .small,
    header {
      display: block;
      font: 400 0.89em/1.5 var(--_ui);
      color: var(--_quiet);
    }
    legend .small {
      font-size: 0.68em;
      margin-block-end: 0.35em;
    }
    .quiet {
      color: var(--_quiet);
      margin-block-start: -0.6em;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.9em;
      font-variant-numeric: tabular-nums;
    }
    header h2 {
      font: inherit;
    }
    progress {
      flex: 1 1 4em;
      appearance: none;
      block-size: 6px;
      border: 0;
      border-radius: 3px;
      background: var(--_rule);
      overflow: hidden;
    }
    ::-webkit-progress-bar {
      background: none;
    }
    ::-webkit-progress-value {
      background: var(--_accent);
      border-radius: 3px;
    }
    ::-moz-progress-bar {
      background: var(--_accent);
      border-radius: 3px;
    }
    [part~='option'] {
      position: relative;
      z-index: 0;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.1em 0.75em;
      min-block-size: 3.1em;
      padding: 0.7em 0.95em;
      margin-block-start: 0.55em;
    }
    [part~='option'] span {
      flex: 1 1 8.5em;
    }
    label[part~='option'] {
      cursor: pointer;
    }
    [type='radio'],
    p[part~='option']::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 0;
      margin: 0;
      appearance: none;
      cursor: inherit;
      scroll-margin-block: 1em 6em;
    }
    [type='radio'],
    [part='number'],
    p[part~='option']::before {
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
    label:hover [type='radio']:enabled {
      border-color: var(--_accent);
    }
    [type='radio']:checked:enabled {
      background: var(--_tint);
      border: 2px solid var(--_accent);
    }
    i {
      flex: none;
      display: grid;
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    i:empty {
      border: 2px solid var(--_quiet);
      border-radius: 50%;
    }
    :checked:enabled + i {
      border: 0.4em solid var(--_accent);
    }
    .number {
      margin-block-start: 0.9em;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.4em 0.75em;
    }
    .number span {
      flex: 1 1 4em;
    }
    .number b {
      display: flex;
      gap: 0.4em;
    }
    [part~='option'] b,
    .number b {
      margin-inline-start: auto;
      white-space: nowrap;
    }
    svg {
      inline-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
    }
    b {
      font-weight: 600;
    }
    [part~='option'] b,
    .number b {
      font-size: 0.84em;
    }
    [part~='right'] {
      --_mark: var(--_right);
      --_wash: var(--_right-tint);
    }
    [part~='wrong'] {
      --_mark: var(--_wrong);
      --_wash: var(--_wrong-tint);
    }
    :is([part~='right'], [part~='wrong']) > :is(i, b),
    i[part] {
      color: var(--_mark);
    }
    :is([part~='right'], [part~='wrong']) > input,
    p[part~='option']::before {
      border: 2px solid var(--_mark);
      background: var(--_wash);
    }
    [part~='other'] {
      cursor: auto;
    }
    [part~='number'] {
      font: inherit;
      color: inherit;
      background: none;
      inline-size: 9em;
      padding: 0.65em 0.8em;
      font-variant-numeric: tabular-nums;
    }
    [part='quote'] {
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_marker-edge);
    }
    [part='quote'] p {
      font-size: 1.1em;
      font-weight: 400;
      line-height: 1.5;
      text-wrap: pretty;
    }
    [part='feedback']:empty {
      display: none;
    }
    .actions {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.65em;
      padding-block: 0.5em;
      background: var(--_card);
      box-shadow: 0 1em var(--_card);
    }
    [part='error'] {
      display: grid;
      gap: 0.5em;
    }
    .actions .link {
      margin-inline-start: auto;
    }
    button {
      font: 600 1em/1.3 var(--_ui);
      min-block-size: max(2.8em, 44px);
      padding: 0.5em 1.15em;
      color: var(--_accent);
      background: var(--_card);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    [part~='solid'] {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: transparent;
    }
    .link {
      min-block-size: 28px;
      padding: 0;
      font-size: 0.89em;
      border: 0;
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
    button:hover {
      filter: brightness(0.94);
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    h2:focus,
    [part='article']:focus {
      outline: 0;
    }
    h2:focus-visible {
      outline: 2px solid var(--_accent);
    }
    [part='result'] b {
      font-size: 2.4em;
      line-height: 1;
      padding-inline-end: 0.1em;
    }
    [part='result'] {
      font: 400 1em/1.5 var(--_ui);
      color: var(--_quiet);
    }
    [part='result'] b {
      font-family: var(--_text);
      color: var(--_ink);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    .small li {
      margin-block-start: 0.5em;
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
    details > :not(summary) {
      margin-block-end: 0.75em;
      margin-inline-start: 2em;
    }
    [part='article'] {
      flex: 2 1 26em;
      max-block-size: min(80vh, 50em);
      overflow-y: auto;
      font-size: 1.06em;
      font-weight: 400;
      line-height: 1.6;
      text-wrap: pretty;
    }
    [part='article'] p {
      margin-block-start: 0.9em;
    }
    [part~='back'] {
      position: fixed;
      z-index: 9;
      inset-block-end: max(1em, env(safe-area-inset-bottom));
      inset-inline: 0;
      margin-inline: auto;
      inline-size: fit-content;
      box-shadow: 0 0 0 5px var(--_card);
    }
    @media (max-width: 50em) {
      [part='article'] {
        max-block-size: none;
      }
      [part='article'] + * {
        display: none;
      }
    }
    @media (forced-colors: active) {
      [type='radio']:checked,
      [part~='right'] > input {
        border-width: 4px;
      }
    }
    @media print {
      .actions,
      .link {
        display: none;
      }
    }
  `,
];
