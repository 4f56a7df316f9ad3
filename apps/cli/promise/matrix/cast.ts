import { SHEETS, type RelationName } from '@zov/access/matrix/index.ts';
import type { ActorRole } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';

/** Somebody who asks: as which row of the matrix, and how that person stands to the dossier. */
export interface Reader {
  readonly name: string;
  readonly actor: string;
  readonly relation: RelationName;
  readonly role: ActorRole;
  readonly organisation: string | null;
  /** Items that the grant names. */
  readonly items?: readonly string[];
  /** The same by their keys, where rows are named that have no name of their own. */
  readonly itemIds?: readonly string[];
  /** People that the grant reaches; of the family: the reader and whom it represents. */
  readonly reaches?: readonly string[];
  /** Children whose part is closed to this reader. */
  readonly closed?: readonly string[];
  /** Classes of an accepted share. */
  readonly shared?: readonly string[];
  /** Who it is in the family. */
  readonly person?: string;
}

/** The actor that a reader signs in as. */
export const actorOf = (name: string): string => idOf(`actor ${name}`);

/** Organisations by kind; the shelter's name alone tells where somebody stays. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  municipality: 'MUNICIPALITY', neighbours: 'MUNICIPALITY', gi: 'GI', rvdk: 'RVDK', vt: 'VEILIG_THUIS', care: 'CARE', school: 'SCHOOL', police: 'POLICE', crisis: 'CRISIS', shelter: 'CARE', elsewhere: 'MUNICIPALITY',
};

/** What lies on the table: by these names in the contents. */
export const TABLED = [
  'fact son D3', 'fact mother D3', 'event son D3', 'event son D2', 'event father D13', 'measure daughter D13', 'top3 SAFETY parents', 'condition SAFETY parents', 'agreement SAFETY parents', 'net SAFETY parents',
  'check SAFETY parents', 'top3 ASSISTANCE parents', 'agreement RECOVERY parents', 'opinion mother', 'response father', 'opinion daughter', 'score son D4', 'score father', 'score daughter',
  'card adopted', 'card adopted daughter', 'area adopted daughter',
];

type Stand = Partial<Pick<Reader, 'items' | 'reaches' | 'shared'>>;
const at = (actor: string, role: ActorRole, organisation: string, stand: Stand = {}): Reader => ({ name: actor.toLowerCase().replaceAll('_', '-'), actor, relation: 'LIVE', role, organisation, ...stand });

