import { html, type TemplateResult } from 'lit';
import { creditOf } from '../../scores/progress.js';
import type { AttemptRecord } from '../../scores/record.js';
import { dateIn } from '../../text/dates.js';
import type { Frame } from '../views/frame.js';
import type { Data } from './data.js';

const dateOf = ({ at }: AttemptRecord, { locale }: Frame): string =>
  dateIn(locale, at, 'medium', { timeStyle: 'short' });

/** What Delete or a file is about to do, and the two ways on. */
const confirmView = (data: Data, frame: Frame): TemplateResult | string => {
  const { t, asked, around } = data;
  if (!asked) return '';
  const adds = asked.what === 'import';
  const says = adds
    ? t.wouldAdd(asked.run)
    : asked.what === 'all'
      ? t.sureAll
      : asked.what === 'old'
        ? t.sureOld(asked.attempts.length)
        : t.sure(t.theAttempt(dateOf(asked.record, frame)));
  const after = (run: () => Promise<void> | void) =>
    around.on(() => {
      void Promise.resolve(run()).then(
        () => data.focus('[part~=title]'),
        around.on((error) => {
          throw error;
        }),
      );
    });
  const yes = html`<button part="button confirm ${adds ? 'solid' : ''}" @click=${after(() => data.confirm())}>
    ${adds ? t.add : t.yes}
  </button>`;
  const escape = around.on((event: KeyboardEvent) => {
    if (event.key === 'Escape') data.leaveBe();
  });
  return html`<div part="confirm" role="group" aria-labelledby="asked" @keydown=${escape}>
    <p id="asked" tabindex="-1">${says}</p>
    <div>
      ${adds && !asked.run.fresh.length ? '' : yes}
      <button part="button cancel" @click=${around.on(() => data.leaveBe())}>${adds ? t.cancel : t.no}</button>
    </div>
  </div>`;
};

const attemptView = (data: Data, record: AttemptRecord, bank: string, frame: Frame): TemplateResult => {
  const { t, around } = data;
  const { play } = frame;
  const date = dateOf(record, frame);
  const other = record.bank.id !== play?.bank.id;
  const edition = other ? t.other : record.bank.hash === bank ? '' : t.earlier;
  return html`<li>
    <b>${t.scored(frame.n(creditOf(record)), record.items.length)}</b>
    <span
      >${date} ·
      <bdi>${other ? record.bank.title : play?.bank.title}</bdi> ${edition ? html`<i>${edition}</i>` : ''}</span
    >
    <button
      class="link"
      part="button copy"
      aria-label=${t.copyOf(date)}
      @click=${around.on(() => data.copyCode(record))}
    >
      ${t.code}
    </button>
    <button
      class="link"
      part="button remove"
      aria-label=${t.removeOne(date)}
      @click=${around.on(() => {
        data.ask({ what: 'one', record });
        data.focus('#asked');
      })}
    >
      ${t.remove}
    </button>
  </li>`;
};

/** How many days each age is. */
const days = { month: 30, half: 182, year: 365 } as const;

/** Deletes what is old, when the student wants it: nothing goes by itself. */
const olderView = (data: Data): TemplateResult => {
  const { t, around } = data;
  const ages = Object.keys(days) as (keyof typeof days)[];
  return html`<div part="older">
    <label
      >${t.older}
      <select part="field">
        ${ages.map((age) => html`<option value=${days[age]} ?selected=${age === 'year'}>${t.ages[age]}</option>`)}
      </select></label
    >
    <button
      part="button remove-older"
      aria-label=${t.removeOlder}
      @click=${around.on(() => {
        const chosen = around.host.shadowRoot?.querySelector<HTMLSelectElement>('[part=older] select');
        data.askOld(Number(chosen?.value));
      })}
    >
      ${t.remove}
    </button>
  </div>`;
};

/** Everything that is kept for the student, and what can be done with it. */
export const panelView = (data: Data, frame: Frame): TemplateResult => {
  const { t, around } = data;
  const { attempts, unread } = data.listed;
  const profiles = data.profiles;
  const bank = frame.play?.quiz.bank.hash.slice(0, 5) ?? '';
  const shared = around.host.shared;
  return html`<h2 part="title" tabindex="-1">${t.title}</h2>
    <p class="small">${data.area ? t.who : t.nowhere}</p>
    <p class="small" part="notice" role="status">${data.said}</p>
    ${confirmView(data, frame)}
    <h3>${t.heading}</h3>
    ${
      attempts.length
        ? html`<ul part="attempts">
            ${attempts.map((record) => attemptView(data, record, bank, frame))}
          </ul>`
        : html`<p>${t.empty}</p>`
    }
    ${
      unread.length
        ? html`<h3>${t.unread}</h3>
            <ul part="unread" class="small">
              ${unread.map(({ key, reason }) => html`<li><code dir="ltr">${key.slice(0, 60)}</code> ${t.unreadWhy[reason]}</li>`)}
            </ul>`
        : ''
    }
    <div part="data-actions">
      <button part="button json" @click=${around.on(() => data.exportJson())}>${t.json}</button>
      <button part="button csv" @click=${around.on(() => data.exportCsv())}>${t.csv}</button>
      ${
        data.area
          ? html`<label part="import"
                >${t.import}
                <input
                  type="file"
                  accept=".json,application/json"
                  @change=${({ target }: Event) => {
                    if (!(target instanceof HTMLInputElement)) return;
                    const [file] = target.files ?? [];
                    if (file)
                      void data.read(file).then(
                        () => data.focus('#asked'),
                        around.on((error) => {
                          throw error;
                        }),
                      );
                    // The same file is to be chosen again.
                    target.value = '';
                  }}
              /></label>
              <button
                part="button remove-all"
                @click=${around.on(() => {
                  data.ask({ what: 'all' });
                  data.focus('#asked');
                })}
              >
                ${t.removeAll}
              </button>`
          : ''
      }
    </div>
    ${data.area && attempts.length ? olderView(data) : ''}
    ${
      shared
        ? html`<h3>${t.profiles}</h3>
            <div part="profiles">
              ${profiles.map(
                (name, i) =>
                  html`<button
                    part="button profile"
                    aria-current=${name === data.profile ? 'true' : 'false'}
                    @click=${around.on(() => data.become(name), true)}
                  >
                    ${t.student(i + 1)} ${name === data.profile ? html`<small>(${t.here})</small>` : ''}
                  </button>`,
              )}
              <button part="button other" @click=${around.on(() => data.become(), true)}>${t.someoneElse}</button>
            </div>`
        : ''
    }
    <div class="actions">
      <button part="button solid leave" @click=${around.on(() => around.close(), true)}>${t.back}</button>
    </div>`;
};
