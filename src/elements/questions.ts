import { modes, type Mode } from '../attempt/attempt.js';
import type { Bank } from '../bank/bank.js';
import { parseBank } from '../bank/parse-bank.js';
import { indexOf } from '../generation/bank-index.js';
import type { Quiz } from '../item/quiz.js';
import type { Area, Saved } from '../scores/area.js';
import { newId } from '../scores/browser/ids.js';
import { exposures } from '../scores/progress.js';
import { leitner } from '../scores/schedule.js';
import { openScores, type Scores } from '../scores/scores.js';
import { afterPaint } from './after-paint.js';
import { findBank, type Source } from './bank-source.js';
import { drawQuiz, isOdd } from './draw.js';
import { dueIn } from './due.js';
import { KzErrorEvent, type Problem } from './events.js';
import type { Evidence } from './evidence.js';
import { guarded } from './guarded.js';
import { areaOf, placeOf } from './kept-in.js';
import type { Told } from './keep/keep.js';
import { pageIsRead } from './page-is-read.js';
import { Play, type Keeps } from './play.js';
import type { QuizAttributes } from './quiz-attributes.js';

const modeOf = ({ mode }: QuizAttributes): Mode => modes.find((known) => known === mode) ?? 'practice';

/** What an element asks: the bank that its attributes name, the quiz drawn from it, or what stands in the way. */
export class Questions {
  bank: Bank | undefined;
  play: Play | undefined;
  problem: Problem | undefined;
  /** Where the scores are, and whether in a second place too. */
  area: Area | undefined;
  isMirrored = false;
  #scores: Scores | undefined;
  #place = '';
  #saved: Saved | 'twice' = 'browser';
  #unite: (() => Promise<void>) | undefined;
  #loads = 0;
  #lacked = '';
  /** `start()` came before the questions. */
  #wanted = false;
  readonly #host: QuizAttributes;
  readonly #evidence: Evidence;

  constructor(host: QuizAttributes, evidence: Evidence) {
    this.#host = host;
    this.#evidence = evidence;
  }

