/*
 * The core by name: plain functions on plain data. Importing it defines no element and touches no page, so it works in Node as
 * in a browser.
 */
export { readArticle, type Article, type ArticleSource, type Damage, type Span } from './article/article.js';
export { findPassage } from './article/find.js';
export { locate, type Passage } from './article/passage.js';
export { advance } from './attempt/advance.js';
export { currentItem, type Action, type Attempt, type Mode } from './attempt/attempt.js';
export { defineEntities, defineRelations, kitFor, quoteFrom, sentencesOf } from './bank/author.js';
export type * from './bank/bank.js';
export { checkBank } from './bank/check-bank.js';
export { bankJsonSchema, type JsonSchema } from './convert/json-schema.js';
export { renderQuiz } from './convert/render-quiz.js';
export { parseBank, type Parsed } from './bank/parse-bank.js';
export type { Problem } from './bank/problem.js';
export { defaultBlueprint, type Blueprint } from './generation/blueprint.js';
export { enumerateItems, refusals } from './generation/enumerate.js';
export type { Refusal } from './generation/draft.js';
export type { Exposure } from './item/exposure.js';
export { generateQuiz, quizOf, type QuizOptions } from './generation/generate-quiz.js';
export { gradeResponse } from './grading/grade.js';
export * from './item/item.js';
export type { Quiz, Shortfall } from './item/quiz.js';
export type { Outcome, Response, ResponseOf } from './item/response.js';
export type { Schedule, Scheduled } from './scores/schedule.js';
export { processOf, processes, skills, type Process, type Skill } from './item/skill.js';
