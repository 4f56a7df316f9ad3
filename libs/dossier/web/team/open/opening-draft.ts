import type { Circle, CustodyKind, DatePrecision, FamilyRole, Gender, LegalBasis, OpenDossierInput, Purpose, SecrecyBasis } from '@generated/team/graphql';

export interface PersonDraft {
  readonly id: string;
  readonly callName: string;
  readonly namePrefix: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly birthDatePrecision: DatePrecision;
  readonly expectedOn: string;
  readonly gender: Gender;
  readonly familyRole: FamilyRole | '';
  readonly circle: Circle;
}

export interface HomeDraft {
  readonly id: string;
  readonly label: string;
  readonly personIds: readonly string[];
  readonly address: string;
  readonly secret: boolean;
  readonly hiddenFromPersonIds: readonly string[];
  readonly hiddenReason: string;
}

export interface CustodyDraft {
  readonly kind: CustodyKind | '';
  readonly fromOn: string;
}

/** Everything typed in the three steps; the dossier's key is made once, so that sending again cannot open two dossiers. */
export interface OpeningDraft {
  readonly dossierId: string;
  readonly idempotencyKey: string;
  /** What was sent with that key; empty as long as nothing was. */
  readonly sent: string;
  readonly name: string;
  readonly reason: string;
  readonly persons: readonly PersonDraft[];
  readonly homes: readonly HomeDraft[];
  /** By `custodyKey`. */
  readonly custody: Readonly<Record<string, CustodyDraft>>;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis | '';
  readonly secrecyBasis: SecrecyBasis | '';
}

export const newPerson = (): PersonDraft => ({ id: crypto.randomUUID(), callName: '', namePrefix: '', surname: '', birthDate: '', birthDatePrecision: 'DAY', expectedOn: '', gender: 'UNKNOWN', familyRole: '', circle: 'FAMILY' });
export const newHome = (): HomeDraft => ({ id: crypto.randomUUID(), label: '', personIds: [], address: '', secret: false, hiddenFromPersonIds: [], hiddenReason: '' });

export const newOpening = (): OpeningDraft => ({
  dossierId: crypto.randomUUID(), idempotencyKey: crypto.randomUUID(), sent: '', name: '', reason: '', persons: [newPerson()], homes: [newHome()], custody: {},
  purpose: 'CASE_DIRECTION', legalBasis: '', secrecyBasis: '',
});

export const custodyKey = (adultId: string, childId: string): string => `${adultId} ${childId}`;

export const children = (draft: OpeningDraft): PersonDraft[] => draft.persons.filter((person) => person.familyRole === 'CHILD');

/** Who can have custody: adults of the family, and a guardian wherever that person stands. */
export const custodians = (draft: OpeningDraft): PersonDraft[] =>
  draft.persons.filter((person) => person.familyRole !== '' && person.familyRole !== 'CHILD' && (person.circle === 'FAMILY' || person.familyRole === 'GUARDIAN'));

export const custodyOf = (draft: OpeningDraft, adultId: string, childId: string): CustodyDraft => draft.custody[custodyKey(adultId, childId)] ?? { kind: '', fromOn: '' };

/** Takes somebody out of the list and out of everything that named that person. */
export function withoutPerson(draft: OpeningDraft, id: string): OpeningDraft {
  const others = (ids: readonly string[]): string[] => ids.filter((one) => one !== id);
  return {
    ...draft,
    persons: draft.persons.filter((person) => person.id !== id),
    homes: draft.homes.map((home) => ({ ...home, personIds: others(home.personIds), hiddenFromPersonIds: others(home.hiddenFromPersonIds) })),
    custody: Object.fromEntries(Object.entries(draft.custody).filter(([key]) => !key.split(' ').includes(id))),
  };
}

/** From whom an address can be kept: those who do not live there. */
export const outsiders = (draft: OpeningDraft, home: HomeDraft): PersonDraft[] => draft.persons.filter((person) => !home.personIds.includes(person.id));

export const nameOf = (person: PersonDraft): string => [person.callName, person.namePrefix, person.surname].map((part) => part.trim()).filter(Boolean).join(' ') || 'Nog geen naam';
export const shortName = (person: PersonDraft): string => person.callName.trim() || 'Nog geen naam';

/** The draft as it is sent now: the same again keeps its key and counts once. What was changed since has another, or the server would take it for what it knows. */
export function attemptOf(draft: OpeningDraft): OpeningDraft {
  const sent = JSON.stringify({ ...openingInput(draft), idempotencyKey: '' });
  return draft.sent === '' || draft.sent === sent ? { ...draft, sent } : { ...draft, sent, idempotencyKey: crypto.randomUUID() };
}

/** What is not asked now is sent empty, so that a changed mind leaves nothing behind. */
function birthOf({ birthDate, birthDatePrecision, expectedOn, familyRole }: PersonDraft) {
  const unknown = birthDatePrecision === 'UNKNOWN';
  return { birthDate: unknown ? null : birthDate || null, birthDatePrecision, expectedOn: unknown && familyRole === 'CHILD' ? expectedOn || null : null };
}

const isEmptyHome = (home: HomeDraft): boolean => home.label.trim() === '' && home.personIds.length === 0 && home.address.trim() === '';

/** What is sent: an untouched household is left out, and so is a secret that was switched off again. */
export function openingInput(draft: OpeningDraft): OpenDossierInput {
  const pairs = custodians(draft).flatMap((adult) => children(draft).map((child) => ({ adult, child, custody: custodyOf(draft, adult.id, child.id) })));
  return {
    dossierId: draft.dossierId, idempotencyKey: draft.idempotencyKey, name: draft.name.trim(), reason: draft.reason.trim(),
    purpose: draft.purpose, legalBasis: draft.legalBasis as LegalBasis, secrecyBasis: draft.secrecyBasis as SecrecyBasis,
    persons: draft.persons.map((person) => ({
      id: person.id, callName: person.callName.trim(), namePrefix: person.namePrefix.trim() || null, surname: person.surname.trim(),
      ...birthOf(person), gender: person.gender, familyRole: person.familyRole || 'OTHER', circle: person.circle,
    })),
    households: draft.homes.filter((home) => !isEmptyHome(home)).map((home) => {
      const hides = home.secret && home.address.trim() !== '';
      const allowed = new Set(outsiders(draft, home).map((person) => person.id));
      return {
        label: home.label.trim(), personIds: [...home.personIds], address: home.address.trim() || null,
        hiddenFromPersonIds: hides ? home.hiddenFromPersonIds.filter((id) => allowed.has(id)) : [], hiddenReason: hides ? home.hiddenReason.trim() || null : null,
      };
    }),
    custodies: pairs.flatMap(({ adult, child, custody }) => (custody.kind ? [{ adultPersonId: adult.id, childPersonId: child.id, kind: custody.kind, fromOn: custody.fromOn }] : [])),
  };
}