  /**
   * Fetches the bank anew; an answer that comes after a later call no longer counts. An equal copy, as a component hands over that
   * draws again, ends no attempt.
   */
  load(builtIn: Bank | undefined): void {
    const { bank, src } = this.#host;
    const again = this.play?.attempt && parseBank(bank);
    if (again?.ok && indexOf(again.bank).hash === this.play?.quiz.bank.hash) return;
    const turn = ++this.#loads;
    if (isOdd(this.#host)) this.#help();
    this.#evidence.close();
    this.play?.leave();
    this.#saved = this.play?.saved ?? this.#saved;
    this.problem = this.play = this.bank = undefined;
    const found = guarded((source: Source) => {
      if (turn !== this.#loads) return;
      if (!source.ok) return this.stop(source.reason, source.details, source.given);
      this.bank = source.bank;
      this.draw();
    }, this.fail);
    void pageIsRead()
      .then(() => {
        const inline = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
        return findBank({ bank, src, inline, builtIn });
      })
      .then(found, this.fail);
  }

  /**
   * Draws a quiz, without what the page's article no longer proves; of that the page's author is told once. For review, of what is due
   * or was missed; where nothing is, for practice. `given`: the quiz itself, drawn elsewhere.
   */
  draw(mode = modeOf(this.#host), given?: Quiz): void {
    const { bank } = this;
    const host = this.#host;
    if (!bank) return;
    this.problem = undefined;
    this.play?.leave();
    const scores = this.#scoresOf(host);
    const lacking = this.#evidence.lacking(bank);
    const { records } = scores.history();
    const drawn = (only?: ReadonlySet<string>): Quiz =>
      drawQuiz(bank, host, lacking, exposures(records, bank.id), only);
    const again = given ?? (mode === 'review' ? drawn(this.due(bank)) : undefined);
    const [quiz, now]: [Quiz, Mode] = again?.items.length
      ? [again, mode]
      : [drawn(), mode === 'review' ? 'practice' : mode];
    const keeps: Keeps = host.storage === 'none' ? 'none' : host.storage === 'session' ? 'tab' : 'browser';
    const place = { scores, saved: this.play?.saved ?? this.#saved, keeps };
    this.play = new Play(bank, quiz, { mode: now, asked: modeOf(host) }, place, (event) => host.dispatchEvent(event));
    const quotes = [...lacking.values()].flat();
    const lost = this.#evidence.article ? '' : host.for;
    if (this.#lacked !== (this.#lacked = lost || quotes.join('\n')) && this.#lacked) {
      if (lost) this.#help({ reason: 'evidence', details: [] });
      else this.#tell({ reason: 'evidence', details: quotes });
    }
    if (!quiz.items.length) this.stop('empty', quotes.slice(0, 5));
    else if (this.#wanted) this.begin();
    host.requestUpdate();
  }

  /** The targets of a bank that are to be asked again. */
  readonly due = (bank: Bank): ReadonlySet<string> =>
    dueIn(bank, this.#scores?.history().records ?? [], Date.now() / 1000, this.#host.schedule ?? leitner);

  /** What the quiz keeps or holds in memory for its profile. */
  get scores(): Scores | undefined {
    return this.#scores;
  }

  /** Opened once for each profile and storage, so that what only memory holds outlasts an attempt. */
  #scoresOf(host: QuizAttributes): Scores {
    const { storage, profile } = host;
    const place = placeOf(host);
    if (this.#scores && place === this.#place) return this.#scores;
    const area = (this.area = areaOf(host));
    this.isMirrored = !!area && storage !== 'session';
    this.play = undefined;
    this.#place = place;
    this.#saved = area ? 'browser' : 'memory';
    const scores = openScores({ area, writer: newId(8), profile: profile ?? '' });
    this.#unite = undefined;
    if (area && this.isMirrored) this.#keep(scores, area);
    return (this.#scores = scores);
  }

  /** Mirror and compaction are not needed to answer, so they come by an import; where they cannot be had, the quiz goes on without. */
  #keep(scores: Scores, area: Area): void {
    const mine = (run: () => unknown) => {
      if (scores === this.#scores && run() !== false) this.#host.requestUpdate();
    };
    const told: Told = {
      committed: (keys) => mine(() => this.play?.mirrored(keys) ?? false),
      changed: () => mine(() => this.look()),
      taken: (keys) => mine(() => this.play?.taken(keys) ?? false),
    };
    afterPaint(() =>
      import('./keep/keep.js')
        .then(({ keep }) => mine(() => (this.#unite = keep(scores, area, told))))
        .catch(() => undefined),
    );
  }

  /** Takes up what other tabs have done; all of it may be other than it was where no key is named. */
  look(key?: string | null): void {
    if (key === null) void this.#unite?.();
    if (this.play?.attempt) this.play.lookAtRecord();
    else this.play?.look();
  }

  /** Begins the quiz, now or once its questions are there; does nothing while one is under way. */
  begin(): void {
    this.#wanted = !this.play;
    if (!this.problem && !this.play?.attempt) this.play?.start();
  }

  /** What is shown, as `:state()` names it. */
  get state(): string {
    const { play, problem } = this;
    if (problem) return 'error';
    if (!play) return 'loading';
    const { status = 'start' } = play.attempt ?? {};
    return status === 'finished' ? 'result' : status;
  }

  readonly fail = (error: unknown): void => {
    // Where the message itself cannot be drawn, another try would fail for ever.
    if (this.problem?.reason !== 'internal') this.stop('internal', [String(error)]);
  };

  stop(reason: Problem['reason'], details: readonly string[], given?: unknown): void {
    this.#tell((this.problem = { reason, details }), given);
    this.#host.requestUpdate();
  }

  #tell(problem: Problem, given?: unknown): void {
    this.#host.dispatchEvent(new KzErrorEvent('kz-error', problem));
    if (problem.reason !== 'internal') this.#help(problem, given);
  }

  /** In words, in the console and, for what stands in the way, in the quiz; by an import, for it is seldom wanted. */
  #help(problem?: Problem, given?: unknown): void {
    import('./help/help.js')
      .then(({ helpOn }) => {
        const details = helpOn({ ...problem, given, bank: this.bank, host: this.#host });
        if (problem && this.problem === problem) this.problem = { ...problem, details };
        this.#host.requestUpdate();
      })
      .catch(() => undefined);
  }
}
