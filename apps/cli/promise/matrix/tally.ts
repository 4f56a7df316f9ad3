/** What was compared, and what was not as it ought to be. */
export class Tally {
  compared = 0;
  private readonly faults = new Map<string, { count: number; first: string }>();
  /** Per coordinate, how often somebody got it and how often not. */
  readonly decided = new Map<string, { allowed: number; denied: number }>();

  /** One field of one row for one reader. */
  cell(coordinate: string, expected: boolean, got: boolean, where: () => readonly [who: string, row: string]): void {
    this.compared += 1;
    const seen = this.decided.get(coordinate) ?? { allowed: 0, denied: 0 };
    this.decided.set(coordinate, seen);
    if (expected) seen.allowed += 1;
    else seen.denied += 1;
    if (expected !== got) this.keep(`${coordinate} ${expected ? 'is missing' : 'is shown'}`, where());
  }

  fault(what: string): void {
    this.compared += 1;
    this.keep(what, ['', '']);
  }

  get failures(): number {
    return [...this.faults.values()].reduce((all, { count }) => all + count, 0);
  }

  /** What is wrong, the same for the same actor and class told once. */
  told(): string[] {
    return [...this.faults].map(([what, { count, first }]) => `${what}${first === '' ? '' : ` (${count} times, as ${first})`}`);
  }

  private keep(what: string, [who, row]: readonly [string, string]): void {
    const key = who === '' ? what : `${who}: ${what}`;
    const kept = this.faults.get(key);
    if (kept === undefined) this.faults.set(key, { count: 1, first: row });
    else kept.count += 1;
  }

  fine(): void {
    this.compared += 1;
  }

  /** Coordinates that nobody got, or that nobody was kept from: nothing is known of them. */
  undecided(coordinates: readonly string[]): string[] {
    return coordinates.filter((one) => {
      const seen = this.decided.get(one);
      return seen === undefined || seen.allowed === 0 || seen.denied === 0;
    });
  }
}
