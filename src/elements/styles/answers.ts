import { css } from 'lit';

/** What is answered: options and fields, before and after the check. */
export const answers = css`
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
  label input,
  p[part~='option']::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    margin: 0;
    appearance: none;
    cursor: inherit;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  label input:checked:enabled {
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
  svg {
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.2;
  }
  b {
    font-weight: 600;
  }
  [part~='option'] b {
    margin-inline-start: auto;
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
  :is([part~='other'], [part~='struck']) {
    cursor: auto;
  }
  [part~='struck'] span {
    color: var(--_quiet);
    text-decoration: line-through;
  }
`;
