/** What a page's author would write with plain DOM code: it fetches a JSON file of questions and draws one at a time. */
import { looks } from './floor.js';
import { pageAround, room, type Plain, type Subject } from './subject.js';

const drawing = `
const quiz = document.querySelector('#quiz');
const made = (tag, text, into) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  into?.append(element);
  return element;
};
const run = (questions) => {
  let at = 0, right = 0;
  const show = () => {
    const { stem, options, rationale, quote } = questions[at];
    const fieldset = made('fieldset');
    made('legend', stem, fieldset);
    const inputs = options.map(({ text }) => {
      const label = made('label', undefined, fieldset);
      const input = made('input', undefined, label);
      input.type = 'radio';
      input.name = 'option';
      label.append(' ' + text);
      return input;
    });
    const status = made('p');
    status.setAttribute('role', 'status');
    const button = made('button', 'Check');
    button.type = 'button';
    let graded = false;
    button.addEventListener('click', () => {
      if (graded) return next();
      const chosen = inputs.findIndex((input) => input.checked);
      if (chosen < 0) return;
      graded = true;
      right += options[chosen].right;
      inputs.forEach((input, i) => {
        input.disabled = true;
        if (options[i].right || i === chosen) input.parentNode.className = options[i].right ? 'right' : 'wrong';
      });
      status.textContent = (options[chosen].right ? 'Right. ' : 'Not right. ') + rationale;
      status.after(made('blockquote', quote));
      button.textContent = 'Next';
    });
    quiz.replaceChildren(fieldset, status, button);
  };
  const next = () => {
    if (++at < questions.length) return show();
    quiz.replaceChildren();
    made('output', right + ' of ' + questions.length + ' right', quiz);
  };
  show();
};`;

const places = {
  stem: 'legend',
  option: 'fieldset input:enabled',
  check: '#quiz > button',
  feedback: '#quiz > blockquote',
  next: '#quiz > button',
  over: '#quiz > output',
};

const head = `${looks}${room('#quiz')}`;

/** The ten questions as a JSON file of their own. */
export const vanilla = (questions: readonly Plain[]): Subject => ({
  name: 'vanilla',
  files: {
    'index.html': pageAround(
      head,
      `<div id="quiz"></div>
<script>${drawing}
fetch('questions.json').then((response) => response.json()).then(run);</script>`,
    ),
    'questions.json': JSON.stringify(questions),
  },
  places,
});

/** A bank in the format of kz-quiz, of statements alone: ten are drawn from it, as plainly as it can be done. */
export const vanillaOfBank = (bankJson: string): Subject => ({
  name: 'vanilla',
  files: {
    'index.html': pageAround(
      head,
      `<div id="quiz"></div>
<script>${drawing}
const verdicts = { true: 'True', false: 'False', 'not-given': 'Not given' };
fetch('bank.json').then((response) => response.json()).then(({ questions }) => {
  const ids = Object.keys(questions);
  const drawn = Array.from({ length: Math.min(10, ids.length) }, () => ids.splice(Math.floor(Math.random() * ids.length), 1)[0]);
  run(drawn.map((id) => {
    const { stem, key, rationale, evidence } = questions[id];
    const options = Object.entries(verdicts).map(([verdict, text]) => ({ text, right: verdict === key }));
    return { stem, options, rationale, quote: evidence[0] };
  }));
});</script>`,
    ),
    'bank.json': bankJson,
  },
  places,
});
