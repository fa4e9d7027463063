import type { Proof, Role, Misreading } from '../item/item.js';
import { words } from '../text/fold.js';
import { hash32 } from '../text/hash.js';
import { statementOf, type Asked } from './asked.js';
import { judge, mentioned, overlapping, truthsOf } from './truth.js';
import { wordingFor } from './wording.js';

/** An entity proven wrong for a stem. */
export interface Rival {
  readonly id: string;
  readonly label: string;
  readonly mentioned: boolean;
  readonly proof: Proof;
  readonly role: Role;
  readonly misreading: Misreading;
  readonly rationale: string;
  /** A fact to which it belongs. */
  readonly elsewhere?: string;
}

/** How many proven rivals a stem keeps: of their sets of three, at most twenty, those are made into items that give least away. */
const kept = 6;
/** How many entities of the kind are looked at: the cost of a stem must not grow with the bank. */
const examined = 40;

/** The entities to try, an author's foils first, then a stretch of the kind's list that is the stem's own. */
const candidates = (asked: Asked): string[] => {
  const { index, fact, itemModel, relation, target, model } = asked;
  const kin = index.ofKind(relation.slots[itemModel.asks]?.kind ?? '');
  const from = kin.length > examined ? hash32(`${target}|${model}`) % kin.length : 0;
  const stretch = [...kin.slice(from, from + examined), ...kin.slice(0, Math.max(0, from + examined - kin.length))];
  return [...new Set([...(fact.foils?.[itemModel.asks] ?? []), ...stretch])];
};

const misreadingOf = (asked: Asked, rival: string, role: Role): Misreading => {
  const { fact, keyEntity } = asked;
  const named = fact.misreads?.[rival];
  if (named) return named;
  if (Object.values(fact.slots).includes(rival)) return 'role-swap';
  if (keyEntity.value !== undefined && role !== 'no-support') return 'other-number';
  if (role === 'same-passage') return 'same-passage';
  return role === 'other-passage' ? 'other-passage' : 'not-in-text';
};

/**
 * The entities that the truth model proves wrong for the stem, those that the article names first, and none that could pass
 * for another. Of equal rank, an author's foils come first, then the ones nearest to the key in value or number of words. `most`: how many.
 */
export const rivalsOf = (asked: Asked, most = kept): readonly Rival[] => {
  const { index, keyEntity } = asked;
  const truths = truthsOf(asked);
  const wording = wordingFor(index.bank.lang);
  const length = words(keyEntity.label).length;
  const found: Rival[] = [];
  for (const id of candidates(asked)) {
    const entity = index.bank.entities[id];
    const judged = judge(asked, truths, id);
    if (!entity || !judged.safe) continue;
    const { proof, role, elsewhere } = judged;
    const own = asked.states();
    const rationale =
      elsewhere !== undefined
        ? wording.elsewhere(entity.label, own, statementOf(index, elsewhere))
        : (proof.by === 'not-named' ? wording.notNamed : wording.unsupported)(entity.label, own);
    found.push({
      id,
      label: entity.label,
      mentioned: mentioned(index, id),
      proof,
      role,
      misreading: misreadingOf(asked, id, role),
      rationale,
      ...(elsewhere !== undefined && { elsewhere }),
    });
  }
  const apart = ({ id, label }: Rival): number => {
    const { value } = index.bank.entities[id] ?? {};
    return value === undefined || keyEntity.value === undefined
      ? Math.abs(words(label).length - length)
      : Math.abs(value - keyEntity.value);
  };
  const foils = asked.fact.foils?.[asked.itemModel.asks] ?? [];
  const named = ({ id }: Rival): number => (foils.includes(id) ? foils.indexOf(id) : foils.length);
  const ranked = found.sort(
    (a, b) => Number(b.mentioned) - Number(a.mentioned) || named(a) - named(b) || apart(a) - apart(b),
  );
  const chosen: Rival[] = [];
  for (const rival of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every((other) => !overlapping(index, rival.id, other.id))) chosen.push(rival);
  }
  return chosen;
};
