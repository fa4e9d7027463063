import 'kz-quiz/define.js';
import { render } from 'preact';

const Page = ({ bank, seed, length, lang, title, told }) => (
  <kz-quiz
    bank={bank}
    seed={seed}
    length={length}
    lang={lang}
    storage="none"
    onkz-start={({ detail }) => told('kz-start', detail)}
    onkz-finish={({ detail }) => told('kz-finish', detail)}
  >
    <h3 slot="title">{title}</h3>
    <p slot="finish">Well read.</p>
  </kz-quiz>
);

/** @type {import('../contract.js').Mount} */
export const mount = (place, given, told) => {
  let props = given;
  const draw = () => render(<Page {...props} told={told} />, place);
  draw();
  return {
    change: (changes) => {
      props = { ...props, ...changes };
      draw();
    },
    remove: () => render(null, place),
  };
};
