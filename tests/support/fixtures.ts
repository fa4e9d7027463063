import { fixtureCleanup } from '@open-wc/testing';
import { afterEach } from 'vitest';

// It would clean up by itself only if `afterEach` were a global.
afterEach(() => fixtureCleanup());
