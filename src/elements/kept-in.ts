import type { Area } from '../scores/area.js';
import { browserArea } from '../scores/browser/area.js';
import type { QuizAttributes } from './quiz-attributes.js';

/** Where an element keeps things; undefined where its page wants nothing kept, or the browser has no storage to give. */
export const areaOf = ({ storage }: QuizAttributes): Area | undefined =>
  storage === 'none' ? undefined : browserArea(storage === 'session');

/** Names area and profile, so that another one is seen. */
export const placeOf = ({ storage, profile }: QuizAttributes): string => JSON.stringify([storage, profile ?? '']);
