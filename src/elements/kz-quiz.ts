import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readArticle } from '../article/article.js';
import type { Attempt } from '../attempt/attempt.js';
import type { Bank } from '../bank/bank.js';
import type { Quiz } from '../item/quiz.js';
import { storageEvents } from '../scores/browser/storage-events.js';
import { inFigures } from '../text/numbers.js';
import { afterPaint } from './after-paint.js';
import { Evidence } from './evidence.js';
import { guarded } from './guarded.js';
import { Later } from './later.js';
import { guardPresses } from './guard-presses.js';
import { keepFocus } from './keep-focus.js';
import { Language } from './language.js';
import { namedElement } from './named-element.js';
import { Parts } from './parts.js';
import { Questions } from './questions.js';
import { QuizAttributes } from './quiz-attributes.js';
import { report } from './report.js';
import { arrive } from './reveal.js';
import { adopt } from './sheets.js';
import { legendIn, marksIn, placeIn, stage } from './stage.js';
import { styles } from './styles.js';
import { articleView, awayView } from './views/article.js';
import type { Actions, Frame } from './views/frame.js';
import { responseTo, viewOf } from './views/kinds.js';
export type * from './events.js';

/**
 * A quiz about an article: one question at a time, each followed by the sentence of the article that settles it, and a
 * score that this browser keeps. Where the bank comes from, in this order: `bank`, `src`, a JSON script inside the tag, the
 * bank that the script carries.
 *
 * No exception leaves the element: what goes wrong is a message in it, and a `kz-error` event.
 *
 * @element kz-quiz
 *
 * @attr {string} src - address of a bank in JSON: at most 2 MB, within 10 seconds, fetched without credentials or referrer
 * @attr {string} for - id of the article's element: evidence is shown there, and only what it proves is asked. Without one, the bank's text is offered
 * @attr {string} seed - the same seed and bank give everyone the same quiz; left out, each quiz is another one
 * @attr {number} length - how many items: 1 to 100, 10 if left out
 * @attr {string} mode - `practice`, with feedback after each item, if left out; `test`: nothing is told before all of it is handed in;
 * `review`: what was missed or is due again, by `schedule`, whatever the seed; where nothing is, practice
 * @attr {string} skills - only these, by white space: `retrieve infer integrate evaluate vocabulary reference structure`
 * @attr {string} kinds - only these: `choice true-false-not-given numeric multiple-response cloze short-answer matching ordering categorise evidence two-part`
 * @attr {string} profile - keeps the scores of several students apart in one browser
 * @attr {string} lang - of the frame: `en kk ru zh`. Left out, that of what is nearest around the element, else the browser's, else
 * English; also how numbers and dates are written. What a bank says stays in the bank's language
 * @attr {string} storage - `local` (scores stay), `session` (until the tab is closed) or `none`
 * @attr {boolean} shared - students share this computer: "Continue, or someone else?" comes before anything of the last one
 * @attr {number} minutes - of a test: how long is left is told, and who wants more adds it; none if left out
 * @attr {boolean} teacher - a teacher's page: the key can be printed before the end
 * @attr {string} name - in a form: under this name "credit/of" is sent, once the quiz is finished
 * @prop {unknown} bank - a bank, or JSON text of one; checked by `parseBank`
 * @prop {Schedule | null | undefined} schedule - by which it is told what is due again, in place of Leitner's steps; `kz-quiz/fsrs.js` has one
 * @prop {Quiz | undefined} quiz - the quiz that is asked, or will be by `start()`; read only
 * @prop {Attempt | undefined} attempt - the attempt under way or just finished; read only
 *
 * @fires {KzStartEvent} kz-start - the student begins, or goes on with, an attempt
 * @fires {KzResponseEvent} kz-response - Check was pressed on a response; in a test, one that is new or changed was left
 * @fires {KzOutcomeEvent} kz-outcome - the response is graded; in a test, one for each item when it is handed in
 * @fires {KzFinishEvent} kz-finish - every item is graded; in a form, "credit/of" is then the element's value
 * @fires {KzErrorEvent} kz-error - for the page's author; `reason` is `fetch status size bank none empty internal`, or `evidence`: quotes that the page lacks
 *
 * @slot title - in place of the start's heading
 * @slot start - below the start's buttons
 * @slot finish - below the result
 * @slot error - in place of the error's message
 * @cssstate loading
 * @cssstate error
 * @cssstate start
 * @cssstate asking
 * @cssstate feedback
 * @cssstate testing
 * @cssstate result
 * @csspart card - the whole; `reading` beside it while the bank's own article is read
 * @csspart body - everything but the article to read
 * @csspart away - floats over the article while the reader is there: `back`, and what leads from sentence to sentence
 * @csspart article - the bank's own article, where it is read inside the quiz
 * @csspart title - the start's heading
 * @csspart heading - "Question n of m"
 * @csspart progress - the bar
 * @csspart score - the points so far, and the result's figure
 * @csspart aids-panel - the reading aids, once open
 * @csspart question - all of one question
 * @csspart stem - what is asked, or the statement
 * @csspart option - one option; once graded `right`, `wrong` or `other` beside it, and `unticked` where it is right and was not
 * ticked; `struck` by a hint; `sentence` where it is one of the article's, `locked` where it is locked in
 * @csspart field - what is typed into or chosen from
 * @csspart gap - what was given for it, once graded, in its sentence
 * @csspart support - the stem of a second part
 * @csspart hints - what hints have told
 * @csspart feedback - what the student is told
 * @csspart quote - the evidence
 * @csspart overview - all questions of a test, each a button `jump`, `done` or `open`, with `flagged` in it
 * @csspart timer - how long a test has left; `up` beside it where nothing is
 * @csspart confirm - what is asked before a test is handed in with questions open
 * @csspart result - its heading: the figure and what it is of; below it `meaning`, the figure that guessing comes to
 * @csspart bar - the picture beside a skill
 * @csspart map - the picture of the article; `table` below it, and `legend` above the article itself
 * @csspart misread - what was misread, a list
 * @csspart review - a list of items in it
 * @csspart item - one of them; `settled` in it, once it is open
 * @csspart entry - what is matched, sorted or put in order, or a field; `right` or `wrong` beside it once graded
 * @csspart notice - where scores are kept, or that they are not
 * @csspart error - the message when something went wrong
 * @csspart button - every button; `solid` for the next thing to do, and its own name: `start resume check hint next show move read
 * back restart missed due retry data aids print`; in a test also `previous overview step flag jump back-to finish more-time`; in the aids
 * `switch size rule sentence-before sentence-after read-question read-paragraph silence`; in My data `continue other copy json csv remove
 * remove-older remove-all confirm cancel profile leave`
 * @csspart code - the result code; of My data also `attempts unread confirm data-actions import older profiles`
 *
 * @cssprop --kz-font-ui - what the quiz says
 * @cssprop --kz-font-text - what the author says: stem, quote, article
 * @cssprop --kz-radius - of cards, options and buttons
 * @cssprop --kz-card - behind everything
 * @cssprop --kz-ink - text
 * @cssprop --kz-quiet - secondary text
 * @cssprop --kz-rule - hairlines
 * @cssprop --kz-edge - borders of controls
 * @cssprop --kz-accent - the next thing to do, links, focus
 * @cssprop --kz-on-accent - text on it
 * @cssprop --kz-tint - behind the chosen option
 * @cssprop --kz-marker - evidence in the article; the page's article inherits it from its own root
 * @cssprop --kz-marker-ink - text on the marker
 * @cssprop --kz-marker-edge - beside the quote
 * @cssprop --kz-right - what is right
 * @cssprop --kz-right-tint - behind it
 * @cssprop --kz-wrong - what is wrong
 * @cssprop --kz-wrong-tint - behind it
 */
