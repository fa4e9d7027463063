import { plural } from './counts.js';
import type { ProgressMessages } from './progress-en.js';

const count = (n: number, one: string, few: string, many: string): string =>
  plural<'one' | 'few' | 'many'>('ru', n, { one, few, many, other: few });

export const progressRu: ProgressMessages = {
  lang: 'ru',
  dir: 'ltr',

  title: 'Ваши успехи',
  none: 'Пока здесь пусто. Ответьте на все вопросы до конца, и здесь появится результат.',
  unread: (n) =>
    `Не удалось прочитать ${count(n, '# результат', '# результата', '# результатов')}. Всё остаётся на своём месте.`,
  due: (n) => `Пора повторить ${count(n, '# вопрос', '# вопроса', '# вопросов')}.`,
  notDue: 'Повторять пока нечего.',

  quizzes: 'Наборы вопросов',
  quiz: 'Набор',
  attempts: 'Попытки',
  best: 'Лучший результат',
  last: 'Последний раз',
  scoreOf: (credit, of) => `${credit} из ${of}`,

  trend: 'Новые вопросы со временем',
  trendNote: 'Сколько вышло сверх угаданного. Вопросы, которые уже задавались, не учитываются.',
  trendIs: (n, first, last) =>
    n === 1 ? `Одна попытка: ${last}.` : `${count(n, '# попытка', '# попытки', '# попыток')}, от ${first} до ${last}.`,
  table: 'В виде таблицы',
  date: 'Дата',
  fresh: 'Новые вопросы',
  share: 'Сверх угаданного',

  skills: 'По умениям',
  skill: 'Умение',
  right: 'Правильно',
  processes: {
    retrieve: 'Найти сказанное',
    infer: 'Читать между строк',
    integrate: 'Увидеть связи',
    evaluate: 'Взвесить и оценить',
  },
};
