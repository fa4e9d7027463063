/** What students made of a bank, from their result codes or a file of exported scores; kept nowhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { classResults, type ClassResults } from '../src/convert/class-results.js';
import { findResultCodes } from '../src/scores/find-codes.js';
import { dryRun } from '../src/scores/transfer.js';
import type { AttemptRecord } from '../src/scores/record.js';
import { codedResult, type CodedResult } from '../src/scores/result-code.js';
import { misreadingsPart } from './class-tables.js';
import { chosenPart } from './quality-chosen.js';
import { valueOf } from './quality-controls.js';
import type { Review } from './quality-review.js';

/** The records of an exported file; of anything else, none. */
const recordsIn = (text: string): readonly AttemptRecord[] => dryRun(text, [])?.fresh ?? [];

const resultsIn = (text: string): CodedResult[] => {
  const records = recordsIn(text);
  const found = records.length
    ? records.map(codedResult)
    : findResultCodes(text).flatMap(({ read }) => (read.ok ? [read.result] : []));
  return [...new Map(found.map((result) => [`${result.attempt} ${result.bank}`, result])).values()];
};

export const statisticsOf = ({ bank, index }: Review, pasted: string): ClassResults =>
  classResults(bank, index.hash, resultsIn(pasted));

/** By target: shown, right, and which misreading the rest stand for. */
export const statisticsPart = (
  review: Review,
  pasted: string,
  { paste, goTo }: { readonly paste: (text: string) => void; readonly goTo: (target: string) => void },
): TemplateResult => {
  const { counted, earlier, foreign, targets } = statisticsOf(review, pasted);
  const said = `${counted.length} results counted, ${earlier} of an earlier edition; ${foreign.length} of other questions left out`;
  return html`<details class="statistics">
    <summary>What students made of it</summary>
    <label
      >Result codes, or the text of an exported file of scores
      <textarea
        name="results"
        rows="4"
        spellcheck="false"
        .value=${pasted}
        @input=${(event: Event) => paste(valueOf(event))}
      ></textarea>
    </label>
    <p aria-live="polite">${pasted.trim() ? said : 'They stay on this page. Codes can be forged.'}</p>
    ${
      targets.size
        ? html`<table>
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col">Shown</th>
                <th scope="col">Right</th>
                <th scope="col">Misread as</th>
              </tr>
            </thead>
            <tbody>
              ${[...targets].map(
                ([name, tally]) =>
                  html`<tr>
                    <th scope="row"><button class="link" @click=${() => goTo(name)}>${name}</button></th>
                    <td>${tally.asked}</td>
                    <td>${tally.right}</td>
                    <td>${misreadingsPart(tally)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${chosenPart(review, recordsIn(pasted))}
  </details>`;
};
