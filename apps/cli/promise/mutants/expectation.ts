import { ACTS, COMING, DEEDS, SHEETS, TYPES, type ActRow, type Deed } from '@zov/access/matrix/index.ts';
import type { Act } from '@zov/access/model/partner.ts';
import type { Reader } from '../matrix/cast.ts';
import { allHold, type Judge, type Row } from '../matrix/judge.ts';

/** Stands among the fields for the row itself: that somebody may do it at all, whatever is given. */
export const THE_ROW = 'the row';

const NONE: ReadonlySet<string> = new Set();

interface Line extends Deed { readonly who: ActRow['who'] }

const LINES: readonly Line[] = [
  ...Object.entries(DEEDS).flatMap(([name, deeds]) => deeds.map((deed) => ({ ...deed, who: ACTS[name]?.who ?? {} }))),
  ...Object.values(COMING).flatMap(({ who, deeds }) => deeds.map((deed) => ({ ...deed, who }))),
];
const READ = new Map(Object.entries(TYPES).map(([type, { parts }]) => [type, new Set(Object.values(parts).flatMap((part) => part.split(' ')))]));

/** What the matrix says of somebody and a row: the fields that are read, or given by an act. */
export class Expectation {
  private readonly lines = new Map<string, readonly Line[]>();
  private readonly seen = new Map<Reader, Map<Row, ReadonlySet<string>>>();

  constructor(private readonly judge: Judge) {}

  fields(act: Act, reader: Reader, row: Row): ReadonlySet<string> {
    return act === 'READ' ? this.read(reader, row) : this.given(act, reader, row);
  }

  private read(reader: Reader, row: Row): ReadonlySet<string> {
    const rows = this.seen.get(reader) ?? new Map<Row, ReadonlySet<string>>();
    this.seen.set(reader, rows);
    const fields = rows.get(row) ?? new Set(comparable('READ', row.type, [...this.judge.fields(reader, row)]));
    rows.set(row, fields);
    return fields;
  }

  /** Nobody does anything to a row that is not there for that person, but what an act makes out of rows by itself. */
  private given(act: Act, reader: Reader, row: Row): ReadonlySet<string> {
    const key = `${act} ${row.type}`;
    const lines = this.lines.get(key) ?? LINES.filter(({ right, type }) => right === act && type === row.type);
    this.lines.set(key, lines);
    if (lines.length === 0) return NONE;
    const there = this.read(reader, row).size > 0;
    return new Set(lines.filter((line) => (there || line.unread === true) && isOpen(line, reader, row)).flatMap(({ gives }) => [THE_ROW, ...gives]));
  }
}

function isOpen({ who, when, audience, classes }: Line, reader: Reader, row: Row): boolean {
  const may = who[reader.actor];
  if (may === undefined || (audience !== undefined && audience !== SHEETS[reader.actor]?.audience)) return false;
  return (classes ?? may.classes).includes(row.dataClass as never) && allHold([...may.when, ...when], reader, row);
}

/** The fields of rules that the matrix says anything of: of a type that is read all that is shown, of an act all that is given. */
export function comparable(act: Act, type: string, fields: readonly string[]): readonly string[] {
  return act === 'READ' ? fields.filter((one) => READ.get(type)?.has(one)) : [THE_ROW, ...fields];
}
