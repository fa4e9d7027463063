import { aliases, answers, containments, damaged } from './answers.js';
import {
  authoredClaims,
  authoredComputed,
  authoredLinks,
  authoredRelations,
  authoredRight,
  authoredSentences,
} from './answers-authored.js';
import { factAnswers, factSentences } from './answers-facts.js';
import { computed, events, links, sentences } from './answers-kinds.js';
import {
  saltAliases,
  saltAnswers,
  saltComputed,
  saltContainments,
  saltDamaged,
  saltEvents,
  saltLinks,
  saltSentences,
} from './answers-salt-tower.js';
import { readFileSync } from 'node:fs';
import { knowledgeOf, type Knowledge, type Wording } from './knowledge.js';
import type { Tables } from './tables.js';
import { kazakhstanWording } from './wording-kazakhstan-visit.js';
import { saltWording } from './wording-salt-tower.js';

export const kazakhstanVisit: Tables = {
  rows: [...answers, ...factAnswers],
  aliases,
  containments,
  damaged,
  links: [...links, ...authoredLinks],
  events,
  sentences: [...sentences, ...factSentences, ...authoredSentences],
  computed,
};

export const saltTower: Tables = {
  rows: saltAnswers,
  aliases: saltAliases,
  containments: saltContainments,
  damaged: saltDamaged,
  links: saltLinks,
  events: saltEvents,
  sentences: saltSentences,
  computed: saltComputed,
};

/** What was read for the hand-written questions stands beside how the bank words its facts. */
const kazakhstanWords: Wording = {
  ...kazakhstanWording,
  written: { ...kazakhstanWording.written, ...authoredRight },
  claims: { ...kazakhstanWording.claims, ...authoredClaims },
  relations: { ...kazakhstanWording.relations, ...authoredRelations },
  computed: { ...kazakhstanWording.computed, ...authoredComputed },
};

// Read from the file, so that a bank that has lost a word of its article is seen.
const articleOf = (name: string): string =>
  readFileSync(new URL(`../../questions/${name}/article.txt`, import.meta.url), 'utf8');

/** What the checker knows, by the id of the bank. */
export const knowledge: Readonly<Record<string, Knowledge>> = {
  'kazakhstan-visit': knowledgeOf(kazakhstanVisit, kazakhstanWords, articleOf('kazakhstan-visit')),
  'salt-tower': knowledgeOf(saltTower, saltWording, articleOf('salt-tower')),
};

/** By the bank's id, or by the article's text. Throws where no tables were written. */
export const knowledgeAbout = (idOrText: string): Knowledge => {
  const known = knowledge[idOrText] ?? Object.values(knowledge).find(({ text }) => text.trim() === idOrText.trim());
  if (!known) throw new Error(`no answer tables about ${idOrText.slice(0, 60)}`);
  return known;
};
