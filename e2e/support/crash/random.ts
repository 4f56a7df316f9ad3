/** Numbers that look random and come back with the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  one<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list.map((value) => ({ value, place: this.next() })).sort((a, b) => a.place - b.place).map(({ value }) => value);
  }

  /** A generator of its own, so that one client's choices do not depend on the timing of another. */
  fork(): Random {
    return new Random(Math.floor(this.next() * 2 ** 31));
  }
}
