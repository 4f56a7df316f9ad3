import { ROLE_QUESTIONS } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import { ORGANISATIONS, READERS, actorOf, type Reader } from './cast.ts';
import type { Answer } from './compare.ts';
import type { LogCheck } from './log.ts';
import { LEAVERS, OFFERED, SPARE, TO_PLACE, leaverOf } from './role-world.ts';
import { byRole, traceOf, type Tell } from './role-trying.ts';
import type { Tally } from './tally.ts';

/** One question that a role decides: how it is asked, everything that it could show, and what of that this reader ought to see when it may ask. */
interface RoleQuestion {
  readonly call: (reader: Reader) => string;
  readonly all: readonly string[];
  readonly ought: (id: string, reader: Reader) => boolean;
  /** It is written down as well when it was answered: it is about a family, or about who looked. */
  readonly logged?: true;
}

const regionOf = (organisation: string | null): string => idOf(organisation === 'elsewhere' ? 'region elsewhere' : 'region');
const mine = ({ organisation }: Reader): string => regionOf(organisation);
const OFFICES = ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'ANALYST'];
const TEAM = READERS.filter(({ role }) => role !== 'FAMILY_MEMBER');
const OTHERS = [['shelter', 'shelter'], ['helper', 'care'], ...LEAVERS.map((name) => [name, 'municipality'] as const)] as const;

/** Every professional: the region it works in, and whether it works with families. */
const STAFF: ReadonlyMap<string, { readonly region: string; readonly withFamilies: boolean }> = new Map([
  ...TEAM.map(({ name, role, organisation }) => [actorOf(name), { region: regionOf(organisation), withFamilies: !OFFICES.includes(role) }] as const),
  ...OTHERS.map(([name, organisation]) => [actorOf(name), { region: regionOf(organisation), withFamilies: true }] as const),
]);
const PLACES: ReadonlyMap<string, string> = new Map([...Object.keys(ORGANISATIONS).map((name) => [idOf(name), regionOf(name)] as const), ...SPARE.map((name) => [idOf(name), idOf('region')] as const)]);
const inMyRegion = (id: string, reader: Reader): boolean => (STAFF.get(id)?.region ?? PLACES.get(id)) === mine(reader);

const ofPeople = (call: string, ought: RoleQuestion['ought']): RoleQuestion => ({ call: () => `${call} { id }`, all: [...STAFF.keys()], ought });
const ofPlaces = (call: string): RoleQuestion => ({ call: () => `${call} { id }`, all: [...PLACES.keys()], ought: inMyRegion });
const ofRegions = (call: string, ids: ReadonlyMap<string, string>, ought: RoleQuestion['ought']): RoleQuestion => ({ call: () => call, all: [...ids.keys()], ought });
/** What is compared row by row elsewhere: here only who may ask at all. */
const ofRows = (call: string): RoleQuestion => ({ call: () => call, all: [], ought: () => true, logged: true });

/** What is there of regions alone, by key: in which region; and what was told, also by what others tried before: to whom. */
interface Regional { readonly teams: ReadonlyMap<string, string>; readonly settings: ReadonlyMap<string, string>; readonly models: ReadonlyMap<string, string>; readonly days: ReadonlyMap<string, string>; readonly notices: ReadonlyMap<string, string> }

