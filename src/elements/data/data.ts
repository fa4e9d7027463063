import type { TemplateResult } from 'lit';
import type { DataMessages } from '../../locales/data-en.js';
import type { Area } from '../../scores/area.js';
import { newId } from '../../scores/browser/ids.js';
import { openMirror } from '../../scores/browser/mirror.js';
import { lastProfile, profilesIn, rememberProfile } from '../../scores/profiles.js';
import type { Mirror } from '../../scores/mirror.js';
import type { AttemptRecord } from '../../scores/record.js';
import { resultCode } from '../../scores/result-code.js';
import { attemptOf, tombstones } from '../../scores/records.js';
import { remove } from '../../scores/remove.js';
import type { Scores } from '../../scores/scores.js';
import { openStore, type Store } from '../../scores/store.js';
import { dryRun, exportScores, importRecords, unreadIn, type DryRun, type Unread } from '../../scores/transfer.js';
import { csv } from '../../text/csv.js';
import { areaOf } from '../kept-in.js';
import type { Language } from '../language.js';
import type { Questions } from '../questions.js';
import type { QuizAttributes } from '../quiz-attributes.js';
import type { Frame } from '../views/frame.js';
import { codeView } from './code.js';
import { copyText } from './copy.js';
import { download } from './download.js';
import { gateView } from './gate.js';
import { panelView } from './panel.js';
import { recordRows } from './table.js';
import { wordsIn } from './words.js';

export { dataCss as styles } from './styles.js';

const inTime = <T>(answer: Promise<T>, late: T): Promise<T> =>
  Promise.race([answer, new Promise<T>((resolve) => setTimeout(() => resolve(late), 5000))]);

/** Some browsers never answer for IndexedDB. Then nothing is known to have gone from there, and the student is told so. */
const patientMirror = async (): Promise<Mirror | undefined> => {
  const no = (): Promise<boolean> => Promise.resolve(false);
  const mirror = await inTime(openMirror(), { write: no, change: no });
  return mirror && { ...mirror, change: (make) => inTime(mirror.change(make), false) };
};

/** What the student is asked to confirm. */
export type Asked =
  | { readonly what: 'one'; readonly record: AttemptRecord }
  | { readonly what: 'all' }
  | { readonly what: 'old'; readonly attempts: readonly string[] }
  | { readonly what: 'import'; readonly run: DryRun };

/** What is listed: the latest first. */
export interface Listed {
  readonly attempts: readonly AttemptRecord[];
  readonly unread: readonly Unread[];
}

/** What the quiz gives: its element, and its questions with their scores, what only memory holds among them. */
export interface Around {
  readonly host: QuizAttributes;
  readonly language: Pick<Language, 't'>;
  readonly questions: Pick<Questions, 'area' | 'begin' | 'draw' | 'isMirrored' | 'play' | 'scores'>;
  readonly close: () => void;
  /** Wraps what the student does: faults become a message, a redraw follows; `onward` moves the focus to the heading. */
  readonly on: <Args extends readonly unknown[]>(
    run: (...args: Args) => void,
    onward?: boolean,
  ) => (...args: Args) => void;
}

/** The state behind My data, the gate and the result code. Views draw it. */
export class Data {
  readonly around: Around;
  /** The profile of whom it is known that they sit here. */
  #settled: string | undefined;
  #asked: Asked | undefined;
  /** Whose scores that was asked of. */
  #askedOf: Scores | undefined;
  /** The page's own profile, beside which a student has begun another. */
  #own = { base: '', profile: '' };
  /** What had the focus when that was asked. */
  #from: Element | null | undefined;
  /** What the last action came to, for the live region. */
  said = '';
  /** What Copy came to, and for which attempt. */
  copied = { attempt: '', text: '' };

  constructor(around: Around) {
    this.around = around;
  }

