import { css } from 'lit';

/**
 * The disclosure, the buttons beside options, the sizes; how a quiz looks where its page is printed; and what of the quiz itself can come
 * a moment late: how it looks under the pointer, beside words that run the other way, and thicker edges under forced colours, where a mark
 * says the same.
 */
export const aidsCss = css`
  button:hover {
    filter: brightness(0.94);
  }
  label:hover input:enabled:not(:checked) {
    border-color: var(--_accent);
  }
  /* Heard between the words and what became of them. */
  :is([part~='option'], [part~='entry'], [part~='gap']) > b::before {
    content: ', ';
    position: absolute;
    clip-path: inset(50%);
  }
  /* What came of a check, or what it lacks, stands above the button that was pressed, though its place is still out of sight. */
  @media (min-height: 30em) and (min-width: 20em) {
    [data-size]:not([data-size='150'], [data-size='200']) [part='feedback']:not(:empty) {
      position: sticky;
      z-index: 1;
      inset-block-end: calc(1em + max(2.8em, 44px));
      padding-block: 0.5em;
      margin-block: -0.5em;
      background: var(--_card);
    }
    /* Neither may what gets the focus by a key lie below it; under a pointer nothing moves. */
    [part='body']:has(> [part='feedback']:not(:empty)) > :is(header, [part='question']) :focus-visible {
      scroll-margin-block-end: 22rem;
    }
  }
  [part='aids-panel'] {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.2em 1.6em;
    margin-block-start: 0.5em;
    padding: 0.5em 1em;
    color: var(--_ink);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  [part='aids-panel'][hidden] {
    display: none;
  }
  [part='aids-panel'] > :is(details, p, .row:has(> :nth-child(2):last-child)) {
    grid-column: 1 / -1;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    min-block-size: 44px;
  }
  .row > span {
    margin-inline-end: auto;
  }
  .row div {
    display: flex;
    align-items: center;
  }
  .row output {
    min-inline-size: 3.2em;
    text-align: center;
  }
  [part='away'] svg {
    vertical-align: middle;
  }
  /* On a phone the three stand in one line: what two of them do is seen by their arrows. */
  @media (max-width: 40em) {
    [part='away'] > button > span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .row button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0.8em;
  }
  .row svg {
    flex: none;
  }
  [part~='size'] {
    justify-content: center;
    inline-size: 44px;
    font-size: 1.2em;
    padding: 0;
  }
  .switch {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
    padding: 0;
    font-weight: 400;
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
  }
  .switch::after {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 2.5em;
    block-size: 1.45em;
    border: 2px solid var(--_edge);
    border-radius: 1em;
    background: radial-gradient(circle at 0.6em, var(--_edge) 0.38em, transparent 0.42em);
  }
  .switch[aria-checked='true']::after {
    border-color: var(--_accent);
    background: radial-gradient(circle at 1.65em, var(--_on-accent) 0.42em, var(--_accent) 0.46em);
  }
  [dir='rtl'] .switch::after,
  [dir='rtl'] [part~='rule'] svg {
    transform: scaleX(-1);
  }
  /* What the author says begins a line of its own where the frame runs the other way; a unit stays beside its field. */
  [dir='rtl'] p > strong + [dir='auto'] {
    display: block;
  }
  .typed > span {
    text-align: match-parent;
  }
  /* What was typed is seen whole in its sentence. */
  [part~='gap'] input {
    field-sizing: content;
  }
  [part='aids-panel'] details {
    border: 0;
  }
  [part='aids-panel'] summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: 0.6em;
    cursor: pointer;
  }
  [part='aids-panel'] dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.8em;
    padding-block: 0.3em;
  }
  [part='aids-panel'] dt {
    flex: 0 1 6em;
  }
  [part='aids-panel'] dd {
    flex: 1 1 12em;
  }
  kbd {
    padding: 0.1em 0.4em;
    font: inherit;
    font-size: 0.92em;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
  }
  .ruling {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.5em;
  }
  .ruling > :not(label, [part~='rule']) {
    grid-column: 1 / -1;
  }
  [part~='rule'] {
    display: grid;
    place-items: center;
    inline-size: 44px;
    padding: 0;
    margin-block-start: 0.55em;
    color: var(--_quiet);
    border-color: transparent;
    background: none;
  }
  [part~='rule'] svg {
    stroke-width: 1.8;
  }
  [part~='rule']:hover {
    border-color: var(--_edge);
  }
  .ruled > span {
    color: var(--_quiet);
    text-decoration: line-through 1px;
  }
  label.ruled > input {
    border-style: dashed;
  }
  label.ruled > b {
    font-weight: 400;
    color: var(--_quiet);
  }
  label > b:empty {
    display: none;
  }
  [data-size='115'] {
    font-size: 1.15em;
  }
  [data-size='130'] {
    font-size: 1.3em;
  }
  [data-size='150'] {
    font-size: 1.5em;
  }
  [data-size='200'] {
    font-size: 2em;
  }
  :is([data-size='150'], [data-size='200']) [part~='hint'] {
    max-inline-size: 100%;
    margin-inline-start: 0;
    text-align: start;
  }
  @media (max-width: 30em) {
    [data-size]:is([data-size='150'], [data-size='200']) {
      padding: 0.7em;
    }
    :is([data-size='150'], [data-size='200']) label span {
      flex-basis: 3.5em;
    }
    [data-size='200'] .row {
      column-gap: 0.2em;
    }
    [data-size='200'] .row > span {
      flex-basis: 100%;
    }
    [data-size='200'] [part='aids-panel'] {
      padding-inline: 0.4em;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    label input:checked:enabled,
    [part~='right'] > input {
      border-width: 4px;
    }
    .switch[aria-checked='true']::after {
      forced-color-adjust: none;
      border-color: Highlight;
      background: radial-gradient(circle at 1.65em, HighlightText 0.42em, Highlight 0.46em);
    }
  }
  @media print {
    :host {
      color-scheme: only light;
    }
    [part~='card'] {
      display: block;
      max-inline-size: none;
      padding: 0;
      border: 0;
    }
    [part='body'] > * + * {
      margin-block-start: 1em;
    }
    :is(button, .actions, [part='aids-panel'], [part='away'], progress) {
      display: none !important;
    }
    :is(label, p, li, fieldset legend, blockquote, tr) {
      break-inside: avoid;
    }
    :is(h2, h3, legend) {
      break-after: avoid;
    }
    [part='article'] {
      max-block-size: none;
      overflow: visible;
    }
  }
`;

/** The rest of an article, while one sentence is read: still there to be seen, no longer in the way. */
export const dimCss = `::highlight(kz-dim){color:rgb(128 128 128/.5)}
@media print{::highlight(kz-dim){color:inherit}}`;