export class KzQuiz extends QuizAttributes {
  static readonly formAssociated = true;
  /** The bank of elements that name none; a script that carries a bank sets it before the tag is defined. */
  static defaultBank: Bank | undefined;
  static override styles = styles;

  #toHeading = false;
  readonly #internals = this.attachInternals();
  readonly #language = new Language(this);
  readonly #evidence = new Evidence(this, {
    article: () => namedElement(this, this.for),
    marks: () => marksIn(this.attempt, this.#parts),
  });
  readonly #questions = new Questions(this, this.#evidence);

  constructor() {
    super();
    keepFocus(this);
    guardPresses(this);
  }

  /** The quiz that is asked, or will be by `start()`. */
  get quiz(): Quiz | undefined {
    return this.attempt?.quiz ?? this.#questions.play?.quiz;
  }

  /** The attempt under way or just finished. */
  get attempt(): Attempt | undefined {
    return this.#questions.play?.attempt;
  }

  /** Begins the quiz, once its questions are there; does nothing while one is under way. */
  start(): void {
    this.#parts.retry();
    this.#questions.begin();
    this.requestUpdate();
  }

  /** Begins anew: with other questions, or with the same where the element has a seed. */
  restart(): void {
    this.#questions.draw();
    this.start();
  }

  /** What the student does, made safe for the page and followed by an update. `onward`: to another question or view. */
  readonly #on = <Args extends readonly unknown[]>(run: (...args: Args) => void, onward = false) =>
    guarded((...args: Args) => {
      if (onward) this.#evidence.close();
      this.#toHeading ||= onward;
      run(...args);
      this.requestUpdate();
    }, this.#questions.fail);

  readonly #act: Actions = {
    start: this.#on(() => this.start(), true),
    goOn: this.#on(() => this.#questions.play?.goOn(), true),
    respond: this.#on((response) => this.#questions.play?.respond(response)),
    check: this.#on(() => {
      this.#questions.play?.check();
      afterPaint(this.#flush);
    }),
    hint: this.#on(() => this.#questions.play?.hint()),
    next: this.#on(() => this.#questions.play?.next(), true),
    focus: this.#on((selector) => {
      void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
    }),
    restart: this.#on(() => this.restart(), true),
    review: this.#on((again) => {
      this.#questions.draw('review', again);
      this.start();
    }, true),
    show: this.#on((passage) => this.#evidence.show(passage)),
    read: this.#on(() => this.#evidence.toggle()),
    data: this.#on(() => this.#later.toggle(true), true),
    leave: this.#on(() => this.#later.toggle(false), true),
    retry: this.#on(() => this.#retry(), true),
  };
  readonly #later = new Later(this, this.#questions, this.#on, this.#language);
  readonly #parts: Parts = new Parts(this, this.#questions, this.#evidence);
  readonly #look = this.#on((key: string | null) => this.#questions.look(key));
  readonly #flush = this.#on(() => this.#questions.play?.flush());
  readonly #leave = guarded(() => this.#questions.play?.leave(), this.#questions.fail);
  readonly #back = this.#on(() => this.#evidence.back());

  /** What another tab finishes or begins shows before the start here, not under a student's hands. */
  #unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = storageEvents(this.#look);
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) for (const { cssText } of styles) adopt(this.shadowRoot, cssText);
    this.#later.style();
    this.#parts.style();
  }

  /** Lit turns what a render throws into an unhandled rejection of the page; here it becomes a message. */
  protected override performUpdate(): void {
    guarded(() => super.performUpdate(), this.#questions.fail)();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('bank') || changed.has('src')) this.#questions.load(KzQuiz.defaultBank);
    else if (changed.size && !this.attempt) this.#questions.draw();
  }

  protected override updated(): void {
    report(this.#internals, this.#questions.state, this.attempt);
    const heading = this.#toHeading && this.shadowRoot?.querySelector('h2');
    if (!heading) return;
    this.#toHeading = false;
    arrive(heading, this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { attempt } = this;
    const { t, locale } = this.#language;
    if (!t) return nothing;
    const { bank, play, due } = this.#questions;
    const { reading, away } = this.#evidence;
    const frame: Frame = {
      t,
      locale,
      n: (value) => inFigures(locale, value),
      act: this.#act,
      on: this.#on,
      kinds: { viewOf, responseTo },
      due,
      play,
      code: this.#later.code,
      canRead: !!bank && !this.#evidence.article,
      reading,
      aids: this.#parts.draw,
    };
    return html`<div part="card ${reading ? 'reading' : ''}" lang=${t.lang} dir=${t.dir}>
      ${reading && bank ? articleView(readArticle(bank.article), bank.lang, legendIn(attempt, this.#parts, t)) : ''}
      ${away ? awayView(t.backTo(placeIn(attempt)), this.#back, this.#parts.away(frame)) : ''}
      <section part="body">
        ${stage({ host: this, questions: this.#questions, later: this.#later, parts: this.#parts }, frame)}
      </section>
    </div>`;
  }

  /** After a fault of ours the attempt goes on where it was; otherwise the bank is fetched anew. */
  #retry(): void {
    this.#parts.retry();
    const { play, problem } = this.#questions;
    if (play && problem?.reason === 'internal') this.#questions.problem = undefined;
    else this.#questions.load(KzQuiz.defaultBank);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-quiz': KzQuiz;
  }
}
