import { html, type TemplateResult } from 'lit';
import { processOf, processes } from '../../item/skill.js';
import type { Frame } from '../views/frame.js';
import type { Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

const bar = (share: number): TemplateResult =>
  html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" height="8" aria-hidden="true">
    <rect width="100" height="6" rx="1" />
    <rect width=${share * 100} height="6" rx="1" />
  </svg>`;

/** What each skill that was asked for came to: a bar beside its figures. */
export const skillsView = (items: readonly Reviewed[], { t, n }: Frame): TemplateResult => {
  const words = wordsIn(t);
  return html`<h3 id="skills">${words.skills}</h3>
    <table aria-labelledby="skills">
      <thead class="unseen">
        <tr>
          <th scope="col">${words.skill}</th>
          <th scope="col">${words.points}</th>
        </tr>
      </thead>
      <tbody>
        ${processes.map((process) => {
          const own = items.filter(({ item }) => processOf(item.skill) === process);
          const credit = own.reduce((sum, { outcome }) => sum + outcome.credit, 0);
          return own.length
            ? html`<tr>
                <th scope="row">${words.processes[process]}</th>
                <td>
                  <div>
                    <span part="bar">${bar(credit / own.length)}</span>
                    <span>${words.scoreOf(n(credit), n(own.length))}</span>
                  </div>
                </td>
              </tr>`
            : '';
        })}
      </tbody>
    </table>`;
};
