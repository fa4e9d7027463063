/** How a command ends. */
export const exit = { ok: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** What a command says, and how it ends. */
export interface Ending {
  readonly code: Exit;
  /** For people: what was found or made. */
  readonly out: string;
  /** What stands in the way. */
  readonly error?: string;
}

/** A command that could not do its work: a file that cannot be had, or words that it does not know. */
export class CannotGoOn extends Error {
  readonly code: Exit;
  constructor(message: string, code: Exit = exit.usage) {
    super(message);
    this.code = code;
  }
}
