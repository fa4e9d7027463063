import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';

const quiz = {
  quizTitle: 'A quiz',
  quizSynopsis: '',
  nrOfQuestions: String(globalThis.questions.length),
  questions: globalThis.questions.map(({ stem, options, rationale }) => ({
    question: stem,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options.map(({ text }) => text),
    correctAnswer: String(options.findIndex(({ right }) => right) + 1),
    messageForCorrectAnswer: 'Right.',
    messageForIncorrectAnswer: 'Not right.',
    explanation: rationale,
    point: '1',
  })),
};
createRoot(document.querySelector('#quiz')).render(
  createElement(Quiz, { quiz, disableSynopsis: true, showInstantFeedback: true }),
);
