import type { ActorRole, RequestContext } from '../../model/actor.ts';
import { grantsOf } from '../../model/family-grants.ts';
import { liveOn } from '../../model/family-facts.ts';
import { Judge, opens, type GrantFacts, type RowFacts } from '@zov/access/policy/judge.ts';
import { dateIn, endOfDay } from '@zov/core/clock';
import { familyFactsFrom, type FamilyRows } from '../grants/recalculate.ts';
import { withRestrictions, type RestrictionFacts } from '../read/row-facts.ts';

/** A grant as it stands in the database, with whose it is and what it was made from. */
type GivenGrant = Omit<GrantFacts, 'validUntil'> & {
  readonly actorId: string; readonly role: ActorRole; readonly organisationId: string | null; readonly name: string | null; readonly organisationName: string | null;
  readonly basisId: string; readonly validUntil: string | null;
};

/** What `sightSql` answers. */
export interface SightRows extends FamilyRows {
  readonly rows: readonly { readonly type: string; readonly facts: RowFacts }[];
  readonly grants: readonly GivenGrant[];
  readonly restrictions: readonly (Omit<RestrictionFacts, 'validUntil'> & { readonly validUntil: string | null })[];
  readonly names: readonly { readonly id: string; readonly name: string | null }[];
}

/** Somebody of whom the asker may ask what it reads: a person of the family, or a professional by the actor's id. */
export interface Reader {
  readonly id: string;
  readonly kind: 'FAMILY' | 'PROFESSIONAL';
  readonly name: string;
  readonly role: ActorRole;
  readonly organisationName: string | null;
  readonly isChild: boolean;
  readonly grants: readonly GrantFacts[];
  readonly judge: Judge;
}

export interface SeenRow { readonly type: string; readonly facts: RowFacts }

/**
 * Who reads what, as far as one asker may know it. A professional counts by what the asker may know of: its involvement and the shares
 * the asker sees; whoever may authorise knows all. A family member counts by what the law gives it, so that nobody learns from it
 * whether somebody was invited or signed in.
 */
export class Sight {
  readonly rows: readonly SeenRow[];
  readonly restrictions: readonly RestrictionFacts[];
  private readonly own: Judge;
  private readonly known = new Map<string, Set<string>>();
  private readonly ownGrants: readonly GivenGrant[];

  constructor(private readonly given: SightRows, private readonly context: Pick<RequestContext, 'actor' | 'at'>) {
    this.restrictions = given.restrictions.map((one) => ({ ...one, validUntil: instant(one.validUntil) }));
    this.rows = given.rows.map(({ type, facts }) => ({ type, facts: withRestrictions(facts, this.restrictions) }));
    const { actor } = context;
    this.ownGrants = given.grants.filter((one) => one.actorId === actor.id);
    this.own = new Judge(actor.role, this.ownGrants.map(grantFacts), actor);
  }

  /** The persons the asker is, here. */
  get selves(): string[] {
    return this.ownGrants.flatMap((one) => one.selfPersonId ?? []);
  }

  /** Fields of a row that the asker sees. */
  fieldsOf({ type, facts }: SeenRow): Set<string> {
    return new Set(this.own.verdicts(type, facts).filter(opens).flatMap((one) => one.rule.fields));
  }

  /** Restrictions that the asker may know of, by their id. */
  get knownRestrictions(): RestrictionFacts[] {
    const known = this.idsOf('Restriction');
    return this.restrictions.filter((one) => known.has(one.id));
  }

  /** Everybody the asker may ask about: the family first, then who works. The asker itself stands among them. */
  readers(): Reader[] {
    return [...this.family(), ...this.professionals()];
  }

  private family(): Reader[] {
    const facts = familyFactsFrom(this.given);
    const today = dateIn(this.context.at);
    return this.given.names.flatMap(({ id, name }) => {
      const self = facts.people.find((one) => one.id === id);
      if (self === undefined || name === null) return [];
      const grants = grantsOf(self, facts, today).filter(liveOn(today)).map((one): GrantFacts => ({
        ...one, dossierId: this.dossierId, purpose: 'OWN_ACCESS', legalBasis: 'LEGAL_OBLIGATION', secrecyBasis: 'OWN_DATA', itemIds: null, validUntil: one.untilOn === null ? null : endOfDay(dayBefore(one.untilOn)),
      }));
      return [{ id, kind: 'FAMILY', name, role: 'FAMILY_MEMBER', organisationName: null, isChild: self.familyRole === 'CHILD', grants, judge: new Judge('FAMILY_MEMBER', grants, { id: null, organisationId: null }) }];
    });
  }

  private professionals(): Reader[] {
    const known = this.given.grants.filter((one) => one.role !== 'FAMILY_MEMBER' && this.knows(one));
    const all = new Map<string, GivenGrant[]>();
    for (const one of known) all.set(one.actorId, [...(all.get(one.actorId) ?? []), one]);
    return [...all].map(([id, given]) => {
      const [{ role, organisationId, name, organisationName } ] = given as [GivenGrant];
      const grants = given.map(grantFacts);
      return { id, kind: 'PROFESSIONAL', name: name ?? '', role, organisationName, isChild: false, grants, judge: new Judge(role, grants, { id, organisationId }) };
    });
  }

  private knows({ actorId, basisKind, basisId }: GivenGrant): boolean {
    if (actorId === this.context.actor.id || this.ownGrants.some((one) => one.acts.includes('AUTHORISE'))) return true;
    return (basisKind === 'INVOLVEMENT' && this.idsOf('Involvement').has(basisId)) || (basisKind === 'SHARE' && this.idsOf('Share').has(basisId));
  }

  private idsOf(type: string): Set<string> {
    const ids = this.known.get(type) ?? new Set(this.rows.filter((one) => one.type === type).map((one) => one.facts.id));
    this.known.set(type, ids);
    return ids;
  }

  private get dossierId(): string {
    return this.rows.find((one) => one.type === 'Dossier')?.facts.id ?? '';
  }
}

const instant = (value: string | null): Date | null => (value === null ? null : new Date(value));
const grantFacts = (one: GivenGrant): GrantFacts => ({ ...one, validUntil: instant(one.validUntil) });

/** A period is half-open: its last day is the one before. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
