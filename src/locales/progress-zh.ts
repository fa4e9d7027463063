import type { ProgressMessages } from './progress-en.js';

export const progressZh: ProgressMessages = {
  lang: 'zh-Hans',
  dir: 'ltr',

  title: '你的进步',
  none: '这里还没有内容。做完一套题，成绩就会显示在这里。',
  unread: (n) => `有 ${n} 项成绩无法读取，它们原样保留。`,
  due: (n) => `有 ${n} 道题该复习了。`,
  notDue: '现在还没有需要复习的题。',

  quizzes: '各套题目',
  quiz: '题目',
  attempts: '次数',
  best: '最好成绩',
  last: '最近一次',
  scoreOf: (credit, of) => `${credit}/${of}`,

  trend: '新题目的变化',
  trendNote: '比靠猜多得的部分。以前考过的题不计算在内。',
  trendIs: (n, first, last) => (n === 1 ? `一次答题：${last}。` : `${n} 次答题，从 ${first} 到 ${last}。`),
  table: '用表格看',
  date: '日期',
  fresh: '新题目',
  share: '比靠猜多得',

  skills: '按能力',
  skill: '能力',
  right: '答对',
  processes: {
    retrieve: '找到文中所说',
    infer: '读懂言外之意',
    integrate: '看清前后联系',
    evaluate: '权衡与判断',
  },
};
