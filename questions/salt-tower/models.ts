import { kitFor } from '../../src/bank/author.js';
import type { ItemModel } from '../../src/bank/bank.js';
import { entities } from './entities.js';
import { relations } from './relations.js';

const { model } = kitFor(entities, relations);

/** Whether what a speaker did not say, or a plan does not name, is false or not given can be argued: no statement is made. */
const unsaid = ['choice', 'cloze', 'two-part', 'evidence'] as const;

/** Far more of these facts can be false than not given: a statement of each would make one verdict pay. */
const unstated = ['choice', 'cloze', 'numeric', 'short-answer', 'two-part', 'evidence'] as const;

/** The stems that ask about the facts. */
export const models: Readonly<Record<string, ItemModel>> = {
  'origin/place': model('origin', 'place', 'In which town or village was the bell called {bell} made?', {
    difficulty: 1,
    kinds: ['choice', 'cloze', 'short-answer', 'two-part', 'evidence'],
  }),
  'origin/sorted': model('origin', 'place', 'Where was each of the bells made?', {
    each: 'bell',
    kinds: ['categorise'],
    skill: 'integrate',
  }),
  'happening/year': model('happening', 'year', 'Which year does the article give for {event}?', {
    unit: '',
    difficulty: 1,
    kinds: unstated,
  }),
  'happening/years': model('happening', 'year', 'Which year belongs to each event?', {
    each: 'event',
    kinds: ['matching'],
  }),
  'happening/order': model('happening', 'year', 'In which order did these things come about?', {
    each: 'event',
    kinds: ['ordering'],
    skill: 'integrate',
  }),
  'happening/first': model('happening', 'year', 'Which of these came first?', {
    each: 'event',
    kinds: ['choice'],
    skill: 'integrate',
  }),
  'drawings/finder': model('find', 'finder', 'Who came upon the drawings of the lost bells?'),
  'drawings/place': model('find', 'place', 'In which town had the drawings of the lost bells been kept?'),
  'head/head': model('management', 'head', 'Who is in charge of the foundry in {place}?'),
  'cousins/other': model('kinship', 'other', 'Who does the article say is a cousin of {one}?'),
  'cousins/one': model('kinship', 'one', 'Who does the article say is a cousin of {other}?'),
  'likening/image': model('likening', 'image', 'Which picture does {speaker} use to make a point clear?', {
    kinds: unsaid,
  }),
  'likening/speaker': model('likening', 'speaker', 'Who in the article speaks of {image} to make a point clear?', {
    kinds: ['choice', 'two-part'],
  }),
  'likening/match': model('likening', 'image', 'Which picture does each of them use to make a point clear?', {
    each: 'speaker',
    kinds: ['matching'],
    skill: 'integrate',
  }),
  'heat/temperature': model('heat', 'temperature', 'How hot is the bronze when it flows into the mold?', {
    unit: '°C',
  }),
  'tin/share': model('alloy', 'share', 'What percentage of the bronze is tin?', { unit: '%' }),
  'gift/things': model('gift', 'thing', 'Which things does the article name among those given to be melted?', {
    kinds: ['multiple-response'],
  }),
  'gift/thing': model('gift', 'thing', 'What does the article name among the things given to be melted?'),
  'loss/things': model('loss', 'thing', 'Which things does the article name among those lost in the fire?', {
    kinds: ['multiple-response'],
  }),
  'loss/thing': model('loss', 'thing', 'What does the article name among the things lost in the fire?'),
  'gift-weight/weight': model(
    'giftWeight',
    'weight',
    'How much did the old metal from the people weigh?',
    // A limit has no number to be typed, and stands out among plain weights.
    { kinds: ['true-false-not-given', 'evidence'] },
  ),
  'day/date': model('day', 'date', 'What was the date of {step}?'),
  'plan/date': model('plan', 'date', 'For which date is {step} expected?', { difficulty: 1, kinds: unsaid }),
  'plan/step': model('plan', 'step', 'What is planned for {date}?'),
  'weight/weight': model('weight', 'weight', 'What is the weight of the bell {bell}?', {
    unit: 'kg',
    kinds: unstated,
  }),
  'shaving/weight': model('shaving', 'weight', 'How much metal was shaved off the bell {bell}?', {
    unit: 'kg',
    kinds: unstated,
  }),
  'bill/sum': model('bill', 'sum', 'How many thousand crowns did the new bells cost?', {
    unit: 'thousand crowns',
    scale: 1000,
  }),
  'payment/groups': model('payment', 'group', 'Which groups paid for the new bells?', {
    kinds: ['multiple-response'],
  }),
  'payment/group': model('payment', 'group', 'Which of these groups helped to pay for the new bells?'),
  'climbers/count': model('climb', 'count', 'How many people went up the tower in {year}?', { unit: 'people' }),
  'growth/percentage': model(
    'growth',
    'percentage',
    'By how many percent did the number of people who went up the tower grow in {year}?',
    { unit: '%' },
  ),
  'members/count': model('membership', 'count', 'How many members did the Ringers’ Club have in {year}?', {
    unit: 'members',
    kinds: unstated,
  }),
  'members/year': model(
    'membership',
    'year',
    'To which year does the article’s figure of {count} members of the Ringers’ Club belong?',
    // Another figure for that year makes some statements false, and others not given.
    { kinds: ['choice', 'two-part'] },
  ),
};
