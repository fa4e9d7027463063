import 'kz-quiz/define.js';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

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
  const root = createRoot(place);
  let props = given;
  const draw = () => flushSync(() => root.render(<Page {...props} told={told} />));
  draw();
  return {
    change: (changes) => {
      props = { ...props, ...changes };
      draw();
    },
    remove: () => root.unmount(),
  };
};
