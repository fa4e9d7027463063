import type { Question } from '../../../src/bank/bank.js';
import { quote } from '../source.js';

const journeys = quote(
  'Thanks to mutual visa waivers, a total of 600,000 cross-border journeys were recorded in 2023.',
);

/** Statements that a reader has to work out to be true, false or neither. */
export const verdicts: Readonly<Record<string, Question>> = {
  'rank-before-2019': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Until Tokayev’s trip to China in 2019, the ties had a lower official rank than they do now.',
    lookFor: 'the verb that says what was done to the ties',
    evidence: [
      quote(
        'During Tokayev’s stop in China in 2019, the two countries made the decision to elevate their ties to a permanent comprehensive strategic partnership.',
      ),
    ],
    key: 'true',
    rationale: 'To “elevate” is to raise. So the ties stood lower before.',
    enemies: ['partnership-upgrade', 'years-to-upgrade', 'there-before-2019'],
  },
  'talks-signing': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'When their talks are over, Xi and Tokayev are due to sign a joint statement.',
    lookFor: 'what the article says is to come of the meetings',
    evidence: [
      quote('In a series of scheduled meetings with Kazakh President Kassym-Jomart Tokayev, Xi is expected to'),
    ],
    key: 'not-given',
    rationale:
      'The article says that meetings are scheduled. Of a paper that is to be signed after them it says nothing.',
    enemies: ['done-or-expected', 'planned-talks'],
  },
  'waivers-since': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'It was in 2023 that the visa waivers between the two countries came into force.',
    lookFor: 'what the year 2023 belongs to',
    evidence: [journeys],
    key: 'not-given',
    rationale: 'The year belongs to the count of journeys. Since when the waivers have been in force is not told.',
    enemies: ['journeys-2023', 'waivers-cause'],
  },
  'waivers-for-one-side': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'Chinese visitors need no visa for Kazakhstan, while the reverse is still being discussed.',
    lookFor: 'the word before “visa waivers”',
    evidence: [journeys],
    key: 'false',
    rationale: 'The waivers are “mutual”: they hold for both sides.',
    enemies: ['meaning-of-waivers', 'easier-to-cross', 'waivers-since', 'journeys-2023'],
  },
  'turgusun-stage': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'By the time the article was written, nothing was left to build for the power station at Turgusun.',
    lookFor: 'two words on how far the projects have come',
    evidence: [
      quote(
        'Among the recently completed and commissioned projects are the Zhanatas wind farm, the Turgusun hydroelectric power station',
      ),
    ],
    key: 'true',
    rationale: 'The station stands among the projects that are “completed”.',
    enemies: ['no-roads', 'refinery-new'],
  },
  'campus-city': {
    kind: 'true-false-not-given',
    skill: 'infer',
    stem: 'The campus that a Chinese university has in Kazakhstan stands in the capital.',
    lookFor: 'where the campus is said to be',
    evidence: [
      quote(
        'Bilateral cultural cooperation programs have been implemented, including a Chinese university campus in Kazakhstan',
      ),
    ],
    key: 'not-given',
    rationale: 'The article says in which country the campus is. It names no city.',
    enemies: ['culture-already-done', 'still-to-come', 'claim-with-number', 'one-film'],
  },
  'remark-before-arrival': {
    kind: 'true-false-not-given',
    skill: 'integrate',
    stem: 'When the Foreign Ministry’s spokesperson talked to the press in Beijing, Xi had not yet landed.',
    lookFor: 'two days of the week',
    evidence: [
      quote('At a daily news conference in Beijing on Monday, a spokesperson for China’s Foreign Ministry said'),
      quote('President Xi Jinping arrived in Kazakhstan on Tuesday'),
    ],
    key: 'true',
    rationale: 'The spokesperson talked on Monday, and Xi arrived on Tuesday.',
    enemies: ['news-conference', 'arrival'],
  },
  'there-before-2019': {
    kind: 'true-false-not-given',
    skill: 'integrate',
    stem: 'Tokayev made his trip of 2019 to China before Xi first came to Kazakhstan.',
    lookFor: 'a year before 2019',
    evidence: [
      quote('It was in Kazakhstan in 2013 that Xi first proposed'),
      quote('During Tokayev’s stop in China in 2019'),
    ],
    key: 'false',
    rationale: 'Xi made his proposal in Kazakhstan in 2013, six years before that trip.',
    enemies: ['silk-road', 'order-of-events', 'years-to-upgrade', 'partnership-upgrade'],
  },
};
