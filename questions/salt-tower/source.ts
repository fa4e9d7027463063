import { quoteFrom } from '../../src/bank/author.js';
import type { ArticleSource } from '../../src/bank/bank.js';
import { article } from './article.js';

/** Quotes the article; words that it does not hold exactly once do not compile. */
export const quote = quoteFrom(article);

/** A sound text: full stops alone tell its sentences, and nothing in it is damaged. */
export const source: ArticleSource = { text: article };
