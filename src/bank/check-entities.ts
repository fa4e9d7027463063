import { fold, hasRun, words } from '../text/fold.js';
import type { Entity } from './bank.js';
import { entityAt, grouped, own, repeated, type Checking } from './checking.js';

/** The names of the entities that hold one, from the nearest on; the walk ends where it would go round. */
const holdersOf = (check: Checking, name: string): string[] => {
  const chain: string[] = [];
  for (let at = own(check.bank.entities, name)?.within; at !== undefined;) {
    if (chain.includes(at)) break;
    chain.push(at);
    at = own(check.bank.entities, at)?.within;
  }
  return chain;
};

type Named = readonly [name: string, entity: Entity];

/** Forms by which two entities of one kind could be taken for one another. */
const checkForms = (check: Checking, kin: readonly Named[]): void => {
  const forms = kin.flatMap(([name, { label, aliases = [] }]) => [
    { name, path: `entities.${name}.label`, form: label },
    ...aliases.map((form, i) => ({ name, path: `entities.${name}.aliases.${i}`, form })),
  ]);
  repeated(
    forms,
    ({ form }) => fold(form),
    ({ name, path, form }, first) =>
      check.report(
        path,
        name === first.name ? `twice the same: ${form}` : `${first.name} has the same form: ${form}`,
        'leave it to one of them',
      ),
  );
  const labels = kin.map(([name, { label }]) => ({ name, label, words: words(label) }));
  for (const { name, path, form } of forms.filter((one) => one.path.includes('.aliases.'))) {
    const run = words(form);
    const holder = labels.find(
      (other) => other.name !== name && other.words.length > run.length && hasRun(other.words, run),
    );
    if (holder && !holdersOf(check, name).includes(holder.name) && !holdersOf(check, holder.name).includes(name))
      check.report(path, `it stands in the label of ${holder.name}: ${holder.label}`, 'take a form that is its own');
  }
};

/** Entities: what they are part of, their limits, and that no form names two of a kind. */
export const checkEntities = (check: Checking): void => {
  const entities = Object.entries(check.bank.entities);
  for (const [name, { label, within, bound, value }] of entities) {
    const path = `entities.${name}`;
    if (within !== undefined) entityAt(check, `${path}.within`, within);
    if (holdersOf(check, name).includes(name))
      check.report(`${path}.within`, `a circle: ${name} is part of itself`, 'take one of the links out');
    if (bound && value === undefined) check.report(`${path}.bound`, 'a limit without a value', 'give the value');
    if (!words(label).length)
      check.report(`${path}.label`, 'neither letters nor figures', 'give the form in which it is printed');
  }
  for (const kin of grouped(entities, ([, { kind }]) => kind).values()) checkForms(check, kin);
};
