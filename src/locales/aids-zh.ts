import type { AidsMessages, PrintMessages } from './aids-en.js';

export const aidsZh: AidsMessages = {
  aids: '阅读辅助',
  all: '阅读辅助',

  size: '文字大小',
  smaller: '缩小文字',
  larger: '放大文字',
  percent: (n) => `${n}%`,

  rule: '排除选项',
  ruleOut: (option) => `排除：${option}`,
  ruledOut: (option) => `已排除：${option}`,
  takenBack: (option) => `已取消排除：${option}`,
  chosen: (option) => `这是你的选择，不能排除：${option}`,
  ruledBy: '你已排除',

  orDrag: '也可以把选项拖到对应的行上：',
  orClick: '也可以在文章里点击带下划线的句子。',

  focus: '文章逐句显示',
  openArticle: '请先打开文章，再逐句阅读。',
  before: '上一句',
  after: '下一句',

  readQuestion: '朗读题目',
  readParagraph: '朗读段落',
  stop: '停止朗读',

  keys: '单键快捷键',
  keyHelp: '按键',
  singleOff: '打开单键快捷键后，常用操作只需按一个字母。',
  always: [
    ['Tab', '到下一个控件'],
    ['↑ ↓', '到另一个选项；在打开的文章里逐句显示时，到另一句'],
    ['空格', '选择、勾选、按下'],
    ['Enter', '按下；在输入框中为检查'],
    ['Esc', '停止朗读'],
  ],
  single: [
    ['1 – 9', '选择或勾选该选项'],
    ['C', '检查，或继续'],
    ['X', '排除焦点所在的选项'],
    ['J K', '下一句，上一句'],
    ['Q P', '朗读题目，朗读段落'],
    ['S', '停止朗读'],
    ['A', '打开或关闭阅读辅助'],
  ],

  printQuiz: '打印题目',
  printKey: '打印答案',
  printResult: '打印成绩',
};

export const printZh: PrintMessages = {
  name: '姓名',
  date: '日期',
  key: '答案',
  result: '成绩',
  quizIs: (id) => `题组 ${id}`,
  scored: (credit, of) => `得分 ${credit} / ${of}`,
  numbered: '请在旁边按先后写上 1、2、3……',
  letters: '请在每项旁边写上字母。',
  given: '所答',
  right: '正确答案',
  leftOpen: '未作答',
  isRight: '正确',
  isPartly: '部分正确',
  isWrong: '不正确',
  proof: '文章中',
};