function questions({ teams, settings, models, days, notices }: Regional): Readonly<Record<string, RoleQuestion>> {
  return {
    viewer: ofPeople('viewer', (id, { name }) => id === actorOf(name)),
    professionals: ofPeople('professionals', (id, reader) => inMyRegion(id, reader) && STAFF.get(id)?.withFamilies === true),
    staff: ofPeople('staff', inMyRegion),
    departure: { call: (reader) => `departure(actorId: "${leaverOf(reader, 'begins')}") { id }`, all: LEAVERS.map(actorOf), ought: (id, reader) => id === leaverOf(reader, 'begins') && mine(reader) === idOf('region') },
    partnerOrganisations: ofPlaces('partnerOrganisations'), organisations: ofPlaces('organisations'),
    regions: ofRegions('regions { id }', new Map(['region', 'region elsewhere'].map((one) => [idOf(one), one])), () => true),
    cardModels: ofRegions('cardModels { id }', models, (id, reader) => models.get(id) === mine(reader)),
    safetyTeams: ofRegions('safetyTeams { id }', teams, (id, reader) => teams.get(id) === mine(reader)),
    regionSettings: ofRegions('regionSettings { id }', settings, (id, reader) => settings.get(id) === mine(reader)),
    chainStatus: { ...ofRegions('chainStatus { id: day }', days, (day, reader) => days.get(day) === mine(reader)), logged: true },
    myConflicts: { call: () => 'myConflicts { id }', all: TEAM.map(({ name }) => idOf(`conflict of ${name}`)), ought: (id, { name }) => id === idOf(`conflict of ${name}`) },
    rectificationNotices: ofRegions('rectificationNotices { id }', notices, (id, reader) => notices.get(id) === actorOf(reader.name)),
    directionOffers: { call: () => 'directionOffers { id }', all: Object.keys(OFFERED).map((to) => idOf(`offer to ${to}`)), ought: (id, { name }) => id === idOf(`offer to ${name}`) },
    // Which families wait for another director is for who administers alone; anybody else gets two counts of its own.
    directionMoves: { call: () => 'directionMoves { nodes: toPlace { id: number } }', all: TO_PLACE, ought: (_, reader) => reader.role === 'ADMINISTRATOR' && mine(reader) === idOf('region') },
    measureLimits: { call: () => 'measureLimits { id }', all: [], ought: () => true },
    signInFreshUntil: { call: () => 'signInFreshUntil', all: [], ought: () => true },
    unmaskedPersons: { call: () => 'unmaskedPersons { id }', all: [], ought: () => true },
    accessLog: ofRows('accessLog(first: 1) { nodes { id } }'), logReads: ofRows('logReads(first: 1) { nodes { id } }'), grantedAccess: ofRows(`grantedAccess(dossierId: "${idOf('dossier here')}") { id }`), emergencyReviews: ofRows('emergencyReviews { id }'), approvalsToOversee: ofRows('approvalsToOversee { id }'),
  };
}

/** Questions that are asked here. */
export const ASKED_BY_ROLE: readonly string[] = Object.keys(questions({ teams: new Map(), settings: new Map(), models: new Map(), days: new Map(), notices: new Map() }));

/** Questions that somebody's role decides: exactly what belongs to it is shown, and whoever may not ask gets nothing and leaves a refusal. */
export class RoleQuestions {
  private constructor(private readonly all: Readonly<Record<string, RoleQuestion>>, private readonly tally: Tally, private readonly log: LogCheck, private readonly tell: Tell) {}

  static async of(owner: pg.Pool, tally: Tally, log: LogCheck, tell: Tell): Promise<RoleQuestions> {
    const map = async (text: string): Promise<ReadonlyMap<string, string>> => new Map((await owner.query<{ id: string; region: string }>(text)).rows.map(({ id, region }) => [id, region]));
    const [settings, models, days] = [await map('select id, region_id as region from region_setting'), await map('select id, region_id as region from card_model'), await map(`select to_char(day, 'YYYY-MM-DD') as id, region_id as region from audit_seal`)];
    const notices = await map('select id, to_actor_id as region from rectification_notice');
    const teams = await map('select id, region_id as region from safety_team');
    return new RoleQuestions(questions({ teams, settings, models, days, notices }), tally, log, tell);
  }

  async everybody(readers: readonly Reader[]): Promise<void> {
    for (const reader of byRole(readers)) for (const name of Object.keys(this.all)) await this.once(reader, name);
  }

  private async once(reader: Reader, name: string): Promise<void> {
    const question = this.all[name];
    if (question === undefined) throw new Error(`${name} is not asked`);
    const trace = traceOf(`${reader.name} ${name}`);
    const may = ['*', reader.role].some((one) => ROLE_QUESTIONS[name]?.includes(one));
    const told = await this.tell(reader.name, 'team', `query Asked { ${question.call(reader)} }`, {}, trace);
    const shown = 'data' in told ? idsIn(told.data[name]) : [];
    const who = (): readonly [string, string] => [`${reader.role}${reader.organisation === 'elsewhere' ? ' of another region' : ''}`, `${reader.name}: ${JSON.stringify(told).slice(0, 200)}`];
    for (const id of question.all) this.tally.cell(`Query.${name}`, may && question.ought(id, reader), shown.includes(id), who);
    if (question.all.length === 0) this.tally.cell(`Query.${name}`, may, 'data' in told && (may || shown.length > 0), who);
    else for (const id of shown.filter((one) => !question.all.includes(one))) this.tally.fault(`${reader.name}: ${name} shows ${id}, which is not there`);
    if (!may) this.log.expectOutcome(trace, `${reader.name}: ${name}`, 'REFUSED');
    else if (question.logged === true) this.log.expectOutcome(trace, `${reader.name}: ${name}`, 'OK');
  }
}

/** Keys of whatever is shown: one thing, a list of them, or a page. */
function idsIn(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  const rows = Array.isArray(value) ? (value as Answer[]) : ((value as Answer)['nodes'] as Answer[] | undefined) ?? [value as Answer];
  return rows.flatMap((one) => (typeof one === 'object' ? String(one['id']) : []));
}
