/** Walks the chains row by row. */
import type { Head } from './heads';
import { SEAL } from './log-reader';
import { expectedHash, instant, placeOf, startOfChain, type RawRow } from './row-bytes';

/**
 * CHANGED: the row is not what was sealed. MISSING: a sealed row is gone. GAP: a number is missing. BROKEN: a row does not
 * follow the one before. ELSEWHERE: a row stands in the chain of another region or day. REWRITTEN: a signed head says otherwise.
 * CUT: a signed head lies beyond the end. UNSEALED: a row was put there past the sealer. SIGNATURE: nobody we know signed this.
 * NO_ANCHORS: there is no copy of the heads outside the database.
 */
export type What = 'CHANGED' | 'MISSING' | 'GAP' | 'BROKEN' | 'ELSEWHERE' | 'REWRITTEN' | 'CUT' | 'UNSEALED' | 'SIGNATURE' | 'NO_ANCHORS';

export interface Finding {
  readonly what: What;
  readonly regionId?: string;
  readonly day?: string;
  /** Number in the chain of the first row that is not right. */
  readonly seq?: number;
  readonly dossierId?: string;
  readonly eventId?: string;
  /** Which copy of a head is meant. */
  readonly from?: Head['from'];
  /** How many more of the same there are. */
  readonly more?: number;
}

const REGION = SEAL.row + placeOf('region_id');
const AT = SEAL.row + placeOf('at');
const ID = SEAL.row + placeOf('id');

export class ChainCheck {
  readonly findings: Finding[] = [];
  rows = 0;
  chains = 0;
  unsigned = 0;
  /** Newest moment of sealing, as PostgreSQL writes it. */
  lastSealedAt = '';

  private readonly heads = new Map<string, Head[]>();
  private chain = '';
  private signed: readonly Head[] = [];
  private seq = 0;
  private hash = '';
  private covered = 0;
  private bad = 0;

  constructor(heads: readonly Head[]) {
    for (const head of heads) {
      const chain = `${head.region}/${head.day}`;
      this.heads.set(chain, [...(this.heads.get(chain) ?? []), head]);
    }
    for (const list of this.heads.values()) list.sort((a, b) => a.seq - b.seq);
  }

  /** The next row of the reader's order. */
  take(row: RawRow): void {
    const chain = `${row[SEAL.region]}/${row[SEAL.day]}`;
    if (chain !== this.chain) this.turnTo(chain);
    this.rows += 1;
    const [seq, hash] = [Number(row[SEAL.seq]), row[SEAL.hash] ?? ''];
    const wrong = this.wrongWith(row, chain, seq, hash, this.contradicted(seq, hash));
    if (wrong !== null) this.report({ what: wrong.what, regionId: row[SEAL.region] ?? '', day: row[SEAL.day] ?? '', seq: wrong.seq, dossierId: row[SEAL.dossier] ?? '', eventId: row[SEAL.event] ?? '' });
    const sealedAt = row[SEAL.sealedAt] ?? '';
    if (sealedAt > this.lastSealedAt) this.lastSealedAt = sealedAt;
    this.seq = seq;
    this.hash = hash;
  }

  /** After the last row: what lies beyond the ends, and chains of which nothing is left. */
  finish(): void {
    this.endChain();
    for (const list of this.heads.values()) {
      const last = list.at(-1);
      if (last !== undefined) this.findings.push({ what: 'CUT', regionId: last.region, day: last.day, seq: 1 });
    }
    this.heads.clear();
  }

  private turnTo(chain: string): void {
    this.endChain();
    this.chain = chain;
    this.chains += 1;
    this.signed = this.heads.get(chain) ?? [];
    this.heads.delete(chain);
    Object.assign(this, { seq: 0, hash: startOfChain(chain), covered: 0, bad: 0 });
  }

  private wrongWith(row: RawRow, chain: string, seq: number, hash: string, contradicted: boolean): { what: What; seq: number } | null {
    if (seq !== this.seq + 1) return { what: 'GAP', seq: this.seq + 1 };
    const previous = row[SEAL.previous] ?? '';
    if (previous !== this.hash) return { what: 'BROKEN', seq };
    if (row[ID] === null) return { what: 'MISSING', seq };
    if (`${row[REGION]}/${instant(row[AT] ?? '').slice(0, 10)}` !== chain) return { what: 'ELSEWHERE', seq };
    if (expectedHash(chain, String(seq), previous, row, SEAL.row) !== hash) return { what: 'CHANGED', seq };
    return contradicted ? { what: 'REWRITTEN', seq } : null;
  }

  /** Whether a signed head knows another hash at this number. */
  private contradicted(seq: number, hash: string): boolean {
    let wrong = false;
    for (let head = this.signed[this.covered]; head !== undefined && head.seq <= seq; head = this.signed[this.covered]) {
      wrong ||= head.seq !== seq || head.hash !== hash;
      this.covered += 1;
    }
    return wrong;
  }

  private endChain(): void {
    if (this.chain === '') return;
    const beyond = this.signed[this.covered];
    const [regionId = '', day = ''] = this.chain.split('/');
    if (beyond !== undefined && beyond.seq > this.seq) this.report({ what: 'CUT', regionId, day, seq: this.seq + 1 });
    this.unsigned += Math.max(0, this.seq - (this.signed[this.covered - 1]?.seq ?? 0));
  }

  /** The first of a chain is named; the others are counted with it, since one change breaks everything that follows. */
  private report(finding: Finding): void {
    this.bad += 1;
    if (this.bad === 1) this.findings.push(finding);
    else this.findings.push({ ...(this.findings.pop() as Finding), more: this.bad - 1 });
  }
}
