import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const choices = ({ options }) => options.map(({ text }, i) => ({ value: `o${i}`, text }));

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  showPrevButton: false,
  pages: [
    {
      elements: globalThis.questions.map((question, i) => ({
        type: 'radiogroup',
        name: `q${i}`,
        title: question.stem,
        choices: choices(question),
        correctAnswer: `o${question.options.findIndex(({ right }) => right)}`,
      })),
    },
  ],
  completedHtml: '<p id="over">{correctAnswers} of {questionCount} right</p>',
});
renderSurvey(survey, document.querySelector('#quiz'));
