/** `player.html`: one quiz in a frame, for sites that take out scripts. It tells its height to the one origin that its address names. */
import { readParameters } from './player-parameters.js';

const asked = readParameters(location.href);

if (asked.ok) {
  const quiz = document.createElement('kz-quiz');
  for (const [name, value] of Object.entries(asked.attributes)) quiz.setAttribute(name, value);
  document.body.append(quiz);
  const { origin } = asked;
  if (origin !== undefined && parent !== window) {
    const root = document.documentElement;
    const tell = (): void =>
      parent.postMessage({ type: 'kz-height', height: Math.ceil(root.getBoundingClientRect().height) }, origin);
    new ResizeObserver(tell).observe(root);
  }
} else {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = asked.says;
  document.body.append(message);
}
