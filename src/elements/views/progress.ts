import { html, svg, type TemplateResult } from 'lit';
import type { ProgressMessages } from '../../locales/progress-en.js';
import { best } from '../../scores/progress.js';
import type { AttemptRecord } from '../../scores/record.js';
import { dateIn } from '../../text/dates.js';
import { writtenAs } from '../../text/numbers.js';
import { processShares, trend, type Point } from '../../scores/trend.js';

/** What the views are given. */
export interface Progress {
  /** In their order. */
  readonly records: readonly AttemptRecord[];
  /** How many values could not be read. */
  readonly unread: number;
  /** How many targets are to be asked again. */
  readonly due: number;
  readonly t: ProgressMessages;
}

const number = (value: number, { lang }: ProgressMessages): string =>
  new Intl.NumberFormat(writtenAs(lang), { maximumFractionDigits: 1 }).format(value);
const percent = (share: number, { lang }: ProgressMessages): string =>
  new Intl.NumberFormat(writtenAs(lang), { style: 'percent', maximumFractionDigits: 0 }).format(share);
const date = (seconds: number, { lang }: ProgressMessages): string => dateIn(lang, seconds, 'medium');

/** Width and height of the chart, in its own units. */
const [wide, high] = [100, 40];

/** The place of a point: the first at the start, the last at the end, one alone in the middle. */
const placeOf = (at: number, count: number, share: number): readonly [x: number, y: number] => [
  count > 1 ? (at / (count - 1)) * wide : wide / 2,
  high * (1 - Math.max(0, Math.min(1, share))),
];

/** The trend as a line; what lies below guessing is drawn at its foot. A dot is a line of no length, or it would be stretched. */
const chart = (points: readonly Point[], t: ProgressMessages): TemplateResult => {
  const places = points.map(({ share }, i) => placeOf(i, points.length, share));
  const [first, last] = [points.at(0)?.share ?? 0, points.at(-1)?.share ?? 0];
  return html`<figure>
    <svg
      part="trend"
      role="img"
      aria-label=${t.trendIs(points.length, percent(first, t), percent(last, t))}
      viewBox="0 0 ${wide} ${high}"
      preserveAspectRatio="none"
    >
      ${[0, 0.5, 1].map((at) => svg`<line x1="0" x2=${wide} y1=${at * high} y2=${at * high} />`)}
      <polyline points=${places.map(([x, y]) => `${x},${y}`).join(' ')} />
      ${places.map(([x, y]) => svg`<line class="dot" x1=${x} x2=${x} y1=${y} y2=${y} />`)}
    </svg>
    <div aria-hidden="true">${[1, 0.5, 0].map((at) => html`<span>${percent(at, t)}</span>`)}</div>
  </figure>`;
};

const trendView = (points: readonly Point[], t: ProgressMessages): TemplateResult =>
  html`<h3>${t.trend}</h3>
    <p class="small">${t.trendNote}</p>
    ${chart(points, t)}
    <details>
      <summary>${t.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${t.date}</th>
            <th scope="col">${t.fresh}</th>
            <th scope="col">${t.share}</th>
          </tr>
        </thead>
        <tbody>
          ${points.map(
            ({ at, of, share }) =>
              html`<tr>
                <th scope="row">${date(at, t)}</th>
                <td>${number(of, t)}</td>
                <td>${percent(share, t)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;

const bar = (share: number): TemplateResult =>
  html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" height="8" aria-hidden="true">
    <rect width="100" height="6" rx="1" />
    <rect width=${share * 100} height="6" rx="1" />
  </svg>`;

const skillsView = (records: readonly AttemptRecord[], t: ProgressMessages): TemplateResult =>
  html`<h3 id="skills">${t.skills}</h3>
    <table aria-labelledby="skills">
      <thead>
        <tr>
          <th scope="col">${t.skill}</th>
          <td></td>
          <th scope="col">${t.right}</th>
        </tr>
      </thead>
      <tbody>
        ${processShares(records).map(
          ({ process, credit, of }) =>
            html`<tr>
              <th scope="row">${t.processes[process]}</th>
              <td part="bar">${bar(credit / of)}</td>
              <td>${t.scoreOf(number(credit, t), number(of, t))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

const quizzesView = (records: readonly AttemptRecord[], t: ProgressMessages): TemplateResult => {
  const last = new Map(records.map((record) => [record.bank.id, record]));
  return html`<h3 id="quizzes">${t.quizzes}</h3>
    <table aria-labelledby="quizzes">
      <thead>
        <tr>
          <th scope="col">${t.quiz}</th>
          <th scope="col">${t.attempts}</th>
          <th scope="col">${t.best}</th>
          <th scope="col">${t.last}</th>
        </tr>
      </thead>
      <tbody>
        ${[...last.values()].map(({ bank, at }) => {
          const top = best(records, bank.id);
          return html`<tr>
            <th scope="row" dir="auto">${bank.title || bank.id}</th>
            <td>${number(top?.attempts ?? 0, t)}</td>
            <td>${top ? t.scoreOf(number(top.credit, t), number(top.of, t)) : ''}</td>
            <td>${date(at, t)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
};

/** History, trend, skills and what is due, each picture with its table. */
export const progressView = ({ records, unread, due, t }: Progress): TemplateResult => {
  const points = trend(records);
  return html`<h2 part="title"><slot name="title">${t.title}</slot></h2>
    ${
      records.length
        ? html`<p>${due ? t.due(due) : t.notDue}</p>
            ${quizzesView(records, t)} ${points.length ? trendView(points, t) : ''} ${skillsView(records, t)}`
        : html`<p class="quiet">${t.none}</p>`
    }
    ${unread ? html`<p class="small" part="notice">${t.unread(unread)}</p>` : ''}`;
};
