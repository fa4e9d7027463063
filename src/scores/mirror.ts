/** What is to be under keys; undefined: nothing. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** A second place for texts by key, slower and apart from the first. Nothing here throws or rejects. */
export interface Mirror {
  /** Makes changes at once or not at all; whether they are there for good. */
  write(changes: Changes): Promise<boolean>;
  /** The same with what `make` makes of all that is there; nothing else is written in between. */
  change(make: (all: ReadonlyMap<string, string>) => Changes): Promise<boolean>;
}

/** Whether a key is mirrored: everything but the reserve. */
export const isMirrored = (key: string): boolean => /^kz1\|[amdpis]\|/.test(key);
