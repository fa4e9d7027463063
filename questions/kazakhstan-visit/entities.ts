import { defineEntities } from '../../src/bank/author.js';

/** What the article names, each of a fine kind: only entities of one kind rival one another. */
export const entities = defineEntities({
  xi: { kind: 'person', label: 'Xi Jinping', aliases: ['Xi', 'President Xi Jinping'] },
  tokayev: { kind: 'person', label: 'Kassym-Jomart Tokayev', aliases: ['Tokayev'] },
  shaimergenova: { kind: 'person', label: 'Gulnar Shaimergenova', aliases: ['Shaimergenova'] },

  china: { kind: 'country', label: 'China' },
  kazakhstan: { kind: 'country', label: 'Kazakhstan', aliases: ['The Central Asian country'] },

  sco: { kind: 'organization', label: 'Shanghai Cooperation Organization', aliases: ['SCO'] },
  worldBank: { kind: 'organization', label: 'World Bank' },
  studiesCenter: { kind: 'organization', label: 'Kazakhstan Center for Chinese Studies' },
  foreignMinistry: { kind: 'organization', label: 'Foreign Ministry of China', aliases: ['China’s Foreign Ministry'] },
  kazakhGovernment: { kind: 'organization', label: 'Kazakh government' },
  council: { kind: 'body', label: 'Council of Heads of State' },

  monday: { kind: 'weekday', label: 'Monday' },
  tuesday: { kind: 'weekday', label: 'Tuesday' },

  y2013: { kind: 'year', label: '2013', value: 2013 },
  y2019: { kind: 'year', label: '2019', value: 2019 },
  y2022: { kind: 'year', label: '2022', value: 2022, aliases: ['September 2022'] },
  y2023: { kind: 'year', label: '2023', value: 2023 },

  september: { kind: 'month', label: 'September' },

  beijing: { kind: 'city', label: 'Beijing' },

  oil: { kind: 'goods', label: 'crude oil' },
  metals: { kind: 'goods', label: 'metals' },
  produce: { kind: 'goods', label: 'farm products', aliases: ['agricultural products'] },
  machinery: { kind: 'goods', label: 'machinery' },
  electronics: { kind: 'goods', label: 'electronics' },

  windFarm: { kind: 'project', label: 'Zhanatas Wind Farm' },
  powerStation: { kind: 'project', label: 'Turgusun Hydroelectric Power Station' },
  refinery: { kind: 'project', label: 'Shymkent Oil Refinery' },
  terminal: { kind: 'project', label: 'Xi’an Terminal' },
  expressway: { kind: 'project', label: 'Western Europe-China Expressway' },
  railway: { kind: 'project', label: 'China-Europe Express Railway' },

  zhanatas: { kind: 'named place', label: 'Zhanatas' },
  turgusun: { kind: 'named place', label: 'Turgusun' },
  shymkent: { kind: 'named place', label: 'Shymkent' },
  xian: { kind: 'named place', label: 'Xi’an' },
  westEuropeChina: { kind: 'named place', label: 'Western Europe-China' },
  chinaEurope: { kind: 'named place', label: 'China-Europe' },
  aWindFarm: { kind: 'facility', label: 'a wind farm', aliases: ['wind farm'] },
  aPowerStation: {
    kind: 'facility',
    label: 'a hydropower plant',
    aliases: ['hydropower plant', 'hydroelectric power station', 'a hydroelectric power station'],
  },
  aRefinery: { kind: 'facility', label: 'an oil refinery', aliases: ['oil refinery', 'refinery'] },
  aTerminal: { kind: 'facility', label: 'a terminal', aliases: ['terminal'] },
  anExpressway: { kind: 'facility', label: 'an expressway', aliases: ['expressway'] },
  aRailway: { kind: 'facility', label: 'an express railway', aliases: ['express railway', 'railway', 'a railway'] },

  partnership: {
    kind: 'level',
    label: 'permanent comprehensive strategic partnership',
    aliases: ['a permanent comprehensive strategic partnership'],
  },
  bri: { kind: 'initiative', label: 'Belt and Road Initiative', aliases: ['the Belt and Road Initiative'] },
  ownRegions: {
    kind: 'regions',
    label: 'western and central regions',
    aliases: ['western and central', 'central and western', 'central and western regions'],
  },
  southCaucasus: { kind: 'region', label: 'South Caucasus', aliases: ['the South Caucasus'] },
  farRegions: {
    kind: 'parts of the world',
    label: 'Europe and West Asia',
    aliases: ['West Asia and Europe'],
  },

  connectivity: { kind: 'area', label: 'connectivity' },
  integration: { kind: 'area', label: 'economic integration' },
  culture: { kind: 'area', label: 'cultural exchanges' },
  waivers: { kind: 'area', label: 'visa waivers', aliases: ['mutual visa waivers'] },
  infrastructure: { kind: 'area', label: 'infrastructure development' },
  investment: { kind: 'area', label: 'industry and investment' },

  centers: { kind: 'cultural work', label: 'cultural centers' },
  films: { kind: 'cultural work', label: 'joint films', aliases: ['film'] },
  campuses: { kind: 'cultural work', label: 'university campuses', aliases: ['university campus'] },

  consensus: { kind: 'outcome', label: 'a consensus on closer exchanges' },
  talks: { kind: 'plan', label: 'a series of talks with Tokayev' },
  record: { kind: 'plan', label: 'a new record number of trips' },

  assembly24: { kind: 'assembly number', label: '24th', value: 24 },
  visit5: { kind: 'visit number', label: 'fifth', value: 5 },
  visit2: { kind: 'visit number', label: 'second', value: 2 },
  usd41bn: { kind: 'sum of money', label: '$41 billion', value: 41e9 },
  percent32: { kind: 'percentage', label: '32%', value: 32 },
  trips600k: { kind: 'journeys', label: '600,000', value: 600_000 },
  trips200k: { kind: 'journeys', label: '200,000', value: 200_000 },
  decades3: { kind: 'decades', label: 'three decades', value: 3 },
  years30: { kind: 'golden years', label: '30 golden years', value: 30 },
});
