/** Reads the answer of `copy … to stdout`: one line of text per row, which is several times cheaper than one value at a time. */
import type pg from 'pg';
import type { RawRow } from './row-bytes';

/** Runs a copy and hands over each row as it arrives. Rejects when the database or `take` fails. */
export function copyOut(client: pg.Client, text: string, take: (row: RawRow) => void): Promise<void> {
  return new Promise((done, failed) => {
    client.query(new CopyOut(text, take, (error) => (error === null ? done() : failed(error))) as unknown as pg.Submittable);
  });
}

interface Connection { query(text: string): void }

class CopyOut {
  private failure: Error | null = null;

  constructor(private readonly text: string, private readonly take: (row: RawRow) => void, readonly callback: (error: Error | null) => void) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.failure !== null) return;
    try {
      this.take(rowOf(chunk.toString('utf8', 0, chunk.length - 1)));
    } catch (error) {
      this.failure = error as Error;
    }
  }

  handleCommandComplete(): void {
    // The end of the copy; what follows is the readiness for the next query.
  }

  handleError(error: Error): void {
    this.callback(this.failure ?? error);
  }

  handleReadyForQuery(): void {
    this.callback(this.failure);
  }
}

/** Undoes the text format of COPY: fields between tabs, `\N` for null, and a backslash before what would be mistaken. */
export function rowOf(line: string): RawRow {
  const fields: (string | null)[] = line.split('\t');
  for (let place = 0; place < fields.length; place += 1) {
    const field = fields[place] ?? '';
    if (field === '\\N') fields[place] = null;
    else if (field.includes('\\')) fields[place] = field.replace(/\\(.)/g, (_, sign: string) => ESCAPED[sign] ?? sign);
  }
  return fields;
}

const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
