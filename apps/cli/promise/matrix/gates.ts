import { createHash } from 'node:crypto';
import type { Ask } from './asking.ts';
import { isFamily, type Reader } from './cast.ts';
import type { Answer } from './compare.ts';
import type { Judge } from './judge.ts';
import type { LogCheck } from './log.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

const GATES = { TO_ASSISTANCE: 'D5', TO_RECOVERY: 'D6', CLOSING: 'D5' } as const;
const ASKED = 'query Gate($id: UUID!, $gate: Gate!) { gate(dossierId: $id, gate: $gate) { hash conditions { key items { id } hidden } } }';

interface Evidence { readonly hash: string; readonly conditions: readonly { readonly key: string; readonly hidden: number; readonly items: readonly { readonly id: string }[] }[] }

/** NL: poort bekijken. By whoever reads a proposal whole and nobody else; the same evidence for all of them, and by its key only what each sees. */
export class Gates {
  private readonly hashes = new Map<string, string>();

  constructor(private readonly dossierId: string, private readonly rows: Rows, private readonly judge: Judge, private readonly tally: Tally, private readonly log: LogCheck, private readonly ask: Ask) {}

  async everything(reader: Reader): Promise<void> {
    if (isFamily(reader)) return;
    for (const [gate, dataClass] of Object.entries(GATES)) {
      const proposed = this.rows.ofType('GateDecision').find((row) => row.dataClass === dataClass && row.columns['state'] === 'PROPOSED');
      const may = proposed !== undefined && this.judge.fields(reader, proposed).has('reason');
      const trace = createHash('sha256').update(`gate ${reader.name} ${gate}`).digest('hex').slice(0, 32);
      const answer = (await this.ask(reader.name, 'team', ASKED, { id: this.dossierId, gate }, trace) as Answer)['gate'] as Evidence | null;
      this.tally.cell('Query.gate', may, answer !== null, () => [`${reader.actor} ${reader.relation}`, `${reader.name}: ${gate}`]);
      this.log.expectOutcome(trace, `${reader.name}: gate ${gate}`, may ? 'OK' : 'REFUSED');
      if (answer !== null) this.compare(reader, gate, answer);
    }
  }

  private compare(reader: Reader, gate: string, { hash, conditions }: Evidence): void {
    const first = this.hashes.get(gate) ?? hash;
    this.hashes.set(gate, first);
    if (hash !== first) this.tally.fault(`${reader.name}: another evidence for ${gate} than somebody else`);
    for (const { key, items } of conditions) {
      const unseen = items.filter(({ id }) => !this.rows.all.some((row) => row.id === id && this.judge.fields(reader, row).size > 0));
      if (unseen.length === 0) this.tally.fine();
      else this.tally.fault(`${reader.name}: ${gate} names ${unseen.length} rows under ${key} that this reader does not see`);
    }
  }
}
