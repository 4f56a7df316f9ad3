import { Denied, type Seen } from './formal.ts';

/** A formal act is done on exactly what the person looked at. Throws Denied when the row has moved on. */
export function sameVersion(row: Seen, seen: number): void {
  if (row['version'] !== seen) throw new Denied('NOT_POSSIBLE_NOW', 'Iemand heeft dit net veranderd. Kijk eerst wat er nu staat.');
}
