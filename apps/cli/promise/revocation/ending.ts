import type { Asked } from '../twins/operations.ts';
import type { Family } from '../world/family.ts';
import type { Who } from './outsiders.ts';
import type { Stage } from './stage.ts';

/** Access of one reader that is open now, and how it ends. */
export interface Opened {
  /** Stands in an answer as long as it is open, and may stand in none afterwards. */
  readonly shows: string;
  /** What is lost: a change of it is told as long as it is open. */
  readonly lost: { readonly type: string; readonly id: string };
  /** Fulfilled when the end is committed, or the term has passed. */
  end(): Promise<unknown>;
  /** Makes the family ready for the next case. */
  after?(): Promise<unknown>;
  /** A message that its reader gets as long as it is open: what happened, and of which row. */
  readonly mail?: { readonly kind: string; readonly field: string; readonly aboutId: string };
}

/** One way in which access ends. */
export interface Ending {
  readonly name: string;
  readonly reader: Who;
  /** Act of the schema that does it; none where time, an administrator or the reader's own sign-out does. */
  readonly act?: string;
  /** What is left: nothing of the dossier, no session at all, or the dossier without something. */
  readonly leaves: 'NOTHING' | 'NO_SESSION' | 'THE_REST';
  /** It is kept secret that anything changed: sockets stay open and are silent about it. */
  readonly silent?: true;
  /** The only thing that shows it, where the dossier itself does not; then there is nothing to follow either. */
  readonly asks?: Asked;
  open(stage: Stage, family: Family): Promise<Opened>;
}

/** The whole dossier as far as anybody reads it here. */
export function whole(who: Who, family: Family): Asked {
  const team = who === 'lawyer' || ['mother', 'father', 'daughter'].includes(who) ? '' : 'name ';
  return {
    query: `query Whole($id: UUID!) { dossier(id: $id) { id ${team}persons { id displayName } facts { id what } contactPoints { id text } planVersions { id } involvements { id } } }`,
    variables: { id: family.dossierId },
  };
}

/** One page of one family, after the one of before. */
export function page(after: string | null): Asked {
  return { query: 'query Page($after: String) { dossiers(first: 1, after: $after) { nodes { id name } endCursor hasMore } }', variables: { after } };
}

export const wholeDossier = (family: Family): Pick<Opened, 'shows' | 'lost'> => ({ shows: `"id":"${family.dossierId}"`, lost: { type: 'Dossier', id: family.dossierId } });
export const factAbout = (family: Family, who: string, text: string): Pick<Opened, 'shows' | 'lost'> => ({ shows: text, lost: { type: 'Fact', id: family.id(`fact of ${who}`) } });
