import { css } from 'lit';

/** The frame that is printed from: there, and yet out of sight and out of the way. */
export const frameCss = css`
  .paper {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -60em;
    inline-size: 50em;
    block-size: 10em;
    border: 0;
    visibility: hidden;
  }
`;

/** Ink on paper: no colour is needed, and none is printed by most browsers. */
export const paperCss = `@page{margin:18mm 16mm}
*{box-sizing:border-box;margin:0}
:root{color-scheme:only light;font:400 10.5pt/1.45 system-ui,sans-serif;color:#000;background:#fff}
h1,.stem,li,.row p,.why{font-family:"Charter","Bitstream Charter","Sitka Text","Noto Serif",Cambria,Georgia,serif}
header{margin-block-end:7mm;padding-block-end:4mm;border-block-end:.4mm solid #000}
h1{font-size:17pt;line-height:1.2;text-wrap:balance}
.what{margin-block-start:1.5mm;font-size:13pt;font-weight:600}
.fields{display:flex;gap:8mm;margin-block-start:6mm}
.field{display:flex;gap:2mm;align-items:flex-end;flex:1}
.field:first-child{flex:2}
.line{flex:1;border-block-end:.25mm solid #000;min-inline-size:20mm}
.id{margin-block-start:3mm;font-size:8pt;color:#555;overflow-wrap:anywhere}
ol,ul{padding:0;list-style:none}
.items{counter-reset:item}
.item{position:relative;padding-inline-start:9mm;margin-block-end:6mm;break-inside:avoid}
.item::before{counter-increment:item;content:counter(item);position:absolute;inset-inline-start:0;font:700 11pt/1.45 system-ui,sans-serif;font-variant-numeric:tabular-nums}
.says{font-size:8.5pt;color:#444;margin-block-end:.6mm}
.stem{font-size:11.5pt;font-weight:600;line-height:1.35;break-after:avoid}
.stem+ul,.says+ul,ul+ul{margin-block-start:1.8mm}
.item .stem~.stem{margin-block-start:3mm}
.gap{display:inline-block;inline-size:34mm;border-block-end:.25mm solid #000}
li li{position:relative;padding-inline-start:7mm;margin-block-end:1.3mm;break-inside:avoid}
.one>li::before,.many>li::before,.order>li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.75mm;inline-size:3.7mm;block-size:3.7mm;border:.3mm solid #000}
.one>li::before{border-radius:50%}
.order>li{padding-inline-start:11mm;min-block-size:6.5mm}
.order>li::before{inline-size:8mm;block-size:5.6mm;inset-block-start:-.3mm}
.lines>li{display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:3mm;padding:0;align-items:flex-end}
.lines>li::before{content:"";inline-size:12mm;border-block-end:.25mm solid #000;flex:none;order:1;block-size:5mm}
.letters{counter-reset:letter;margin-block-start:3mm}
.letters>li::before{counter-increment:letter;content:counter(letter,upper-alpha);position:absolute;inset-inline-start:0;font:600 10pt/1.45 system-ui,sans-serif}
.answer{display:flex;gap:3mm;align-items:flex-end;block-size:10mm;max-inline-size:100mm}
.row{display:grid;grid-template-columns:28mm 1fr;gap:2mm;margin-block-start:1.2mm}
.row b{font-weight:600;font-size:9pt}
.why{margin-block-start:1.2mm;padding-inline-start:30mm}
.verdict{font-weight:600;font-size:9pt}`;
