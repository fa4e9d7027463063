import quizdown from 'quizdown';

const text = globalThis.questions
  .map(({ stem, options, rationale }) => {
    const lines = options.map((option) => `1. [${option.right ? 'x' : ' '}] ${option.text}\n    > ${rationale}`);
    return `### ${stem}\n\n${lines.join('\n')}`;
  })
  .join('\n\n');
// As its documentation has them, but for what stands in the order given.
quizdown.createApp(text, document.querySelector('#quiz'), { shuffleAnswers: false, locale: 'en' });
