import type { Testing } from '../../attempt/attempt.js';

/** Tests that their student was asked to confirm. Whatever is done to a test makes another object of it. */
export const asked = new WeakSet<Testing>();
