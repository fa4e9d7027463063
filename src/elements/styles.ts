import { theme } from './styles/theme.js';
import { answers } from './styles/answers.js';
import { around } from './styles/around.js';
import { card } from './styles/card.js';
import { entries } from './styles/entries.js';

/**
 * The look: paper and hairlines, serif for the author's words, one solid button. Logical throughout, so that it mirrors.
 * Later sheets win over earlier ones.
 */
export const styles = [theme, card, answers, around, entries];
