import { kitFor } from '../../src/bank/author.js';
import type { Fact } from '../../src/bank/bank.js';
import { entities } from './entities.js';
import { relations } from './relations.js';
import { quote } from './source.js';

const { fact } = kitFor(entities, relations);

const tower = quote('The tower was built in 1742, so that salt ships could find the harbor in fog');
const oldPair = quote('Its two great bells, Agnes and Tam, were cast in Harn, a town in the north.');
const fromKelby = quote('Wren, Gale and Ember, as they are called again, come from Kelby, a village in Oren Valley.');
const burnt = quote(
  'Among the other things that it swallowed were the clock hands, the ship lamps and the weather vanes.',
);
const given = quote(
  'The people of Tarnholm gave more than 900 kg of old metal, including door handles, water pipes and cake tins.',
);
const foundry = quote('Marit Dahlgren runs the Kelby foundry, with much help from her cousin, Osei Brandt.');
const payers = quote('Two groups alone met the bill of 96,000 crowns, the Town Council and the Fishers’ Guild.');
const climbers = quote('10,500 people climbed the tower in 2024, 25% more than the year before');
const members = quote('It had 6 members in 2009 and 21 in 2024.');

/** Where the bell hangs, taken for where it was made. */
const hangsThere = { misreads: { tarnholm: 'role-swap' } } as const;

/** What weighs 2,140 kg weighs more than 900 kg too, and beside plain weights the limit would stand out. */
const plain = { veto: { weight: ['over900'] } } as const;

/** What the article states, in the order in which it states it. */
export const facts: Readonly<Record<string, Fact>> = {
  fire: fact('happening', { event: 'fire', year: 'y1911' }, quote('Since the great fire of 1911')),
  building: fact('happening', { event: 'building', year: 'y1742' }, tower),
  clock: fact('happening', { event: 'clock', year: 'y1803' }, quote('was given a clock in 1803')),
  'origin-agnes': fact('origin', { bell: 'agnes', place: 'harn' }, oldPair, hangsThere),
  'origin-tam': fact('origin', { bell: 'tam', place: 'harn' }, oldPair, hangsThere),
  'origin-pip': fact(
    'origin',
    { bell: 'pip', place: 'tarnholm' },
    quote('Pip, which strikes the hours, was made in Tarnholm itself.'),
    { foils: { place: ['harn', 'kelby'] } },
  ),
  'lost-hands': fact('loss', { thing: 'hands' }, burnt),
  'lost-lamps': fact('loss', { thing: 'lamps' }, burnt),
  'lost-vanes': fact('loss', { thing: 'vanes' }, burnt),
  drawings: fact(
    'find',
    { finder: 'ferro', place: 'ostby' },
    quote('the historian Lucia Ferro opened a damp box in the archive of Ostby, and there lay the drawings'),
  ),
  finding: fact(
    'happening',
    { event: 'finding', year: 'y2019' },
    quote('in 2019, the historian Lucia Ferro opened a damp box'),
  ),
  'image-ferro': fact(
    'likening',
    { speaker: 'ferro', image: 'passport' },
    quote('“Studying an old bell is like opening a passport,” says Ferro.'),
  ),
  'origin-wren': fact('origin', { bell: 'wren', place: 'kelby' }, fromKelby, hangsThere),
  'origin-gale': fact('origin', { bell: 'gale', place: 'kelby' }, fromKelby, hangsThere),
  'origin-ember': fact('origin', { bell: 'ember', place: 'kelby' }, fromKelby, hangsThere),
  // Who helps much could be said to run it as well.
  head: fact('management', { head: 'dahlgren', place: 'kelby' }, foundry, {
    veto: { head: ['brandt'] },
  }),
  cousins: fact('kinship', { one: 'dahlgren', other: 'brandt' }, foundry),
  heat: fact('heat', { temperature: 'degrees1150' }, quote('Last of all, bronze at 1,150 °C runs in.')),
  'image-dahlgren': fact(
    'likening',
    { speaker: 'dahlgren', image: 'cliff' },
    quote('“Pouring is like diving off a cliff,” says Dahlgren.'),
  ),
  // Who knows about bells knows it without the article.
  tin: fact('alloy', { share: 'percent22' }, quote('Bell bronze is 22% tin'), { weak: true }),
  'gift-weight': fact('giftWeight', { weight: 'over900' }, given),
  'gift-handles': fact('gift', { thing: 'handles' }, given),
  'gift-pipes': fact('gift', { thing: 'pipes' }, given),
  'gift-tins': fact('gift', { thing: 'tins' }, given),
  casting: fact('day', { step: 'casting', date: 'march14' }, quote('It was poured on 14 March.')),
  opening: fact('day', { step: 'opening', date: 'march19' }, quote('On 19 March the molds were broken open.')),
  'image-brandt': fact(
    'likening',
    { speaker: 'brandt', image: 'pencil' },
    quote('“It is like sharpening a pencil,” says Brandt.'),
  ),
  'wren-loss': fact(
    'shaving',
    { bell: 'wren', weight: 'kg4' },
    quote('Wren, the lightest of the three, lost 4 kg'),
    plain,
  ),
  'wren-weight': fact(
    'weight',
    { bell: 'wren', weight: 'kg310' },
    quote('Wren, the lightest of the three, lost 4 kg and now weighs 310 kg'),
    { ...plain, foils: { weight: ['kg3100'] }, misreads: { kg3100: 'wrong-magnitude' } },
  ),
  'agnes-weight': fact('weight', { bell: 'agnes', weight: 'kg2140' }, quote('Agnes weighs 2,140 kg'), {
    ...plain,
    foils: { weight: ['kg214'] },
    misreads: { kg214: 'wrong-magnitude' },
  }),
  bill: fact('bill', { sum: 'crowns96k' }, payers),
  'paid-council': fact('payment', { group: 'council' }, payers),
  'paid-fishers': fact('payment', { group: 'fishers' }, payers),
  'image-quill': fact(
    'likening',
    { speaker: 'quill', image: 'soup' },
    quote('“Giving a town its bells is like salting a soup,” says Mayor Hana Quill'),
  ),
  climbers: fact('climb', { year: 'y2024', count: 'climbers10500' }, climbers),
  growth: fact('growth', { year: 'y2024', percentage: 'percent25' }, climbers),
  'founding-guild': fact('happening', { event: 'guild', year: 'y1688' }, quote('The Bakers’ Guild, founded in 1688')),
  'founding-club': fact(
    'happening',
    { event: 'club', year: 'y1986' },
    quote('The Ringers’ Club, founded in 1986'),
    // Beside the club, these would tell the years of its members.
    { veto: { year: ['y2009', 'y2024'] } },
  ),
  'members-2009': fact('membership', { year: 'y2009', count: 'members6' }, members, {
    foils: { year: ['y2024', 'y2019', 'y1986'] },
  }),
  'members-2024': fact('membership', { year: 'y2024', count: 'members21' }, members, {
    foils: { year: ['y2009', 'y2019', 'y1986'] },
  }),
  'image-reed': fact(
    'likening',
    { speaker: 'reed', image: 'boat' },
    quote('For its captain, Tomasz Reed, ringing is like rowing a boat'),
  ),
  lifting: fact('plan', { step: 'lifting', date: 'june2' }, quote('A crane is expected to lift the bells on 2 June')),
  peal: fact('plan', { step: 'peal', date: 'june6' }, quote('the first full peal is planned for 6 June')),
};
