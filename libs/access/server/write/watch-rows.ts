import type { Readable } from '../data/family-data.ts';
import { FIRST_FREE_PARAM, frameSql } from '../read/frame-sql.ts';
import { Denied, type Formal } from './formal.ts';
import type { Found, Written } from './tripwire.ts';
import { tripwireSql } from './tripwire-sql.ts';

/**
 * What the family can read of rows as a formal act left them. A protected value in it ends the act for who may see that value (throws
 * Denied with the words); for anybody else the act goes on and the text waits.
 */
export async function watchRows(act: Formal, readable: Readable, rows: readonly Written[]): Promise<void> {
  const { tripwire, context, dossierId } = act;
  const texts = tripwire.texts(readable, dossierId, rows);
  if (texts === null) return;
  const { before, after, tail } = tripwireSql(readable, context.actor.role, `$${FIRST_FREE_PARAM}`, 'not exists (select from stopped)');
  const { rows: [answer] } = await act.query(`with ${frameSql('ONE_DOSSIER')}, ${before.replace(/,$/, '')}${after} select ${tail} from me`, [texts]);
  const found = answer?.['stopped'] as Found[] | null;
  if (found) throw new Denied('PROTECTED_TEXT', undefined, tripwire.problems(dossierId, rows, found));
}
