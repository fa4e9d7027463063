import type { Page } from 'playwright';
import { axe, ibm } from './engines.js';
import { check, setLook, showCells } from './open.js';
import type { Defect } from './defects.js';

/** What the check finds before the defect is put in and after it. */
export interface Hunt {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Puts a defect into a quiz of its own, on a phone. A check that finds something before it proves nothing by finding it after. */
export const hunt = async (page: Page, url: string, { kind, state, by, spoil }: Defect): Promise<Hunt> => {
  const find = async (): Promise<readonly string[]> => {
    await setLook(page, 'light', 320);
    if (by === 'axe') return axe(page);
    return by === 'ibm' ? (await ibm(page)).violations : check(page, by);
  };
  const show = () => showCells(page, url, [{ kind, state, lang: 'en' }]);
  await show();
  const before = await find();
  // What has been checked is another state.
  if (by === 'spokenTwice') await show();
  const quiz = page.locator('kz-quiz');
  const root = await quiz.evaluateHandle((element) => element.shadowRoot as ShadowRoot);
  await root.evaluate(spoil);
  return { before, after: await find() };
};
