import { subject } from '@casl/ability';
import { CARRIED } from '../../model/classes-of-partner.ts';
import { DATA_CLASSES } from '../../model/data-class.ts';
import type { Act, Partner } from '../../model/partner.ts';
import { abilityOf } from '../ability.ts';
import { RULES } from '../index.ts';

/** What a rule may compare of a row. */
export type Row = Readonly<Record<string, unknown>>;
/** A live grant of whoever sits at the desk; everything not given is as its partner's default. */
export interface Grant {
  readonly dataClasses?: readonly string[];
  readonly acts?: readonly Act[];
  readonly personIds?: readonly string[];
  readonly itemIds?: readonly string[] | null;
  readonly closedPersonIds?: readonly string[];
  readonly selfPersonId?: string | null;
}

const DOSSIER = 'this dossier';
const TEXT_OF_PLAN = ['D5', 'D6', 'D7'];
/** Every type with the classes its rows can have. */
export const CLASSES_OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  Dossier: ['D1'], Person: ['D1'], Household: ['D1'], HouseholdMember: ['D1'], Custody: ['D1'], NetworkTie: ['D1'], FamilyTie: ['D1', 'D3'], ContactPoint: ['D2', 'D2S'],
  Fact: ['D3', 'D11', 'D12'], Attachment: ['D3', 'D11', 'D12'], Pointer: ['D3', 'D11', 'D12'], FactReporter: ['D3M'], DossierEvent: ['D2', 'D2S', 'D3', 'D13'], Measure: ['D11', 'D12', 'D13'], ItemVersion: DATA_CLASSES, KnownItem: ['D2', 'D2S', 'D3', 'D11', 'D12', 'D13'],
  PlanVersion: TEXT_OF_PLAN, Top3Item: TEXT_OF_PLAN, MinimumCondition: TEXT_OF_PLAN, Agreement: TEXT_OF_PLAN, AgreementCheck: TEXT_OF_PLAN, GoalProgress: TEXT_OF_PLAN, HelpGiven: TEXT_OF_PLAN, HelpRecord: TEXT_OF_PLAN, SafetyNetContact: TEXT_OF_PLAN,
  PlanOpinion: ['D8', 'D8K'], Response: ['D8', 'D8K'], Involvement: ['D14'], Restriction: ['D14'], RepresentationDecision: ['D14'], Mandate: ['D14'], Share: ['D14'], AccessEvent: ['D15'], Looked: ['D15'],
};

/** A row of this family about the child, recorded by somebody elsewhere, adopted, with nothing special to it. */
const ORDINARY: Row = {
  dossierId: DOSSIER, id: 'item', aboutPersonIds: ['child'], releasedToPersonIds: [], restriction: [], state: 'ADOPTED', sourceKind: 'FAMILY_MEMBER',
  createdBy: 'somebody', sourceOrganisationId: 'elsewhere', namedActorIds: [], actorId: 'somebody', toActorId: 'somebody', personId: 'child', subjectPersonId: 'child',
  childAllows: [], workplace: 'ORDINARY', organisationId: 'elsewhere', originOrganisationId: 'elsewhere', dossierOrganisationId: 'elsewhere', givenByPersonId: 'child', forPersonId: 'child', byPersonId: 'child',
};

/** Types whose rows stand otherwise when there is nothing special to them. */
const STANDING: Readonly<Record<string, Row>> = { Attachment: { state: 'CURRENT' } };

/** Somebody with one live grant, at whom rows are held up; decides with the rules alone. */
export class Desk {
  constructor(readonly partner: Partner, private readonly grant: Grant = {}) {}

  /** Whether `act` is open on a row of this type. */
  may(act: Act, type: string, row: Row = {}): boolean {
    return this.rule(act, type, row) !== null;
  }

  reads(type: string, row: Row = {}): boolean {
    return this.may('READ', type, row);
  }

  /** Fields that are open of a row; none when the row is not there. */
  fields(type: string, row: Row = {}, act: Act = 'READ'): readonly string[] {
    return this.rule(act, type, row) ?? [];
  }

  /** Every type with the classes of which such a row is read: all that is open, so that whatever is not named is closed. */
  seen(row: Row = {}): Record<string, string> {
    return this.open('READ', row, (type) => type);
  }

  /** The same for whatever may be done besides reading, as `WRITE Fact`. */
  does(row: Row = {}): Record<string, string> {
    const acts = this.grant.acts ?? CARRIED[this.partner].acts;
    return Object.assign({}, ...acts.map((act) => this.open(act, row, (type) => `${act} ${type}`))) as Record<string, string>;
  }

  private open(act: Act, row: Row, nameOf: (type: string) => string): Record<string, string> {
    const cells = Object.entries(CLASSES_OF_TYPE).map(([type, classes]) => [nameOf(type), classes.filter((dataClass) => this.may(act, type, { ...row, dataClass })).join(' ')] as const);
    return Object.fromEntries(cells.filter(([, classes]) => classes !== ''));
  }

  private rule(act: Act, type: string, row: Row): readonly string[] | null {
    const { dataClasses, acts } = CARRIED[this.partner];
    if (act !== 'READ' && !(this.grant.acts ?? acts).includes(act)) return null;
    const filled: Row = { dossierId: DOSSIER, dataClasses, personIds: [], itemIds: null, closedPersonIds: [], selfPersonId: null, ...this.grant, id: 'me', organisationId: 'mine' };
    const facts = { dataClass: CLASSES_OF_TYPE[type]?.[0], ...ORDINARY, ...STANDING[type], ...row };
    const open = RULES.filter((rule) => rule.partner === this.partner && rule.act === act && rule.subject === type)
      .filter((rule) => abilityOf([rule], (ref) => filled[ref.name]).can(act, subject(type, { ...facts }) as never));
    return open.length === 0 ? null : [...new Set(open.flatMap((rule) => rule.fields))];
  }
}
