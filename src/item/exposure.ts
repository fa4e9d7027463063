/** That a target was asked, as plain data. */
export interface Exposure {
  /** Five digits, `shortHash` of the target: what records keep. */
  readonly target: string;
  /** Full credit. */
  readonly correct: boolean;
  /** Grows with time; of two exposures of one target the later counts. */
  readonly sequence: number;
}
