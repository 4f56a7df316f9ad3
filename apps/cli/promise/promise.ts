/** What a promise is asked: how many cases, from which seed, and where to tell how far it is. */
export interface Asked {
  /** Cases to try at least. */
  readonly n: number;
  /** The same seed gives the same cases. */
  readonly seed: number;
  /** The long run of before a release. */
  readonly full: boolean;
  /** A line for whoever waits; never part of the outcome. */
  readonly say: (line: string) => void;
}

/** What a promise answers: cases tried, how many broke it, and figures of its own, printed as they are. */
export interface Outcome {
  readonly n: number;
  readonly failures: number;
  readonly [figure: string]: unknown;
}

/** The `run` that the file of a promise exports. */
export type Run = (asked: Asked) => Promise<Outcome>;