  /**
   * The student has said who sits here, or nobody has been here before. What a cleared storage gets back from the mirror comes late, so
   * that it is looked for until an attempt is under way.
   */
  get settled(): boolean {
    if (this.#settled === this.profile) return true;
    const isNobody = !this.profiles.length;
    if (isNobody && this.around.questions.play?.attempt) {
      this.#settled = this.profile;
      rememberProfile(this.area, this.#base, this.profile);
    }
    return isNobody;
  }

  get t(): DataMessages {
    return wordsIn({ lang: this.around.language.t?.lang ?? 'en' });
  }
  /** What is asked still; of another profile or storage than it was asked of, nothing is. */
  get asked(): Asked | undefined {
    return this.#askedOf === this.around.questions.scores ? this.#asked : undefined;
  }
  get area(): Area | undefined {
    const { questions, host } = this.around;
    return questions.scores ? questions.area : areaOf(host);
  }
  /** Whose scores are shown: those of the attempt that is open, though the page may have named another by now. */
  get profile(): string {
    return this.around.questions.scores?.profile ?? this.around.host.profile ?? '';
  }
  /** The page's own profile, beside which its students have theirs. */
  get #base(): string {
    return this.profile === this.#own.profile ? this.#own.base : this.profile;
  }
  /** Those that anything is kept for: the page's own profile, and those that students have begun beside it. */
  get profiles(): readonly string[] {
    const base = this.#base;
    return profilesIn(this.area).filter((name) => name === base || name.startsWith(`${base}~`));
  }
  /** Who sat here last; undefined where several have and that is not known. */
  get last(): string | undefined {
    const [only, ...others] = this.profiles;
    return lastProfile(this.area, this.#base) ?? (others.length ? undefined : only);
  }
  /** Where the quiz keeps its scores. */
  get #store(): Store {
    return this.around.questions.scores?.store ?? openStore(this.area);
  }
  /** What is kept, what only this page's memory holds among it. */
  get listed(): Listed {
    const { records = [] } = this.around.questions.scores?.history() ?? {};
    return { attempts: [...records].reverse(), unread: unreadIn(this.#store, this.profile) };
  }

  /** Moves the focus once what has changed is drawn. */
  focus(selector: string): void {
    const { host } = this.around;
    host.requestUpdate();
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Asks about what was finished so many days ago or longer, by the clock of then. */
  askOld(days: number): void {
    const before = Date.now() / 1000 - days * 86_400;
    const attempts = this.listed.attempts.filter(({ at }) => at <= before).map(({ id }) => attemptOf(id));
    this.ask(attempts.length ? { what: 'old', attempts } : undefined);
    if (!attempts.length) this.said = this.t.noneOld;
    this.focus(attempts.length ? '#asked' : '[part~=title]');
  }

  ask(asked: Asked | undefined): void {
    this.#asked = asked;
    this.#askedOf = this.around.questions.scores;
    this.said = '';
    if (asked) this.#from = this.around.host.shadowRoot?.activeElement;
  }

  /** Nothing is done after all, and the student is where they were. */
  leaveBe(): void {
    this.ask(undefined);
    const { host } = this.around;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      if (this.#from instanceof HTMLElement && this.#from.isConnected) this.#from.focus();
      else this.focus('[part~=title]');
    });
  }

  async confirm(): Promise<void> {
    const { asked } = this;
    this.#asked = undefined;
    if (!asked) return;
    this.said = asked.what === 'import' ? this.#add(asked.run.fresh) : await this.#remove(asked);
    this.around.questions.play?.look();
    this.#tellResult();
    this.around.host.requestUpdate();
  }

  /** Of a result that is shown, and is kept no longer, nothing else is said. */
  #tellResult(): void {
    const { play } = this.around.questions;
    const shown = play?.record && attemptOf(play.record.id);
    const isKept = this.listed.attempts.some(({ id }) => attemptOf(id) === shown);
    if (play && shown !== undefined) play.gone = isKept ? undefined : () => this.t.gone;
  }

  #add(fresh: readonly AttemptRecord[]): string {
    const added = importRecords(this.#store, { profile: this.profile, writer: newId(8) }, fresh);
    return this.t.added(added, fresh.length);
  }

  async #remove(asked: Exclude<Asked, { what: 'import' }>): Promise<string> {
    const { area, profile } = this;
    const mirror = this.around.questions.isMirrored ? patientMirror() : undefined;
    const held = { store: this.#store, area, profile, writer: newId(8), mirror };
    const attempts =
      asked.what === 'one' ? [attemptOf(asked.record.id)] : asked.what === 'old' ? asked.attempts : undefined;
    const { gone, left } = await remove(held, attempts);
    return left ? this.t.notRemoved(left) : this.t.removed(gone);
  }

  /** Copies the result code of an attempt; where the browser does not copy, the code itself is told. */
  copyCode(record: AttemptRecord): void {
    const code = resultCode(record);
    const says = this.around.on((said: string) => {
      this.said = said;
    });
    copyText(
      code,
      () => says(this.t.copied),
      () => says(code),
    );
  }

  exportJson(): void {
    const { attempts, unread } = this.listed;
    download('kz-quiz-scores.json', exportScores(attempts, unread), 'application/json');
  }

  exportCsv(): void {
    download('kz-quiz-scores.csv', csv(recordRows(this.listed.attempts)), 'text/csv');
  }

  /** Looks into a file and says what adding it would do. */
  async read(file: File): Promise<void> {
    const run = dryRun(await file.text(), this.listed.attempts, tombstones(this.#store).has);
    if (run) this.ask({ what: 'import', run });
    else this.said = this.t.noFile;
    this.around.host.requestUpdate();
  }

  /**
   * Goes on as a profile; with none, as someone who has not been here. What is under way is the page's doing, before anyone was asked:
   * it goes on for the one who sat here, and begins anew for another.
   */
  become(profile?: string): void {
    const base = this.#base;
    const name = profile ?? `${base}~${newId(4)}`;
    rememberProfile(this.area, base, name);
    this.#own = { base, profile: name };
    this.#settled = name;
    this.#asked = undefined;
    const { host, questions } = this.around;
    const { attempt } = questions.play ?? {};
    const begun = attempt && attempt.status !== 'finished';
    const same = name === this.profile;
    host.profile = name;
    this.around.close();
    if (begun && same) return;
    questions.draw();
    if (begun) questions.begin();
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
