import { CARRIED } from '../../model/classes-of-partner.ts';
import { AlreadyThere, Denied, type Enter } from '../write/formal.ts';

export interface NewDossier {
  readonly dossierId: string;
  readonly number: string;
  readonly name: string;
  readonly reason: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
}

const NOT_ALLOWED = '42501';
const TAKEN = '23505';

/** Enters the fence by making the dossier: the database itself gives its opener the first involvement and grant, and nothing older. */
export function enterNewDossier(made: NewDossier): Enter {
  const { dataClasses, acts } = CARRIED.CASE_DIRECTOR;
  const values = [made.number, made.name.trim(), made.reason.trim(), made.purpose, made.legalBasis, made.secrecyBasis, dataClasses, acts];
  return async (client, { actor, at }) => {
    try {
      await client.query('select fence.open_dossier($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [actor.id, made.dossierId, at, ...values]);
      return undefined;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === NOT_ALLOWED) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
      if (code === TAKEN) throw new AlreadyThere();
      throw error;
    }
  };
}
