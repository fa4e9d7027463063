import type { ItemKind } from '../item/item.js';
import type { Entity, Fact, ItemModel, Relation } from './bank.js';
import { checkSlots } from './check-relations.js';
import { lintStem } from './check-stems.js';
import { own, relationAt, type Checking } from './checking.js';
import { slotsIn, suits } from './stem.js';

/** The kinds that ask about several facts at once. */
const together: readonly ItemKind[] = ['matching', 'categorise', 'ordering'];
const fewestTogether = 4;

/** The slots of a model: those that there are, and each in one part only. */
const checkAsked = (check: Checking, path: string, model: ItemModel, relation: Relation): void => {
  const { asks, each, stem } = model;
  const stated = slotsIn(stem);
  const asked = own(relation.slots, asks);
  if (!asked) check.report(`${path}.asks`, `the relation has no slot ${asks}`, 'name a slot of the relation');
  if (stated.includes(asks))
    check.report(`${path}.stem`, `the stem prints what it asks: {${asks}}`, 'take that slot out of the stem');
  if (each !== undefined) {
    const at = `${path}.each`;
    if (!own(relation.slots, each)) check.report(at, `the relation has no slot ${each}`, 'name a slot of the relation');
    if (each === asks) check.report(at, `${each} is what the model asks for`, 'name another slot');
    if (stated.includes(each))
      check.report(at, `the stem states one {${each}} and asks about each`, 'take that slot out of the stem');
  }
  if (!asked) return;
  if (!suits(stem, asked.closure, check.bank.lang))
    check.report(
      `${path}.stem`,
      asked.closure === 'open'
        ? 'an open list, asked as if it were the whole'
        : 'something only expected, asked as done',
      asked.closure === 'open' ? 'ask what the article names' : 'ask what is expected',
    );
  const { speaker } = asked;
  if (asked.closure === 'attributed' && speaker !== undefined && ![...stated, each].includes(speaker))
    check.report(`${path}.stem`, 'what somebody said, and not who', `name {${speaker}} in the stem`);
};

const fillersOf = ({ bank }: Checking, facts: readonly Fact[], slot: string): (Entity | undefined)[] =>
  facts.map(({ slots }) => own(bank.entities, own(slots, slot) ?? ''));

const checkKinds = (check: Checking, path: string, model: ItemModel, facts: readonly Fact[]): void => {
  const { kinds = [], each, asks, unit, scale = 1, tolerance = 0 } = model;
  const at = `${path}.kinds`;
  if (model.kinds?.length === 0) check.report(at, 'no kind', 'name one, or leave it out');
  const rows = kinds.filter((kind) => together.includes(kind));
  if (rows.length && each === undefined)
    check.report(at, `${rows.join(', ')}, and no \`each\``, 'name the slot whose fillers are shown side by side');
  if (each !== undefined && kinds.length && !rows.length && !kinds.includes('choice'))
    check.report(`${path}.each`, `nothing that ${kinds.join(', ')} can use`, `add one of ${together.join(', ')}`);
  const shown = new Set(facts.map(({ slots }) => (each === undefined ? undefined : own(slots, each)))).size;
  if (rows.length && each !== undefined && shown < fewestTogether)
    check.report(at, `${shown} to ask about at once`, `state ${fewestTogether} facts or more, or ask another way`);
  const valued = fillersOf(check, facts, asks).every((entity) => entity?.value !== undefined);
  if (kinds.includes('ordering') && !valued)
    check.report(at, `an order by {${asks}}, and not every filler has a value`, 'give each of them its value');
  if (kinds.includes('numeric') && (!valued || unit === undefined))
    check.report(
      at,
      valued ? 'a number without a unit' : `a number, and not every {${asks}} has a value`,
      valued ? 'give the unit; it may be empty' : 'give each of them its value',
    );
  checkMeasure(check, path, scale, tolerance);
};

/** What a number is measured by. */
export const checkMeasure = (check: Checking, path: string, scale = 1, tolerance = 0): void => {
  if (scale <= 0) check.report(`${path}.scale`, `${scale}`, 'say what one of the unit is in plain numbers');
  if (tolerance < 0) check.report(`${path}.tolerance`, `${tolerance}`, 'give 0 or more');
};

/** Item models: slots that there are, stems that suit what the article leaves open, kinds that can be made. */
export const checkModels = (check: Checking): void => {
  for (const [id, model] of Object.entries(check.bank.models)) {
    const path = `models.${id}`;
    const relation = relationAt(check, `${path}.relation`, model.relation);
    if (!relation) continue;
    checkSlots(check, `${path}.stem`, model.stem, relation);
    checkAsked(check, path, model, relation);
    const facts = Object.values(check.bank.facts).filter((fact) => fact.relation === model.relation);
    if (facts.length === 0) check.report(path, 'no fact to ask about', 'state one, or take the model out');
    else checkKinds(check, path, model, facts);
    const instruction = model.each !== undefined && !!model.kinds?.every((kind) => together.includes(kind));
    lintStem(check, `${path}.stem`, model.stem, model.relation, instruction);
  }
};
