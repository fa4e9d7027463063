import type { TemplateResult } from 'lit';
import { dataEn } from '../../locales/data-en.js';
import type { Area } from '../../scores/area.js';
import { browserArea } from '../../scores/browser/area.js';
import { newId } from '../../scores/browser/ids.js';
import {
  dryRun,
  exportScores,
  holdingOf,
  importRecords,
  lastProfile,
  profilesIn,
  rememberProfile,
  removeAll,
  removeAttempt,
  type DryRun,
  type Holding,
} from '../../scores/manage.js';
import type { AttemptRecord } from '../../scores/record.js';
import { csv } from '../../text/csv.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import { adopt } from '../sheets.js';
import type { Frame } from '../views/frame.js';
import { codeView } from './code.js';
import { download } from './download.js';
import { gateView } from './gate.js';
import { panelView } from './panel.js';
import { dataCss } from './styles.js';
import { recordRows } from './table.js';

/** What the student is asked to confirm. */
export type Asked =
  | { readonly what: 'one'; readonly record: AttemptRecord }
  | { readonly what: 'all' }
  | { readonly what: 'import'; readonly run: DryRun };

/** What the quiz gives: its element, what only its memory holds, and how it takes up what has changed. */
export interface Around {
  readonly host: QuizAttributes;
  readonly records: () => readonly AttemptRecord[];
  /** What is kept has changed. */
  readonly changed: () => void;
  /** Draws other questions, for whoever sits here now. */
  readonly anew: () => void;
  readonly close: () => void;
  /** Wraps what the student does: faults become a message, a redraw follows; `onward` moves the focus to the heading. */
  readonly on: <Args extends readonly unknown[]>(
    run: (...args: Args) => void,
    onward?: boolean,
  ) => (...args: Args) => void;
}

/** The state behind My data, the gate and the result code. Views draw it. */
export class Data {
  readonly t = dataEn;
  readonly around: Around;
  /** The student has said who sits here, or nobody has been here before. */
  settled = false;
  asked: Asked | undefined;
  /** What the last action came to, for the live region. */
  said = '';
  /** What Copy came to, and for which attempt. */
  copied = { attempt: '', text: '' };

  constructor(around: Around) {
    this.around = around;
    this.settled = !this.profiles.length;
    this.style();
  }

  /** Constructed sheets do not come along into another document. */
  style(): void {
    const { shadowRoot } = this.around.host;
    if (shadowRoot) adopt(shadowRoot, dataCss.cssText);
  }

  get area(): Area | undefined {
    const { storage } = this.around.host;
    return storage === 'none' ? undefined : browserArea(storage === 'session');
  }
  get profile(): string {
    return this.around.host.profile ?? '';
  }
  /** Those that anything is kept for: the page's own profile, and those that students have begun beside it. */
  get profiles(): readonly string[] {
    const [base] = this.profile.split('~');
    return profilesIn(this.area).filter((name) => name.split('~')[0] === base);
  }
  /** Who sat here last. */
  get last(): string {
    return lastProfile(this.area, this.profile.split('~')[0] ?? '');
  }
  /** What is kept, the latest first; what only this page's memory holds among it. */
  get holding(): Holding {
    const { attempts, unread } = holdingOf(this.area, this.profile);
    const ids = new Set(attempts.map(({ record }) => record.id));
    const memory = this.around.records().flatMap((record) => (ids.has(record.id) ? [] : [{ key: '', record }]));
    const one = new Map([...attempts, ...memory].map((each) => [each.record.id, each]));
    return { attempts: [...one.values()].sort((a, b) => b.record.sequence - a.record.sequence), unread };
  }

  /** Moves the focus once what has changed is drawn. */
  focus(selector: string): void {
    const { host } = this.around;
    host.requestUpdate();
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.said = '';
  }

  confirm(): void {
    const { asked, area, profile } = this;
    this.asked = undefined;
    if (!asked) return;
    if (asked.what === 'import') {
      const added = importRecords(area, { profile, writer: newId(8) }, asked.run.fresh);
      this.said = this.t.added(added, asked.run.fresh.length);
    } else {
      const { gone, left } =
        asked.what === 'all' ? removeAll(area, profile) : removeAttempt(area, profile, asked.record.id);
      this.said = left ? this.t.notRemoved(left) : this.t.removed(gone);
    }
    this.around.changed();
  }

  exportJson(): void {
    const { attempts, unread } = this.holding;
    const records = attempts.map(({ record }) => record);
    download('kz-quiz-scores.json', exportScores(records, unread), 'application/json');
  }

  exportCsv(): void {
    const rows = this.holding.attempts.map(({ record }) => record);
    download('kz-quiz-scores.csv', csv(recordRows(rows, this.t)), 'text/csv');
  }

  /** Looks into a file and says what adding it would do. */
  async read(file: File): Promise<void> {
    const run = dryRun(
      await file.text(),
      this.holding.attempts.map(({ record }) => record),
    );
    if (run) this.ask({ what: 'import', run });
    else this.said = this.t.noFile;
    this.around.host.requestUpdate();
  }

  /** Goes on as a profile; with none, as someone who has not been here. */
  become(profile?: string): void {
    const [base] = this.profile.split('~');
    const name = profile ?? `${base}~${newId(4)}`;
    rememberProfile(this.area, base ?? '', name);
    this.settled = true;
    this.asked = undefined;
    this.around.host.profile = name;
    this.around.close();
    this.around.anew();
  }

  panel(frame: Frame): TemplateResult {
    return panelView(this, frame);
  }
  gate(): TemplateResult {
    return gateView(this);
  }
  code(record: AttemptRecord, kept: boolean): TemplateResult {
    return codeView(this, record, kept);
  }
}
