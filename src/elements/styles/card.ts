import { css } from 'lit';

/** The card, its type and its head. */
export const card = css`
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
  /* What a key or the quiz itself brings the focus to; under a pointer nothing moves. */
  :is(:focus-visible, [tabindex]):not(.actions *) {
    scroll-margin-block: 1em 9rem;
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
  header .link {
    font-size: 1em;
    min-block-size: 32px;
  }
  .to-come {
    visibility: hidden;
  }
  /* Beside the aids, the header is to stay one line on a phone. */
  progress {
    flex: 1 1 0;
    min-inline-size: 0;
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
`;