const PROFESSIONALS: readonly Reader[] = [
  at('CASE_DIRECTOR', 'YOUTH_PROFESSIONAL', 'municipality'), at('TEAM_COLLEAGUE', 'YOUTH_PROFESSIONAL', 'municipality'), at('GI_WORKER', 'GI_WORKER', 'gi'), at('GI_EXECUTOR', 'GI_WORKER', 'gi'),
  at('JUVENILE_PROBATION', 'JUVENILE_PROBATION', 'gi', { reaches: ['daughter'] }), at('RVDK_AT_TABLE', 'RVDK_INVESTIGATOR', 'rvdk', { items: TABLED, reaches: ['son'] }), at('RVDK', 'RVDK_INVESTIGATOR', 'rvdk'),
  at('VEILIG_THUIS', 'VEILIG_THUIS_WORKER', 'vt'), at('CHAIR', 'CHAIR', 'municipality', { items: TABLED, reaches: ['son', 'mother'] }), at('SECRETARY', 'SECRETARY', 'municipality', { items: TABLED, reaches: ['son'] }),
  at('SECOND_READER', 'BEHAVIOURAL_SCIENTIST', 'municipality'), at('MDA_CORE', 'BEHAVIOURAL_SCIENTIST', 'care'), at('CARE_PROVIDER', 'CARE_PROVIDER', 'care'), at('ADULT_CARE', 'CARE_PROVIDER', 'care', { reaches: ['mother'] }),
  at('NAMED_PARTNER', 'TEACHER', 'school', { reaches: ['son'] }), at('POLICE', 'POLICE_OFFICER', 'police', { reaches: ['father'] }), at('CRISIS', 'CRISIS_WORKER', 'crisis', { items: TABLED }),
  at('SHARE_ADDRESSEE', 'SERVICE_WORKER', 'neighbours', { items: ['share offered'] }),
  at('SHARE_RECEIVER', 'CARE_PROVIDER', 'care', { shared: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D8', 'D11', 'D12', 'D13'], reaches: ['son'] }),
  at('APPROVED', 'RVDK_INVESTIGATOR', 'rvdk', { items: ['contact mother D2S', 'person mother'] }),
];

const OFFICES: readonly Reader[] = [at('PRIVACY_OFFICER', 'PRIVACY_OFFICER', 'municipality'), at('ADMINISTRATOR', 'ADMINISTRATOR', 'municipality'), at('ANALYST', 'ANALYST', 'municipality')];

/** Children who decide themselves: their part is closed to every adult. */
const GROWN_UP = ['teen', 'grown'];

const family = (person: string, actor: string, reaches: readonly string[] = [person], closed: readonly string[] = GROWN_UP): Reader =>
  ({ name: person, actor, relation: 'LIVE', role: 'FAMILY_MEMBER', organisation: null, person, reaches, closed });

const FAMILY: readonly Reader[] = [
  family('mother', 'PARENT_WITH_CUSTODY', ['mother', 'daughter', 'son']), family('father', 'PARENT_WITH_CUSTODY', ['father', 'daughter', 'son']), family('formerpartner', 'PARENT_OF_16_PLUS'),
  family('nocustody', 'PARENT_WITHOUT_CUSTODY'), family('guardian', 'GUARDIAN', ['guardian', 'ward']), family('foster', 'FOSTER_PARENT'),
  family('step', 'HOUSEHOLD_ADULT'), family('grandmother', 'SUPPORT_PERSON'), family('daughter', 'CHILD_12_PLUS', ['daughter'], []), family('teen', 'CHILD_16_PLUS', ['teen'], []), family('grown', 'FORMER_CHILD', ['grown'], []),
  { ...family('adviser', 'CONFIDENTIAL_ADVISER', ['mother', 'daughter', 'son']), person: 'mother' },
];

/** Whose lawyer reads along: one of each shape that the family has. */
const CLIENTS = ['mother', 'formerpartner', 'nocustody', 'guardian', 'foster', 'step', 'grandmother', 'daughter', 'teen', 'grown'];
export const lawyerOf = (client: string): string => `lawyer-of-${client}`;
const LAWYERS: readonly Reader[] = FAMILY.filter(({ name }) => CLIENTS.includes(name)).map((client) => ({ ...client, name: lawyerOf(client.name), relation: 'BY_MANDATE' }));
/** Who holds a mandate, of whom, and whether it reaches documents. */
export const MANDATES: readonly (readonly [holder: string, client: string, documents: boolean])[] = [
  ['adviser', 'mother', false], ...LAWYERS.map(({ name, person }) => [name, person ?? '', true] as const),
];

/** The same actor in a relation in which nothing of the dossier is there. */
const variant = (reader: Reader, relation: RelationName, organisation = reader.organisation): Reader => ({ ...reader, name: `${reader.name}-${relation.toLowerCase().replaceAll('_', '')}`, relation, organisation });

const AWAY: readonly Reader[] = [
  ...PROFESSIONALS.flatMap((one) => [variant(one, 'ENDED'), variant(one, 'NOT_YET'), variant(one, 'TEAM'), variant(one, 'OTHER_TEAM', 'neighbours'), variant(one, 'OTHER_REGION', 'elsewhere')]),
  ...OFFICES.flatMap((one) => [variant(one, 'OTHER_TEAM', 'neighbours'), variant(one, 'OTHER_REGION', 'elsewhere')]),
  ...[...FAMILY, ...LAWYERS].flatMap((one) => [variant(one, 'ENDED'), variant(one, 'OTHER_FAMILY')]),
];

export const READERS: readonly Reader[] = [...PROFESSIONALS, ...OFFICES, ...FAMILY, ...LAWYERS, ...AWAY];
/** Whose rights end with a measure; their grants are made from nothing that an act here ends. */
export const ENDS_WITH_MEASURE: readonly string[] = ['GI_EXECUTOR', 'JUVENILE_PROBATION'];
export const isFamily = (reader: Reader): boolean => SHEETS[reader.actor]?.audience === 'FAMILY';
export const isOffice = (reader: Reader): boolean => OFFICES.some(({ actor }) => actor === reader.actor);
export const LIVE: readonly Reader[] = READERS.filter(({ relation }) => relation === 'LIVE');
