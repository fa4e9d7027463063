import 'kz-quiz/define.js';
import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

/** @type {import('../contract.js').Mount} */
export const mount = (place, first, told) => {
  const [given, setGiven] = createSignal(first);
  const page = () =>
    html` <kz-quiz
      prop:bank=${() => given().bank}
      attr:seed=${() => given().seed}
      prop:length=${() => given().length}
      attr:lang=${() => given().lang}
      storage="none"
      on:kz-start=${({ detail }) => told('kz-start', detail)}
      on:kz-finish=${({ detail }) => told('kz-finish', detail)}
    >
      <h3 slot="title">${() => given().title}</h3>
      <p slot="finish">Well read.</p>
    </kz-quiz>`;
  const change = (changes) => setGiven((before) => ({ ...before, ...changes }));
  return { change, remove: render(page, place) };
};
