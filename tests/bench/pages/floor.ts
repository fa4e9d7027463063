/** The least that a quiz can be: ten questions written out in HTML, and twenty lines of script. */
import { escaped, pageAround, type Plain, type Subject } from './subject.js';

/** How both plain pages look; much like what a page's author would write. */
export const looks = `<style>
fieldset { border: 1px solid #ccc; border-radius: 10px; padding: 1rem; }
legend { font-size: 1.1rem; }
label { display: flex; gap: .5rem; border: 1px solid #888; border-radius: 10px; padding: .7rem; margin: .5rem 0; }
label.right { border-color: #1b6b3a; background: #e9f5ec; }
label.wrong { border-color: #9b2c1f; background: #fbedea; }
blockquote { border-inline-start: 3px solid #d9a400; margin: 0; padding-inline-start: 1rem; }
</style>`;

const fieldset = ({ stem, options, rationale, quote }: Plain, i: number): string => `<fieldset${i ? ' hidden' : ''}>
<legend>${escaped(stem)}</legend>
${options
  .map(
    ({ text, right }) =>
      `<label><input type="radio" name="q${i}" value="${right ? 'right' : 'wrong'}"> ${escaped(text)}</label>`,
  )
  .join('\n')}
<div class="why" hidden><p>${escaped(rationale)}</p><blockquote>${escaped(quote)}</blockquote></div>
</fieldset>`;

const script = `
const questions = [...document.querySelectorAll('fieldset')];
const [button, status] = [document.querySelector('#step'), document.querySelector('[role=status]')];
let at = 0, right = 0, graded = false;
button.addEventListener('click', () => {
  const question = questions[at], chosen = question.querySelector(':checked');
  if (!graded && !chosen) return;
  if (!graded) {
    right += chosen.value === 'right';
    status.textContent = chosen.value === 'right' ? 'Right.' : 'Not right.';
    question.querySelector('.why').hidden = false;
    for (const input of question.querySelectorAll('input')) {
      input.disabled = true;
      if (input.checked || input.value === 'right') input.parentNode.className = input.value;
    }
  } else {
    question.hidden = true;
    if (++at < questions.length) questions[at].hidden = false;
    status.textContent = at < questions.length ? '' : right + ' of ' + questions.length + ' right';
    if (at === questions.length) button.remove();
  }
  button.textContent = (graded = !graded) ? 'Next' : 'Check';
});`;

export const floor = (questions: readonly Plain[]): Subject => ({
  name: 'floor',
  files: {
    'index.html': pageAround(
      looks,
      `${questions.map(fieldset).join('\n')}
<p role="status"></p>
<button type="button" id="step">Check</button>
<script>${script}</script>`,
    ),
  },
  places: {
    stem: 'fieldset:not([hidden]) legend',
    option: 'fieldset:not([hidden]) input:enabled',
    check: '#step',
    feedback: 'fieldset:not([hidden]) .why:not([hidden])',
    next: '#step',
    over: 'body:not(:has(fieldset:not([hidden])))',
  },
});
