import { css } from 'lit';

/**
 * For who asks the system for more contrast: secondary text and the edges of controls in the ink of all else, hairlines as dark as
 * edges were, and colours that hold 7:1 on their grounds. A colour that the page has chosen stays the page's. It can come a
 * moment late, with the questions; a quiz that has none to show goes without.
 */
export const contrastCss = css`
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_edge: var(--_ink);
    }
    @supports (color: light-dark(red, red)) {
      :host {
        --_rule: var(--kz-rule, light-dark(#84898e, #747b83));
        --_accent: var(--kz-accent, light-dark(#00495c, #a6e9f8));
        --_right: var(--kz-right, light-dark(#0e4a26, #b4efcb));
        --_wrong: var(--kz-wrong, light-dark(#7a1a10, #ffc9c0));
      }
    }
    progress {
      background: var(--_card);
      outline: 1px solid var(--_ink);
    }
    [part='map'] path.unasked {
      fill: none;
      stroke: var(--_rule);
    }
    rect:has(+ rect) {
      fill: var(--_card);
      stroke: var(--_ink);
      vector-effect: non-scaling-stroke;
    }
  }
`;
