import { css } from 'lit';

/** My data and the result code. */
export const dataCss = css`
  h3 {
    font-size: 1.1em;
    margin-block-start: 0.5em;
  }
  [part='code'],
  [part='confirm'] {
    display: grid;
    gap: 0.6em;
  }
  [part='confirm'] {
    padding: 0.9em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part='confirm'] div,
  [part='code'] div,
  [part='profiles'],
  [part='older'],
  [part='older'] label,
  [part='data-actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.65em;
  }
  #asked:focus {
    outline: 0;
  }
  [part='notice']:empty {
    display: none;
  }
  textarea {
    inline-size: 100%;
    field-sizing: content;
    padding: 0.6em 0.8em;
    color: var(--_ink);
    background: var(--_card);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font:
      0.9em/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  [part='notice'][role] {
    min-block-size: 1.5em;
  }
  [part='attempts'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
    font-variant-numeric: tabular-nums;
  }
  [part='attempts'] span {
    flex: 1 1 12em;
    font-size: 0.89em;
    color: var(--_quiet);
  }
  [part='attempts'] b {
    white-space: nowrap;
  }
  i {
    display: block;
    font-style: normal;
    color: var(--_ink);
  }
  code {
    overflow-wrap: anywhere;
  }
  [part='import'] {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.8em, 44px);
    padding: 0.5em 1.15em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.3;
    color: var(--_accent);
  }
  [part='import'] input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  [part='import']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [part~='profile'][aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  [part~='remove-all'] {
    color: var(--_wrong);
  }
`;
