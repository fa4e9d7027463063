/** Whole pages in a real browser, for the tests under tests/pages. */
import { chromium, type Browser } from 'playwright';
import { launchOptions } from './browsers.mjs';

/** A Chromium without a window. Close it in `afterAll`. */
export const launch = (): Promise<Browser> => chromium.launch(launchOptions());
