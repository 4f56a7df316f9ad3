/** Recomputes every chain of the log and says what does not fit. Knows nothing of the code that wrote it. */
import type { KeyObject } from 'node:crypto';
import { ChainCheck, type Finding } from './chain-check';
import { isSigned, readAnchors, readKey, type Head } from './heads';
import { LogReader, type Unsealed } from './log-reader';

export interface Question {
  /** Database, as a role that may read the log. */
  readonly url: string;
  /** Oldest day (UTC) of the chains that are looked at. */
  readonly since?: string;
  /** Folder with the copy of the heads outside the database; null to do without, which leaves a cut tail unseen. */
  readonly anchors: string | null;
  /** Files with keys that may have signed. */
  readonly keyFiles: readonly string[];
}

export interface Report {
  /** What does not fit, the earliest of each chain first. Empty when the log is whole. */
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly chains: number;
  readonly heads: number;
  readonly anchors: number;
  /** Rows written after the last seal; the sealer comes to them when it runs. */
  readonly waiting: number;
  /** Sealed rows that no signature covers yet. */
  readonly unsigned: number;
  readonly unreadableAnchors: number;
  readonly seconds: number;
}

/** A row may wait this long for its seal while the sealer is at work. Milliseconds. */
const PATIENCE = 30_000;
const EVER = '0001-01-01';

export async function verifyLog(question: Question): Promise<Report> {
  const started = performance.now();
  const since = question.since ?? EVER;
  const reader = await LogReader.open(question.url, since);
  try {
    const files = question.anchors === null ? { heads: [], unreadable: 0, keys: [] } : readAnchors(question.anchors);
    const anchors = files.heads.filter(({ day }) => day >= since);
    const kept = await reader.heads();
    const keys = [...question.keyFiles.map(readKey), ...files.keys];
    const heads = [...kept, ...anchors];
    const check = new ChainCheck(heads);
    await reader.seals((row) => check.take(row));
    check.finish();
    const rest = sortUnsealed(await reader.unsealed(), check.lastSealedAt);
    return {
      findings: [...check.findings, ...rest.findings, ...signatureFindings(heads, keys), ...anchorFindings(question, kept, anchors)],
      rows: check.rows, chains: check.chains, heads: kept.length, anchors: anchors.length, waiting: rest.waiting, unsigned: check.unsigned,
      unreadableAnchors: files.unreadable, seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await reader.close();
  }
}

/** Old rows that the sealer passed over were put there past it; what came after its last work is only waiting. */
function sortUnsealed(rows: readonly Unsealed[], lastSealedAt: string): { findings: Finding[]; waiting: number } {
  const limit = lastSealedAt === '' ? -Infinity : Date.parse(`${lastSealedAt.replace(' ', 'T')}:00`) - PATIENCE;
  const passed = rows.filter(({ at }) => !(Date.parse(`${at.replace(' ', 'T')}:00`) >= limit));
  const first = passed[0];
  const findings: Finding[] = first === undefined ? [] : [
    { what: 'UNSEALED', dossierId: first.dossier, eventId: first.event, day: first.at.slice(0, 10), more: passed.length - 1 },
  ];
  return { findings, waiting: rows.length - passed.length };
}

function signatureFindings(heads: readonly Head[], keys: readonly KeyObject[]): Finding[] {
  const bad = heads.filter((head) => !isSigned(head, keys));
  const first = bad[0];
  return first === undefined ? [] : [{ what: 'SIGNATURE', regionId: first.region, day: first.day, seq: first.seq, from: first.from, more: bad.length - 1 }];
}

/** Signed heads in the database and no anchor at all: the copy outside is gone, or the wrong folder was named. */
function anchorFindings(question: Question, kept: readonly Head[], anchors: readonly Head[]): Finding[] {
  return question.anchors !== null && kept.length > 0 && anchors.length === 0 ? [{ what: 'NO_ANCHORS' }] : [];
}
