import { advance } from '../attempt/advance.js';
import { addedTo } from '../attempt/elapsed.js';
import {
  type Action,
  type Attempt,
  type Finished,
  type Mode,
  type TestAction,
  type Unfinished,
} from '../attempt/attempt.js';
import { score } from '../attempt/score.js';
import { startAttempt } from '../attempt/start.js';
import type { Bank } from '../bank/bank.js';
import type { Quiz } from '../item/quiz.js';
import type { Response } from '../item/response.js';
import type { Saved } from '../scores/area.js';
import { parseQuizId } from '../generation/quiz-id.js';
import { newId } from '../scores/browser/ids.js';
import { best, type Best } from '../scores/progress.js';
import type { AttemptRecord } from '../scores/record.js';
import { attemptOf } from '../scores/records.js';
import { reached, type Scores } from '../scores/scores.js';
import { KzFinishEvent, KzOutcomeEvent, KzResponseEvent, KzStartEvent } from './events.js';

/** Six bits a digit: ten make two attempts of one id as good as impossible. */
const idLength = 10;

/** `tab`: until it is closed; `none`: the page wants nothing kept. */
export type Keeps = 'browser' | 'tab' | 'none';

/** Where scores are kept. */
export interface Place {
  readonly scores: Scores;
  /** Where things are kept as yet. */
  readonly saved: Saved | 'twice';
  readonly keeps: Keeps;
}

/** Length, skills and kinds: an attempt is gone on with by an element that asks for the same. */
const wishesIn = ({ id }: Quiz): string => {
  const { length, skills = [], kinds = [] } = parseQuizId(id) ?? {};
  return JSON.stringify([length, skills, kinds]);
};

/** One quiz in a student's hands: takes what the student does to the attempt and the scores, and tells the page. */
export class Play {
  readonly bank: Bank;
  /** The quiz that Start begins. */
  readonly quiz: Quiz;
  /** The mode that Start begins it in, and the one that the page asks for: where nothing is due, a review is practice. */
  readonly mode: Mode;
  readonly asked: Mode;
  attempt: Attempt | undefined;
  /** An earlier attempt that the student can go on with; nothing goes on by itself. */
  unfinished: Unfinished | undefined;
  /** The best attempt before this one. */
  best: Best | undefined;
  /** What is kept of the attempt once it is finished. */
  record: AttemptRecord | undefined;
  /** Check was pressed with nothing to grade. */
  missing = false;
  /** Where the last thing to be kept is; `twice`: in the mirror too, for good. */
  saved: Saved | 'twice';
  /** Another tab had finished this attempt, so that its score counts. */
  overtaken = false;
  /** What is said in place of where the result is kept, once the student has deleted it. */
  gone: (() => string) | undefined;
  /** How long scores are kept. */
  readonly keeps: Keeps;
  readonly #scores: Scores;
  readonly #tell: (event: Event) => void;
  #since = 0;
  #key = '';
  #finished: Saved = 'memory';
  /** In a test, what is given to the item that is shown has changed since the page was told. */
  #untold = false;
  /** A response is graded and not kept yet. */
  #due = false;

  constructor(
    bank: Bank,
    quiz: Quiz,
    { mode, asked }: { readonly mode: Mode; readonly asked: Mode },
    { scores, saved, keeps }: Place,
    tell: (event: Event) => void,
  ) {
    this.bank = bank;
    this.quiz = quiz;
    this.mode = mode;
    this.asked = asked;
    this.saved = saved;
    this.keeps = keeps;
    this.#scores = scores;
    this.#tell = tell;
    this.look();
  }

