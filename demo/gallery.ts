/** `gallery.html`: every kind of item in every state, each a quiz of its own that has been brought there by its controls. */
import type { KzQuiz } from '../src/elements/kz-quiz.js';
import { askedBy, isPublished, kinds, languages, nameOf, states, themes, widths, type Cell } from './gallery-cells.js';
import { drive, setUp } from './gallery-drive.js';

const asked = askedBy(location.search);
const form = document.querySelector('form');
const main = document.querySelector('main');

const made = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const select = (name: string, now: string, options: readonly (string | number)[], every?: string): HTMLElement => {
  const [label, list] = [made('label', name), made('select')];
  list.name = name;
  for (const option of [...(every === undefined ? [] : [every]), ...options]) list.add(new Option(String(option)));
  list.value = now;
  label.append(list);
  return label;
};

/** What is only a look is put on; for other cells the page is asked anew. */
const dress = (theme: string, width: string): void => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['width'] = width;
  const asks = { contrast: '(forced-colors: active)', more: '(prefers-contrast: more)' }[theme];
  document.querySelector('[role=note]')?.toggleAttribute('hidden', !asks || matchMedia(asks).matches);
};

const cellFor = (cell: Cell): Promise<void> => {
  const [article, heading, quiz] = [made('article'), made('h2', `${cell.kind} · ${cell.state}`), made('kz-quiz')];
  article.id = nameOf(cell);
  setUp(quiz, cell);
  article.append(heading, quiz);
  main?.append(article);
  return drive(quiz as KzQuiz, cell).then(
    () => void (article.dataset['ready'] = 'yes'),
    (error: unknown) => {
      article.dataset['ready'] = 'no';
      article.append(made('p', String(error)));
    },
  );
};

const { kind = 'all', state = 'all', lang = 'all', theme, width = 'all there is', cells } = asked;
form?.append(
  select('kind', kind, kinds, 'all'),
  select('state', state, states, 'all'),
  select('lang', lang, languages, 'all'),
  select('theme', theme, themes),
  select('width', String(width), [...widths, 360], 'all there is'),
);
dress(theme, String(width));
form?.addEventListener('change', ({ target }) => {
  const values = new FormData(form);
  dress(String(values.get('theme')), String(values.get('width')));
  const query = new URLSearchParams([...values].map(([name, value]): [string, string] => [name, String(value)]));
  if (target instanceof HTMLSelectElement && /theme|width/.test(target.name))
    history.replaceState(null, '', `?${query}`);
  else location.search = String(query);
});

// The published script, unless a language is asked for that is the gallery's own.
const script = made('script');
script.src = `../dist/${cells.every(isPublished) ? 'kz-quiz.min' : 'gallery.mirrored'}.js`;
document.head.append(script);

const all = customElements.whenDefined('kz-quiz').then(() => Promise.all(cells.map(cellFor)));
void all.then(() => {
  // Each quiz has moved the focus as it went on.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  document.documentElement.dataset['ready'] = String(cells.length);
});
