import { css } from 'lit';

/** What stands around the answers: evidence, actions, result, the article; and media. */
export const around = css`
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
  [part='hints'] {
    display: grid;
    gap: 0.6em;
  }
  #cost {
    display: inline-block;
  }
  /* They are there before they are filled, or it would not be heard; till then they take no room. */
  :is([part='hints'], [part='feedback']):empty {
    margin-block-start: -1.1em;
  }
  .actions,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.65em;
  }
  .links {
    justify-content: space-between;
  }
  /* Room for what comes a moment later, so that nothing moves. */
  .small .links {
    justify-content: start;
    min-block-size: 28px;
  }
  .actions {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    padding-block: 0.5em;
    background: var(--_card);
    box-shadow: 0 1em var(--_card);
  }
  [part='error'] {
    display: grid;
    gap: 0.5em;
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
    text-align: start;
    font-size: 0.89em;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h2:focus-visible {
    outline: 2px solid var(--_accent);
  }
  [part='result'] {
    font: 400 1em/1.5 var(--_ui);
    color: var(--_quiet);
  }
  [part='result'] b {
    font-family: var(--_text);
    font-size: 2.4em;
    line-height: 1;
    padding-inline-end: 0.1em;
    color: var(--_ink);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .small li {
    margin-block-start: 0.5em;
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
  [part='away'] {
    position: fixed;
    z-index: 9;
    inset-block-end: max(1em, env(safe-area-inset-bottom));
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.4em;
    background: var(--_card);
    box-shadow: 0 0 0 5px var(--_card);
    border-radius: var(--_radius);
  }
  @media (max-width: 50em) {
    [part='article'] {
      max-block-size: none;
    }
    [part='article'] ~ [part='body'] {
      display: none;
    }
  }
`;
