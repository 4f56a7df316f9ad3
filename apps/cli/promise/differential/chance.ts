/** Random choices that a seed repeats. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in this share of the calls. */
  once(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)] as T;
  }

  /** Each element with this share, in order. */
  some<T>(from: readonly T[], share: number): T[] {
    return from.filter(() => this.once(share));
  }

  /** The value, or in this share of the calls another one. */
  mostly<T, U>(value: T, share: number, other: U): T | U {
    return this.once(share) ? other : value;
  }

  /** One of the weighted makers. */
  weighted<T>(...choices: readonly (readonly [weight: number, make: () => T])[]): T {
    let rest = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    const found = choices.find(([weight]) => (rest -= weight) < 0) ?? choices[0];
    if (found === undefined) throw new Error('nothing to choose from');
    return found[1]();
  }
}
