import { wanted } from '../../../demo/wanted.js';
import { quizOnPage } from './session.js';

/** A quiz of one choice with an option chosen, before Check; what is written from now on leaves a mark in a trace. */
export const ready = async (): Promise<void> => {
  const quiz = await quizOnPage({ lang: 'en', kinds: 'choice' });
  quiz.start();
  await quiz.updateComplete;
  const [item] = quiz.attempt?.quiz.items ?? [];
  const { picks = [] } = item ? wanted(item, 'right') : {};
  quiz.shadowRoot?.querySelectorAll<HTMLElement>('label[part~=option]')[picks[0] ?? 0]?.click();
  await quiz.updateComplete;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function marked(key, value) {
    performance.mark('kz-write');
    setItem.call(this, key, value);
  };
};
