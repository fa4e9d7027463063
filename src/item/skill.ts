/**
 * What an item asks of a reader. The four PIRLS processes are skills of their own; vocabulary and reference are counted
 * under `infer`, structure under `integrate` (PIRLS 2021 reading framework).
 */
export const skills = ['retrieve', 'infer', 'integrate', 'evaluate', 'vocabulary', 'reference', 'structure'] as const;
export type Skill = (typeof skills)[number];

/** The processes by which a blueprint shares out a quiz. */
export const processes = ['retrieve', 'infer', 'integrate', 'evaluate'] as const;
export type Process = (typeof processes)[number];

/** Something of each process. */
export type ByProcess<T> = { readonly [P in Process]: T };

export const byProcess = <T>(of: (process: Process) => T): ByProcess<T> => ({
  retrieve: of('retrieve'),
  infer: of('infer'),
  integrate: of('integrate'),
  evaluate: of('evaluate'),
});

const under: { readonly [S in Skill]: Process } = {
  retrieve: 'retrieve',
  infer: 'infer',
  integrate: 'integrate',
  evaluate: 'evaluate',
  vocabulary: 'infer',
  reference: 'infer',
  structure: 'integrate',
};

/** The process under which a skill is counted. */
export const processOf = (skill: Skill): Process => under[skill];
