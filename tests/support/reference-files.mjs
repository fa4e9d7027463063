// @ts-check
/** What the reference says of each file and each export of the package; a test demands that none is missing or too many. */

/** @type {{ readonly dist: Readonly<Record<string, string>>, readonly exports: Readonly<Record<string, string>> }} */
export const files = {
  dist: {
    'kz-quiz.core.min.js': 'classic script: `<kz-quiz>` alone; bring a bank',
    'kz-quiz.min.js': 'classic script: `<kz-quiz>` with the Kazakhstan bank, which asks about that one article',
    'kz-quiz.keep.min.js': 'the second place for scores, and merging them; fetched once the page is drawn',
    'kz-quiz.kk.min.js': 'the words of the frame in Kazakh; fetched where the page, or else the browser, speaks it',
    'kz-quiz.ru.min.js': 'the same in Russian',
    'kz-quiz.zh.min.js': 'the same in Chinese',
    'kz-quiz.aids.min.js': 'reading aids, dragging, and the way to print; fetched once the quiz is drawn',
    'kz-quiz.modes.min.js': 'tests and reviews; fetched on use',
    'kz-quiz.result.min.js': 'all of the result but its figure; fetched on use',
    'kz-quiz.data.min.js': 'My data and the result code; fetched on use',
    'kz-quiz.print.min.js': 'the sheets to print; fetched on use',
    'kz-quiz.help.min.js': 'what is wrong with a bank or a page, in words for its author; fetched when something is',
    'kz-progress.min.js': 'classic script: `<kz-progress>`',
    'player.html':
      "one quiz by its address, for sites that strip scripts: `player.html?bank=…&seed=…` in a frame, beside `kz-quiz.min.js` and its parts; `origin=https://school.example` lets that page alone know its height (`{ type: 'kz-height', height }`)",
    'class.html':
      'for teachers: reads the result codes of a class, by itself and offline, and shows in the article where the class went wrong; takes any bank from a file',
    'bank.schema.json': 'the JSON Schema of a bank, for editors',
    'llms.txt': 'the format of a bank, for people and language models',
    'custom-elements.json': 'the elements, for editors and other tools',
    'vscode.html-custom-data.json': 'for `html.customData` of VS Code',
    'vscode.css-custom-data.json': 'for `css.customData` of VS Code',
  },
  exports: {
    '.': 'the core: banks, generation, grading; safe in Node, defines nothing',
    './define.js': 'registers both elements; does nothing in Node',
    './kz-quiz.js': 'the class `KzQuiz`, not registered',
    './kz-progress.js': 'the class `KzProgress`, not registered',
    './fsrs.js': 'when questions are due again, by FSRS; wants `ts-fsrs`, which adds methods to `Date.prototype`',
    './banks/kazakhstan-visit.js': 'a bank, as `bank`',
    './react.js': 'types of the tags for React 19',
    './preact.js': 'types of the tags for Preact',
    './solid.js': 'types of the tags for Solid',
    './vue.js': 'types of the tags for Vue 3',
    './svelte.js': 'types of the tags for Svelte 5',
    './llms.txt': 'the format of a bank',
    './player.html': 'the player',
    './class.html': 'the page for teachers',
    './schema.json': 'the JSON Schema of a bank',
    './custom-elements.json': 'the elements, for tools',
    './vscode.html-custom-data.json': 'for VS Code',
    './vscode.css-custom-data.json': 'for VS Code',
    './package.json': 'this package',
  },
};