  /** The mirror has these keys for good; whether that is any news. */
  mirrored(keys: ReadonlySet<string>): boolean {
    const isNews = keys.has(this.#key);
    if (isNews) this.saved = this.#finished === 'browser' ? 'twice' : 'browser';
    return isNews;
  }

  /** The browser has taken these keys after all; whether that is any news. */
  taken(keys: ReadonlySet<string>): boolean {
    const isNews = keys.has(this.#key) && this.#finished === 'memory';
    if (isNews) {
      this.saved = this.#finished = 'browser';
      this.#scores.discard(this.attempt?.id ?? '');
    }
    return isNews;
  }

  /** Another tab, or another quiz of the page, may have deleted the result that is shown. */
  lookAtRecord(): void {
    const { record } = this;
    if (!record || this.gone || this.saved === 'memory') return;
    const name = attemptOf(record.id);
    if (!this.#scores.history().records.some(({ id }) => attemptOf(id) === name)) this.saved = 'memory';
  }

  /** Looks anew for what is kept: another tab may have finished or begun something. */
  look(): void {
    this.unfinished = this.#scores.unfinished(this.#wanted);
    this.best = best(this.#scores.history().records, this.bank.id);
  }

  /** What can go on in the place of this quiz: practice and review in each other's; a test with its feedback would be none. */
  readonly #wanted = (other: Quiz, mode: Mode): boolean =>
    other.bank.id === this.bank.id &&
    wishesIn(other) === wishesIn(this.quiz) &&
    (mode === 'test') === (this.mode === 'test');

  start(): void {
    this.#begin(startAttempt(this.quiz, { id: newId(idLength), mode: this.mode }));
  }

  goOn(): void {
    if (this.unfinished) this.#begin(this.unfinished);
  }

  respond(response: Response): void {
    this.missing = false;
    this.#advance({ type: 'draft', response });
    this.#untold = true;
    // What is locked stays so over a reload, or one could look at the second part and answer the first anew.
    if (response.kind === 'two-part' && response.locked) this.#keep();
  }

  /** The student leaves, or is led away: what is given and not checked is kept. */
  leave(): void {
    const { attempt } = this;
    const isBegun =
      attempt?.status === 'testing'
        ? attempt.flags.some(Boolean) || attempt.given.some(Boolean)
        : attempt?.status === 'asking' && attempt.draft;
    if (!isBegun) return this.flush();
    // A test goes on elsewhere with the time that is left; here it is the very same.
    if (attempt?.status === 'testing')
      this.#keep({ ...attempt, elapsed: addedTo(attempt.elapsed, performance.now() - this.#since) });
    else this.#keep();
  }

  /** Keeps what `check` has left, if it is not kept yet. */
  flush(): void {
    if (this.#due) this.#keep();
  }

  /** In a test: goes to an item or the overview, flags, or hands in. What was given is told and kept as the student leaves it. */
  test(type: TestAction['type'], to = 0): void {
    const before = this.attempt;
    if (before?.status !== 'testing') return;
    this.missing = false;
    this.#advance({ type, to, elapsed: performance.now() - this.#since });
    const { attempt } = this;
    if (type !== 'flag') {
      this.#since = performance.now();
      if (this.#untold) this.#tellResponse(before, before.at);
      this.#untold = false;
    }
    if (attempt?.status !== 'finished') return this.#keep();
    for (const place of attempt.graded.keys()) this.#tellOutcome(attempt, place);
    this.#finish(attempt);
  }

  /** What it comes to is kept by `flush`, so that the feedback need not wait for the write. */
  check(): void {
    const before = this.attempt;
    if (before?.status !== 'asking') return;
    this.#advance({ type: 'check', elapsed: performance.now() - this.#since });
    const after = this.attempt;
    this.missing = after === before;
    if (!after || this.missing) return;
    this.#since = performance.now();
    this.#due = true;
    this.#tellResponse(after, before.graded.length);
    this.#tellOutcome(after, before.graded.length);
  }

  /** A hint is kept at once, or a reload would give it back. */
  hint(): void {
    this.missing = false;
    this.#advance({ type: 'hint' });
    this.#keep();
  }

  next(): void {
    if (this.attempt?.status !== 'feedback') return;
    const attempt = advance(this.attempt, { type: 'next' });
    this.attempt = attempt;
    if (attempt.status === 'finished') this.#finish(attempt);
    else this.#keep();
  }

  #begin(attempt: Attempt): void {
    this.attempt = attempt;
    this.missing = this.#untold = false;
    this.#since = performance.now();
    const { id, quiz, graded } = attempt;
    this.#tell(
      new KzStartEvent('kz-start', { attempt: id, quiz: quiz.id, of: quiz.items.length, graded: graded.length }),
    );
  }

  #tellResponse({ id, quiz }: Attempt, index: number): void {
    const item = quiz.items[index];
    if (item)
      this.#tell(new KzResponseEvent('kz-response', { attempt: id, item: item.id, target: item.target, index }));
  }

  #tellOutcome({ id, quiz, graded }: Attempt, index: number): void {
    const [item, outcome] = [quiz.items[index], graded[index]?.outcome];
    if (!item || !outcome) return;
    const { correct, credit } = outcome;
    this.#tell(new KzOutcomeEvent('kz-outcome', { attempt: id, item: item.id, target: item.target, correct, credit }));
  }

  #advance(action: Action): void {
    if (this.attempt) this.attempt = advance(this.attempt, action);
  }

  /** The earlier attempt, which another tab may have open, is given up only once the new one has come as far and is in the browser. */
  #keep(attempt = this.attempt): void {
    const { unfinished } = this;
    this.#due = false;
    if (!attempt) return;
    this.saved = this.#scores.keep(attempt);
    if (this.saved !== 'browser') return;
    if (unfinished && unfinished.id !== attempt.id) this.#scores.discard(unfinished.id, reached(attempt));
    this.#scores.thin(attempt.id, this.#wanted);
  }

  #finish(attempt: Finished): void {
    this.#due = false;
    const { status, record, key } = this.#scores.finish(attempt, Date.now());
    const { credit, of } = score(attempt);
    this.saved = this.#finished = status;
    this.#key = key;
    this.record = record;
    this.overtaken = attempt.graded.some(
      ({ outcome }, i) => Math.round(outcome.credit * 60) !== record.items[i]?.credit,
    );
    const saved = status === 'browser' && !this.overtaken;
    this.#tell(new KzFinishEvent('kz-finish', { attempt: attempt.id, quiz: attempt.quiz.id, credit, of, saved }));
  }
}
