import { html, LitElement, type TemplateResult } from 'lit';
import { inLanguage } from '../locales/in-language.js';
import { progressEn } from '../locales/progress-en.js';
import { progressKk } from '../locales/progress-kk.js';
import { progressRu } from '../locales/progress-ru.js';
import { progressZh } from '../locales/progress-zh.js';
import { browserArea } from '../scores/browser/area.js';
import { newId } from '../scores/browser/ids.js';
import { storageEvents } from '../scores/browser/storage-events.js';
import { dueAt, leitner, type Schedule } from '../scores/schedule.js';
import { openScores } from '../scores/scores.js';
import { NearestLang } from './nearest-lang.js';
import { adopt } from './sheets.js';
import { card } from './styles/card.js';
import { contrastCss } from './styles/contrast.js';
import { progress } from './styles/progress.js';
import { theme } from './styles/theme.js';
import { progressView } from './views/progress.js';

const styles = [theme, card, progress, contrastCss];
const wordsIn = inLanguage({ en: progressEn, kk: progressKk, ru: progressRu, zh: progressZh });

/**
 * What this browser has kept of the quizzes on this site: the best of each, the trend on questions asked for the first time, skills, and
 * how many questions are due again. It draws anew when a quiz on the page, or in another tab, is finished.
 *
 * @element kz-progress
 *
 * @attr {string} bank - id of one bank; left out, all that this site's quizzes have kept
 * @attr {string} profile - whose scores, as on `<kz-quiz>`
 * @attr {string} storage - where they are kept, as on `<kz-quiz>`: `local` or `session`
 * @attr {string} lang - as on `<kz-quiz>`: `en kk ru zh`; left out, the nearest around the element
 *
 * @prop {Schedule | null | undefined} schedule - by which it is told what is due, as on `<kz-quiz>`
 *
 * @slot title - in place of the heading
 *
 * @csspart card - the whole
 * @csspart body - what is in it
 * @csspart title - the heading
 * @csspart trend - the picture of the trend
 * @csspart bar - the picture beside a skill
 * @csspart notice - that something could not be read
 *
 * @cssprop --kz-accent - lines and bars; every other `--kz-*` property is that of `<kz-quiz>`
 */
export class KzProgress extends LitElement {
  static override get properties() {
    return { bank: {}, profile: {}, storage: {}, schedule: { attribute: false } };
  }
  static override styles = styles;

  declare bank: string | null | undefined;
  declare profile: string | null | undefined;
  declare storage: string | null | undefined;
  declare schedule: Schedule | null | undefined;

  readonly #writer = newId(8);
  readonly #look = (): void => this.requestUpdate();
  #unsubscribe: (() => void) | undefined;
  #lang = 'en';

  constructor() {
    super();
    this.addController(
      new NearestLang(this, (tag) => {
        this.#lang = tag;
        this.requestUpdate();
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = storageEvents(this.#look);
    document.addEventListener('kz-finish', this.#look);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    document.removeEventListener('kz-finish', this.#look);
  }

  /** Constructed sheets do not come along into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) for (const { cssText } of styles) adopt(this.shadowRoot, cssText);
  }

  /** Nothing that a page has patched may surface as an unhandled rejection of the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.error('kz-progress cannot be drawn:', error);
    }
  }

  protected override render(): TemplateResult {
    const area = browserArea(this.storage === 'session');
    const scores = openScores({ area, writer: this.#writer, profile: this.profile ?? '' });
    const { records, unreadable } = scores.history();
    const own = records.filter(({ bank }) => !this.bank || bank.id === this.bank);
    const due = dueAt((this.schedule ?? leitner)(own), Date.now() / 1000).length;
    const t = wordsIn({ lang: this.#lang });
    return html`<div part="card" lang=${t.lang} dir=${t.dir}>
      <div part="body">${progressView({ records: own, unread: unreadable.length, due, t })}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-progress': KzProgress;
  }
}
