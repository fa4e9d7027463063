/** The entry of the classic script of `<kz-progress>`: a page that shows no quiz need not load one. */
import { defineProgress } from './define-progress.js';

defineProgress();
