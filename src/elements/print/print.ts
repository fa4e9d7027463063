/** Sheets of paper; it comes on use, when one is asked for. */
import type { Play } from '../play.js';
import type { Frame } from '../views/frame.js';
import { keySheet, quizSheet, resultSheet } from './sheets.js';
import { paperCss } from './styles.js';

export { frameCss as styles } from './styles.js';

export type Sheet = 'quiz' | 'key' | 'result';

interface From {
  readonly host: HTMLElement;
  readonly play: Play;
  readonly frame: Frame;
}

const sheetOf = (sheet: Sheet, { play, frame }: From): HTMLElement[] => {
  const { attempt, record } = play;
  const quiz = attempt?.quiz ?? play.quiz;
  if (sheet === 'key') return keySheet(quiz, frame);
  return sheet === 'result' && attempt?.status === 'finished'
    ? resultSheet(attempt, record?.at ?? Date.now() / 1000, frame)
    : quizSheet(quiz, frame);
};

/**
 * Prints a sheet from a frame in the shadow tree. So nothing of the page is hidden, moved or restyled for it, however it is built, and
 * the page's own print styles say nothing of the sheet. The frame has no address, so that a strict policy has nothing to refuse; its nodes
 * are made one by one, and its style is a constructed sheet.
 */
export const print = (sheet: Sheet, from: From): void => {
  const { shadowRoot } = from.host;
  shadowRoot?.querySelector('.paper')?.remove();
  const paper = document.createElement('iframe');
  paper.className = 'paper';
  paper.setAttribute('aria-hidden', 'true');
  paper.tabIndex = -1;
  const run = (): void => {
    const { contentDocument } = paper;
    const contentWindow = contentDocument?.defaultView;
    if (!contentDocument || !contentWindow) return;
    const { t } = from.frame;
    contentDocument.documentElement.lang = t.lang;
    contentDocument.documentElement.dir = t.dir;
    contentDocument.title = from.play.quiz.bank.title;
    const look = new contentWindow.CSSStyleSheet();
    look.replaceSync(paperCss);
    contentDocument.adoptedStyleSheets = [look];
    contentDocument.body.replaceChildren(...sheetOf(sheet, from));
    // Where printing does not wait, the frame has to outlast it.
    contentWindow.addEventListener('afterprint', () => setTimeout(() => paper.remove()));
    contentWindow.print();
  };
  // It is empty at once in most browsers; in some only after a load.
  paper.addEventListener('load', run, { once: true });
  shadowRoot?.append(paper);
};
