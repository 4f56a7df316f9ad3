import { ABSENT, type Period, type Question, type Row, type World } from './case';

/*
 * Which rows row-level security leaves in sight, from what the fence promises and without its SQL: the dossiers of the asker's live
 * grants, narrowed to the opened one; hidden whereabouts and the log have a fence of their own.
 */

const live = ({ validFrom, validUntil }: Period, at: number): boolean => validFrom <= at && (validUntil === null || at < validUntil);

type Fence = (row: Row, world: World, question: Question, dossier: boolean) => boolean;

/** Hidden whereabouts open to a professional who carries their class. */
const hidden: Fence = (row, world, question, dossier) => dossier && ((row.dataClass !== null && row.dataClass !== 'D2S')
  || granted(world, question).some((grant) => grant.dossierId === row.dossierId && grant.selfPersonId === null && grant.dataClasses.includes('D2S')));

/** And to the person they are of or were released to. */
const whereabouts: Fence = (row, world, question, dossier) => {
  const selves = granted(world, question).flatMap(({ selfPersonId }) => (selfPersonId === null ? [] : [selfPersonId]));
  const mine = [row.aboutPersonIds, row.releasedToPersonIds].some((ids) => ids?.some((id) => id !== null && selves.includes(id)) === true);
  return hidden(row, world, question, dossier) || (dossier && mine);
};

/** Opened as well to the officer of the organisation that looked, or whose dossier it is. */
const overseen: Fence = (row, world, question, dossier) => {
  const office = officeOf(world, question);
  return dossier || (office !== null && [row.organisationId, row.dossierOrganisationId].includes(office));
};

/** Opened as well to the officer of the organisation whose dossier it is. */
const responsible: Fence = (row, world, question, dossier) => dossier || (row.dossierOrganisationId !== null && row.dossierOrganisationId === officeOf(world, question));

/** Tables that open more or less than their dossier. */
const OWN_FENCE: Readonly<Record<string, Fence>> = {
  contact_point: whereabouts,
  // What was hidden stays hidden as an earlier version.
  item_version: hidden,
  access_grant: responsible,
  access_event: overseen,
  emergency_access: overseen,
  approval: overseen,
  // Events without a dossier.
  system_event: (row, world, question) => row.organisationId !== null && row.organisationId === officeOf(world, question),
};

/** The organisation whose privacy officer asks. */
function officeOf(world: World, question: Question): string | null {
  const officer = world.readers.find(({ id, role }) => id === question.readerId && role === 'PRIVACY_OFFICER');
  return officer !== undefined && live(officer, question.at) ? officer.organisationId : null;
}

/** Live grants of a role that lives itself. */
function granted(world: World, question: Question): World['grants'] {
  if (!world.readers.some((reader) => reader.id === question.readerId && live(reader, question.at))) return [];
  return world.grants.filter((grant) => grant.actorId === question.readerId && live(grant, question.at) && (question.opened === null || grant.dossierId === question.opened));
}

/** Per row whether the fence of `table` leaves it in sight. */
export function inSight(world: World, question: Question, table: string): boolean[] {
  const dossiers = new Set(granted(world, question).map(({ dossierId }) => dossierId));
  const own = OWN_FENCE[table];
  return world.rows.map((row) => {
    const dossier = dossiers.has(row.dossierId);
    return own === undefined ? dossier : own(row, world, question, dossier);
  });
}

/** How the fenced answer breaks what the fence promises, per row; undefined when it does not. */
export function fenceProblem(fenced: string, allowed: string, sight: boolean, mayHide: boolean): string | undefined {
  if ((fenced !== ABSENT) !== sight) return sight ? 'row-level security hides a row that a live grant opens' : 'row-level security shows a row without a live grant';
  if (fenced === ABSENT) return allowed === '0' || mayHide ? undefined : 'row-level security hides what the rules allow';
  return fenced === allowed ? undefined : 'the same statement answers otherwise behind the fence';
}
