import { aliases, answers, containments, damaged } from './answers.js';
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
import type { Tables } from './tables.js';

export const kazakhstanVisit: Tables = {
  rows: answers,
  aliases,
  containments,
  damaged,
  links,
  events,
  sentences,
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
