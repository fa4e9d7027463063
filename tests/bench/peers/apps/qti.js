import '@citolab/qti-components';

const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const itemOf = (
  { stem, options, rationale },
  i,
) => `<qti-assessment-item identifier="q${i}" title="Question" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response><qti-value>o${options.findIndex(({ right }) => right)}</qti-value></qti-correct-response>
</qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"></qti-outcome-declaration>
<qti-item-body>
<qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1">
<qti-prompt>${escaped(stem)}</qti-prompt>
${options.map(({ text }, n) => `<qti-simple-choice identifier="o${n}">${escaped(text)}</qti-simple-choice>`).join('')}
</qti-choice-interaction>
<qti-feedback-block outcome-identifier="FEEDBACK" identifier="told" show-hide="show"><qti-content-body><p>${escaped(rationale)}</p></qti-content-body></qti-feedback-block>
</qti-item-body>
<qti-response-processing>
<qti-response-condition><qti-response-if>
<qti-match><qti-variable identifier="RESPONSE"></qti-variable><qti-correct identifier="RESPONSE"></qti-correct></qti-match>
<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
</qti-response-if></qti-response-condition>
<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">told</qti-base-value></qti-set-outcome-value>
</qti-response-processing>
</qti-assessment-item>`;

const [quiz, button] = ['#quiz', '#step'].map((selector) => document.querySelector(selector));
let at = -1;
let graded = true;
button.addEventListener('click', () => {
  if (!graded) quiz.querySelector('qti-assessment-item').processResponse();
  else if (++at < globalThis.questions.length)
    quiz.replaceChildren(document.createRange().createContextualFragment(itemOf(globalThis.questions[at], at)));
  else quiz.innerHTML = '<p id="over">Done</p>';
  graded = !graded;
  button.textContent = graded ? 'Next' : 'Check';
});
button.click();
