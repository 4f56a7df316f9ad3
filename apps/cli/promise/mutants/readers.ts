import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { ACTS, type Act, type Partner } from '@zov/access/model/partner.ts';
import { CLASS_NAMES } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { LIVE, actorOf, isFamily, isOffice, type Reader } from '../matrix/cast.ts';

/** What rules may refer to of a grant, with whose it is, and which acts it carries. */
export type Grant = Readonly<Record<string, unknown>> & { readonly acts: readonly Act[] };

/** Somebody with a grant, on paper. */
export interface Holder {
  readonly reader: Reader;
  readonly grants: readonly Grant[];
  /** How it differs from what grants of its kind carry: a class less, some items only, or classes that it never has. */
  readonly less?: { readonly dataClass: string } | { readonly items: readonly string[] } | 'MORE';
}

/** Classes of which an emergency brings single items along. */
const BROUGHT: readonly string[] = ['D3', 'D8'];
const EVERYBODY = ['mother', 'father', 'daughter', 'son', 'teen', 'grown', 'ward', 'formerpartner', 'nocustody', 'step', 'foster', 'guardian', 'grandmother'];

const people = (names: readonly string[] = []): string[] => names.map((one) => idOf(`person ${one}`));
const items = (names: readonly string[]): string[] => names.map((one) => idOf(one));
const carriedBy = ({ actor, shared }: Reader, carried = CARRIED): readonly string[] => shared ?? (actor === 'APPROVED' ? ['D1', 'D2S'] : carried[actor as Partner].dataClasses);

const actsOf = (reader: Reader, carried = CARRIED): readonly Act[] => (isOffice(reader) ? ACTS : carried[reader.actor as Partner].acts);

function holder(reader: Reader, over: Readonly<Record<string, unknown>> = {}, less?: Holder['less'], carried = CARRIED): Holder {
  const whole: Grant = {
    acts: actsOf(reader, carried),
    id: actorOf(reader.name), organisationId: idOf(reader.organisation ?? 'nobody'), dossierId: idOf('dossier here'), dataClasses: carriedBy(reader, carried),
    itemIds: reader.itemIds ?? (reader.items === undefined ? null : items(reader.items)), personIds: people(reader.reaches), closedPersonIds: people(reader.closed),
    selfPersonId: isFamily(reader) ? idOf(`person ${String(reader.person)}`) : null, ...over,
  };
  // Emergency access is two grants: of what is open as a whole, and of the items it brings along.
  const some = (named: boolean): readonly string[] => (whole['dataClasses'] as readonly string[]).filter((one) => BROUGHT.includes(one) === named);
  const grants = reader.actor === 'CRISIS' && less !== 'MORE' ? [{ ...whole, dataClasses: some(false), itemIds: over['itemIds'] ?? null }, { ...whole, dataClasses: some(true) }] : [whole];
  return { reader, grants, ...(less && { less }) };
}

/** Everybody of the matrix who is in now, by grants that carry what grants of their kind do. */
export const carrying = (carried: typeof CARRIED): readonly Holder[] => LIVE.map((reader) => holder(reader, {}, undefined, carried));
export const AS_THEY_ARE: readonly Holder[] = carrying(CARRIED);

/** The same with grants that carry every act: whose act it is, the rules say as well. */
export const WITH_EVERY_ACT: readonly Holder[] = LIVE.filter((reader) => !isOffice(reader)).map((reader) => holder(reader, { acts: ACTS }));

/** The same with grants that are not in that world: of less or more than their kind carries, of these items by name, over more people. */
export function otherwise(named: readonly string[]): readonly Holder[] {
  const by = (reader: Reader): Reader => (reader.items === undefined ? reader : { ...reader, itemIds: named });
  return LIVE.filter((reader) => !isOffice(reader)).flatMap((reader) => {
    const more = [holder(reader, { acts: ACTS, dataClasses: CLASS_NAMES, itemIds: null }, 'MORE'), holder(reader, { acts: ACTS, dataClasses: CLASS_NAMES, itemIds: named, personIds: people(EVERYBODY) }, 'MORE')];
    const only = reader.items === undefined || reader.actor === 'CRISIS' ? holder(by(reader), { itemIds: named }, { items: named }) : holder(by(reader));
    const stretched = isFamily(reader) ? [holder({ ...reader, reaches: [reader.person ?? '', 'son', 'daughter'] })] : [];
    return [...fewer(by(reader)), only, ...stretched, ...more];
  });
}

/** One class less than its kind carries. */
function fewer(reader: Reader): Holder[] {
  const carried = carriedBy(reader);
  return carried.map((dataClass) => {
    const rest = carried.filter((one) => one !== dataClass);
    return reader.shared === undefined ? holder(reader, { dataClasses: rest }, { dataClass }) : holder({ ...reader, shared: rest });
  });
}

/** A grant of somebody of this kind that is as wide as can be, of these items: what a line of the policy can be asked with. */
export function wideGrant(partner: Partner, named: readonly string[]): Grant | undefined {
  const reader = LIVE.find(({ actor }) => actor === partner);
  return reader && holder(reader, { acts: ACTS, dataClasses: CLASS_NAMES, itemIds: named, ...(reader.reaches === undefined ? { personIds: people(EVERYBODY) } : {}) }, 'MORE').grants[0];
}
