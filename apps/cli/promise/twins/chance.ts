import fc from 'fast-check';

const LENGTH = 700;

/** Choices drawn from one seed; the same seed makes the same choices. */
export class Chance {
  private readonly tape: readonly number[];
  private place = 0;

  constructor(readonly seed: number) {
    this.tape = fc.sample(fc.array(fc.nat(), { minLength: LENGTH, maxLength: LENGTH, size: 'max' }), { seed, numRuns: 1 })[0] ?? [];
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    this.place = (this.place + 1) % LENGTH;
    return (this.tape[this.place] ?? 0) % end;
  }

  pick<T>(from: readonly T[]): T {
    const chosen = from[this.below(from.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  once(share: number): boolean {
    return this.below(1_000) < share * 1_000;
  }

  /** The place of one of these weights. */
  weighted(weights: readonly number[]): number {
    let left = this.below(weights.reduce((sum, one) => sum + one, 0));
    return weights.findIndex((one) => (left -= one) < 0);
  }
}
