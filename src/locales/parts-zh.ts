import { minutesFor } from './counts.js';
import type { ModesMessages, ResultMessages } from './parts-en.js';

export const modesZh: ModesMessages = {
  about: (of) =>
    `关于这篇文章的 ${of} 道题，大约需要 ${minutesFor(of)} 分钟。交卷之前不会评分：答案可以修改，想回头再看的题可以标记。`,
  aboutDue: (of) => `有 ${of} 道题该复习了：答错的题，以及隔了一段时间的答对的题。`,
  noneDue: '现在还没有需要复习的题。你可以先做新的题目。',

  doneSoFar: (n) => `已完成：${n}`,
  keepOrder: '保持这个顺序',
  flag: '这题稍后再看',
  previous: '上一题',
  overview: '全部题目',
  done: '已完成',
  open: '未完成',
  flagged: '稍后再看',
  standing: (n, of, flagged) => `已完成 ${n}/${of}${flagged ? `，标记了 ${flagged} 题` : ''}。`,
  toQuestion: (n) => `去第 ${n} 题`,
  handIn: '交卷',
  sure: (open) => `还有 ${open} 题未完成，会按答错计算。仍要交卷吗？`,
  handInOpen: '仍要交卷',

  aboutTime: (minutes) => `限时 ${minutes} 分钟；需要时可以加时。`,
  left: (n) => (n > 1 ? `还剩 ${n} 分钟` : '还剩不到 1 分钟'),
  nearlyUp: (n) => `${n > 1 ? `只剩 ${n} 分钟了。` : '最后一分钟开始了。'}时间到了，已作答的内容仍会保留，也可以加时。`,
  addMinutes: (n) => `加 ${n} 分钟`,
  timeUp: '时间到了',
  whatNow: '可以现在交卷，也可以加时继续。已作答的内容不会丢失。',
};

export const worthZh: ResultMessages['worth'] = (credit, hints, luck) =>
  `${hints ? `用了 ${hints} 个提示：` : ''}得 ${credit}/1 分${luck ? '（已减去猜测可得的部分）' : ''}。`;

export const rightIsZh: ResultMessages['rightIs'] = (what) => `正确答案：${what}。`;

export const resultZh: ResultMessages = {
  guessing: (credit, of) => `不读文章只靠猜，大约能得 ${credit}/${of} 分。`,
  skills: '按能力',
  skill: '能力',
  points: '得分',
  worth: worthZh,
  rightIs: rightIsZh,
  scoreOf: (credit, of) => `${credit}/${of}`,
  processes: {
    retrieve: '找到文中所说',
    infer: '读懂言外之意',
    integrate: '看清前后联系',
    evaluate: '权衡与判断',
  },

  map: '在文章的哪里',
  mapIs: (asked, right, missed) => `考到的句子：${asked}。其中答对：${right}。值得再读：${missed}。`,
  legend: '每行是一段。实心：答对。条纹：值得再读一遍。灰色：没有考到。',
  underlined:
    '在文章里，答对的句子下面是直线，值得再读的句子下面是波浪线。在成绩里打开每道题，就能看到它所依据的句子。',
  table: '用表格看',
  paragraph: '段落开头',
  questionsRight: '答对的题',

  misread: '读错了什么',
  times: (n) => `${n} 次`,
  misreadings: {
    'other-passage': '用了文章另一处的内容。',
    'same-passage': '句子找对了，取的内容不对。',
    'not-in-text': '用了文章没有说的内容。',
    'role-swap': '弄混了谁做了什么。',
    'part-for-whole': '把部分当成了全部。',
    'cause-for-effect': '弄混了原因和结果。',
    'expected-for-done': '把计划当成了已经做到的事。',
    'other-number': '用了文章里的另一个数。',
    'wrong-unit': '用错了单位。',
    'wrong-magnitude': '数位不对，例如把十亿当成百万。',
    'too-broad': '说得比文章更笼统。',
    overstated: '理解得比文章说的更重。',
    'outside-knowledge': '用了文章以外的知识。',
    'wrong-sense': '把词理解成了另一个意思。',
    'wrong-referent': '弄错了词所指的对象。',
  },

  readAgain: '值得再读一遍',
  hadRight: '你答对的题',
  leftOpen: '没有作答。',
  missed: (n) => `再做错题（${n}）`,
  due: (n) => `该复习的题（${n}）`,
};
