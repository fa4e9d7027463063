import 'kz-quiz/define.js';

/** @type {import('../contract.js').Mount} */
export const mount = (place, { bank, seed, length, lang, title }, told) => {
  place.innerHTML = `
    <kz-quiz seed="${seed}" length="${length}" lang="${lang}" storage="none">
      <h3 slot="title">${title}</h3>
      <p slot="finish">Well read.</p>
    </kz-quiz>`;
  const quiz = place.querySelector('kz-quiz');
  quiz.bank = bank;
  for (const name of ['kz-start', 'kz-finish']) quiz.addEventListener(name, (event) => told(name, event.detail));
  return {
    change: ({ bank: other, title: heading, ...attributes }) => {
      for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
      if (other) quiz.bank = other;
      if (heading) quiz.querySelector('[slot=title]').textContent = heading;
    },
    remove: () => place.replaceChildren(),
  };
};
