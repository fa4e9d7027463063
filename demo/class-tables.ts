/** The tables: the sentences that were asked about, and students by questions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Tally } from '../src/convert/class-results.js';
import { dateOf, targetNames } from '../src/convert/class-results.js';
import type { CodedItem } from '../src/scores/result-code.js';
import { strength } from './class-article.js';
import type { Class } from './class-read.js';
import { misreadingNames } from './quality-words.js';

const nameOf = (misreading: Tally['misreadings'][number]['misreading']): string => {
  if (misreading === 'none') return 'no known misreading';
  return typeof misreading === 'number' ? `misreading ${misreading} of a newer version` : misreadingNames[misreading];
};

export const misreadingsPart = ({ misreadings }: Tally): TemplateResult | typeof nothing =>
  misreadings.length
    ? html`<ul class="misreadings">
        ${misreadings.map(({ misreading, times }) => html`<li>${nameOf(misreading)} <b>×${times}</b></li>`)}
      </ul>`
    : nothing;

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

export const sentenceTable = ({ article, results: { sentences }, bank }: Class): TemplateResult =>
  html`<section class="sentences" aria-labelledby="by-sentence">
    <h2 id="by-sentence">Sentence by sentence</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Sentence</th>
          <th scope="col" class="n">Wrong</th>
          <th scope="col">How it was misread</th>
        </tr>
      </thead>
      <tbody>
        ${sentences.map(
          (tally, i) =>
            html`<tr id=${`r${i + 1}`}>
              <th scope="row" lang=${bank.lang}>
                <a href=${`#s${i + 1}`}>${i + 1}</a> ${short(article.text.slice(tally.start, tally.end))}
              </th>
              <td class="n">
                <span class=${`share s${strength(tally)}`}>${tally.asked - tally.right} of ${tally.asked}</span>
              </td>
              <td>${tally.asked === tally.right ? 'all right' : misreadingsPart(tally)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;

const cell = (item: CodedItem | undefined): TemplateResult => {
  if (!item) return html`<td class="none"><span class="hidden">not asked</span></td>`;
  const { credit, misreading } = item;
  if (credit >= 60) return html`<td class="right"><b aria-hidden="true">✓</b><span class="hidden">right</span></td>`;
  const title = misreading === 'none' ? '' : nameOf(misreading);
  return html`<td class=${credit ? 'partly' : 'wrong'}>
    <b aria-hidden="true">${credit ? `${Math.round((credit / 60) * 100)} %` : '✗'}</b>
    <span class="hidden">${credit ? `${Math.round((credit / 60) * 100)} percent` : 'wrong'}</span>
    ${title ? html`<small>${title}</small>` : nothing}
  </td>`;
};

export const studentTable = (state: Class, download: () => void): TemplateResult => {
  const { students, results, bank, says } = state;
  const names = targetNames(bank);
  const asked = [...results.targets];
  return html`<section class="students" aria-labelledby="by-student">
    <div class="bar">
      <h2 id="by-student">Students and questions</h2>
      <button @click=${download}>Download as CSV</button>
    </div>
    <div class="wide" tabindex="0" role="region" aria-label="Table of students and questions">
      <table>
        <thead>
          <tr>
            <th scope="col">Student</th>
            <th scope="col" class="n">Right</th>
            ${asked.map(([, tally], i) => html`<th scope="col"><a href=${`#q${i + 1}`}>${i + 1}</a><small>${tally.right}/${tally.asked}</small></th>`)}
          </tr>
        </thead>
        <tbody>
          ${students.map(({ name, result: { day, items } }) => {
            const own = new Map(items.map((item) => [names.get(item.target) ?? '', item]));
            const credit = items.reduce((sum, item) => sum + item.credit, 0) / 60;
            return html`<tr>
              <th scope="row"><bdi>${name}</bdi> <small>${dateOf(day)}</small></th>
              <td class="n">${Math.round(credit * 10) / 10} of ${items.length}</td>
              ${asked.map(([target]) => cell(own.get(target)))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <h3>The questions by number</h3>
    <ol class="targets">
      ${asked.map(
        ([target, tally], i) =>
          html`<li id=${`q${i + 1}`}>
            <span lang=${bank.lang}>${says(target)}</span>
            <small>${tally.right} of ${tally.asked} right</small> ${misreadingsPart(tally)}
          </li>`,
      )}
    </ol>
  </section>`;
};
