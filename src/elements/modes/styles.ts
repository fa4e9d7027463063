import { css } from 'lit';

/** A test's questions and their overview. */
export const modesCss = css`
  .beside,
  [part='confirm'] div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.65em;
  }
  [part~='flag'],
  [part~='jump'] small,
  [part~='jump'] small span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.5em;
  }
  [part~='flag'] svg,
  [part~='jump'] svg {
    flex: none;
    inline-size: 1.15em;
  }
  [part~='flag'][aria-pressed='true'] {
    background: var(--_tint);
    outline: 1px solid var(--_accent);
    border-color: var(--_accent);
  }
  [part~='flag'][aria-pressed='true']:focus-visible {
    outline-width: 3px;
  }
  [part~='flag'][aria-pressed='true'] svg,
  [part='flagged'] svg {
    fill: currentColor;
  }
  [part~='previous'] svg {
    display: block;
  }
  [dir='rtl'] [part~='previous'] svg {
    transform: scaleX(-1);
  }
  [part='overview'] {
    display: grid;
    gap: 0.45em;
    padding: 0;
    list-style: none;
  }
  [part~='jump'] {
    inline-size: 100%;
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.25em 0.6em;
    padding: 0.65em 0.95em;
    text-align: start;
    font-weight: 400;
    color: var(--_ink);
  }
  [part~='jump'] b {
    font-variant-numeric: tabular-nums;
  }
  [part~='jump'] small {
    grid-column: 2;
    gap: 0.1em 1.2em;
    font-size: 0.84em;
    font-weight: 600;
    color: var(--_quiet);
  }
  [part~='jump'] [part='flagged'] {
    color: var(--_accent);
  }
  [part='confirm'] {
    display: grid;
    gap: 0.6em;
    padding: 0.9em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part~='timer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
    margin-block-start: -0.5em;
    font-size: 0.89em;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  [part~='timer'] [role='timer'] {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  [part~='timer'] svg {
    stroke-width: 1.6;
  }
  .late [role='timer'] {
    font-weight: 600;
    color: var(--_ink);
  }
  .late [aria-live] {
    flex: 1 1 100%;
  }
  /* What warns stands below the line of the time and its button. */
  .late:not([part~='up']) [aria-live] {
    order: 1;
  }
  [part~='up'] {
    margin-block-start: 0;
    padding: 0.9em 1em;
    font-size: 1em;
    color: var(--_ink);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  #asked:focus {
    outline: 0;
  }
`;
