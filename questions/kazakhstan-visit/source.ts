import { quoteFrom, sentencesOf } from '../../src/bank/author.js';
import type { ArticleSource, Damage } from '../../src/bank/bank.js';
import { article } from './article.js';

/** Quotes the article; words that it does not hold exactly once do not compile. */
export const quote = quoteFrom(article);

/** How each sentence begins. Two of them hold a stray full stop, and one begins inside the damage. */
const sentences = sentencesOf(article)([
  'Xi arrives in Kazakhstan for SCO',
  'President Xi Jinping arrived',
  'This is Xi’s fifth visit',
  'This time, he is expected',
  'Calling the China-Kazakhstan',
  'In a series of scheduled',
  'The central topics',
  '“The leaders of our countries',
  'As relations between',
  'During Tokayev’s stop',
  'At a daily news conference',
  'The deepening of mutual',
  'China will be',
  'Kazakhstan’s main exports',
  'The Central Asian country',
  'It was in Kazakhstan in 2013',
  '“This marks a glorious',
  'And since then',
  'Since then, both',
  'Among the recently',
  'These advances',
  'Crude oil and natural',
  'This dynamic partnership',
  'The BRI for cross-border',
  'For more than a decade',
  'The BRI initiative',
  '“Kazakhstan will be one',
  'At the same time, it',
  'Both countries have long',
  'So far, a Sino-Kazakh',
  'Chinese and Kazakh filmmakers',
  'Bilateral cultural',
  'Thanks to mutual visa',
  'In the first quarter',
  'The knowledge of both',
  'In an exclusive',
  '“Cultural and people-to-people cooperation',
]);

/** Spots that a machine's rewording broke. Nothing is asked about them and nothing is proved by them. */
const damaged: readonly Damage[] = [
  { quote: quote('to visit a state and attend'), reason: 'a state visit is meant' },
  { quote: quote('emphasize the multifaceted facets'), reason: 'says one thing twice, and not what is emphasized' },
  { quote: quote('mutual advantages and mutual good fortune'), reason: 'words put in for others, without clear sense' },
  { quote: quote('countries. .'), reason: 'a stray full stop, where words may be missing' },
  { quote: quote('interact in in-depth'), reason: 'a wrong verb and a doubled word' },
  {
    quote: quote('referring to a joint announcement across the scale of the two heads. of State Xi in 2022'),
    reason: 'broken by a stray full stop; who announced what is lost',
  },
  { quote: quote('is estimated to open up new clients'), reason: 'wrong words, without sense' },
  { quote: quote('bilateral cooperation, he said'), reason: 'the only speaker near is a woman' },
  {
    quote: quote('Xi’s stopover is expected at this time. to extrabilateral ties.'),
    reason: 'broken by a stray full stop; what was said is lost',
  },
  { quote: quote('mutual recognition and political ties'), reason: 'mutual political trust is meant' },
  { quote: quote('China will be Kazakhstan’s largest trading partner in 2023'), reason: 'the future of a past year' },
  { quote: quote('bilateral industry'), reason: 'trade is meant' },
  { quote: quote('customer goods'), reason: 'consumer goods are meant' },
  { quote: quote('infrastructure progress and industry and investment facilitation'), reason: 'trade is meant' },
  { quote: quote('the Silk Initiative. Road Economic Belt Initiative'), reason: 'a name broken in two' },
  { quote: quote('a glorious breakdown'), reason: 'the opposite is meant' },
  {
    quote: quote(
      'on Tuesday. signed through the Kazakhstanskaya newspaper Pravda and the foreign news company Kazinform. Formation',
    ),
    reason: 'broken by stray full stops; names out of order',
  },
  { quote: quote('strong cooperation of forces that drive'), reason: 'synergy is meant' },
  { quote: quote('natural fuel'), reason: 'natural gas is meant' },
  { quote: quote('energy materials'), reason: 'energy supplies are meant' },
  {
    quote: quote('The BRI for cross-border shipping infrastructure'),
    reason: 'words out of order; transport is meant',
  },
  { quote: quote('A Case Study of Kazakhstan’s Belt and Road Initiative'), reason: 'the initiative is China’s' },
  { quote: quote('has particularly invested in its own shipping'), reason: 'wrong words, of a landlocked country' },
  { quote: quote('limitations in industry'), reason: 'trade is meant' },
  { quote: quote('have been difficult to address. fill.'), reason: 'a stray full stop and two verbs for one' },
  { quote: quote('BRI initiative on maritime'), reason: 'maritime, of a landlocked country' },
  { quote: quote('he concludes'), reason: 'the source is a report, and no man is named' },
  { quote: quote('have long identified'), reason: 'a wrong verb' },
  { quote: quote('a workshop in Luban and a Chinese classical center'), reason: 'Luban is a name and no place' },
  {
    quote: quote('according to authorities. . The knowledge of both parties has demonstrated this.'),
    reason: 'a stray full stop and a sentence without sense',
  },
  { quote: quote('In an exclusive written interview with .'), reason: 'a fragment' },
  { quote: quote('among the other peoples of our countries,” he said'), reason: 'a wrong word, and no speaker' },
];

export const source: ArticleSource = {
  text: article,
  sentences,
  boilerplate: quote('Leave a Reply'),
  damaged,
};
