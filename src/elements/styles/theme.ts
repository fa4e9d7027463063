import { unsafeCSS } from 'lit';

/** Each colour in light and in dark; a page overrides one by `--kz-` and its name, on the element or anywhere above it. */
const colours: readonly (readonly [name: string, light: string, dark: string])[] = [
  ['card', '#ffffff', '#1b1f24'],
  ['ink', '#1b1d1f', '#e9e7e2'],
  ['quiet', '#5c6166', '#a0a6ac'],
  ['rule', '#e2ded5', '#2b3036'],
  ['edge', '#84898e', '#747b83'],
  ['accent', '#00667f', '#5fc9e2'],
  ['on-accent', '#ffffff', '#06222b'],
  ['tint', '#e7f3f6', '#16313a'],
  ['marker', '#ffe9a3', '#5a4708'],
  ['marker-edge', '#d9a400', '#c79a2b'],
  ['right', '#1b6b3a', '#7fd7a0'],
  ['right-tint', '#e9f5ec', '#16301f'],
  ['wrong', '#9b2c1f', '#ff9d8c'],
  ['wrong-tint', '#fbedea', '#381c17'],
];

type Pick = (light: string, dark: string) => string;
const declared = (pick: Pick): string =>
  colours.map(([name, light, dark]) => `--_${name}:var(--kz-${name},${pick(light, dark)});`).join('');
const both: Pick = (light, dark) => `light-dark(${light},${dark})`;
const canBoth = '@supports (color:light-dark(red,red))';

/** The colours by their private names: by the page's `color-scheme` where `light-dark()` is known, else by the system's. */
const themeCss = `:host{--_ui:var(--kz-font-ui,system-ui,sans-serif);--_text:var(--kz-font-text,"Charter","Bitstream Charter","Sitka Text","Noto Serif",Cambria,Georgia,serif);--_radius:var(--kz-radius,10px);${declared((light) => light)}}
@media (prefers-color-scheme:dark){:host{${declared((_, dark) => dark)}}}
${canBoth}{:host{${declared(both)}}}`;

const marked = (pick: Pick): string =>
  `::highlight(kz-evidence){background-color:var(--kz-marker,${pick('#ffe9a3', '#5a4708')});color:var(--kz-marker-ink,${pick('#1b1d1f', '#e9e7e2')})}`;

/** The marker in an article; ink comes with it, so that it can be read on any page. */
export const markerCss = `${marked((light) => light)}
${canBoth}{${marked(both)}}
@media (forced-colors:active){::highlight(kz-evidence){background-color:Mark;color:MarkText}}`;

/** Both, for the shadow tree: the panel with the bank's own article lies in it. */
export const theme = unsafeCSS(themeCss + markerCss);
