/** What a run of faults came to, and how it is printed. */

/** `broken` ends the command with 1; `measured` has no bar; `absent`: what it needs is not on this machine. */
export type Verdict = 'held' | 'broken' | 'measured' | 'absent';

export interface Row {
  readonly what: string;
  readonly figures: string;
  readonly verdict: Verdict;
}

/** A row that holds where nothing is missing of what there has to be. */
export const row = (what: string, figures: string, holds: boolean): Row => ({
  what,
  figures,
  verdict: holds ? 'held' : 'broken',
});

/** How many of a list, in words, and whether it is all of them; the first few that are not are named. */
export const keptOf = (kept: number, all: number, lost: readonly string[] = []): string =>
  `${kept.toLocaleString('en')} of ${all.toLocaleString('en')} kept${lost.length ? `, lost ${lost.slice(0, 5).join(' ')}` : ''}`;

const marks: Readonly<Record<Verdict, string>> = {
  held: 'held',
  broken: 'BROKEN',
  measured: 'measured',
  absent: 'NOT RUN',
};

export const lineOf = ({ what, figures, verdict }: Row): string =>
  `| ${marks[verdict].padEnd(8)} | ${what.padEnd(58)} | ${figures} |`;
