import { subject } from '@casl/ability';
import type { ActorRole } from '../model/actor.ts';
import type { Act, Partner } from '../model/partner.ts';
import { abilityOf } from './ability.ts';
import type { Condition, Rule } from './rule.ts';
import { rulesFor } from './rules-for.ts';

/** A live grant, as far as a rule can refer to it, with what people want to know of it. */
export interface GrantFacts {
  readonly dossierId: string;
  readonly partner: Partner;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly dataClasses: readonly string[];
  readonly acts: readonly string[];
  readonly personIds: readonly string[];
  /** Children whose part is closed to this adult. */
  readonly closedPersonIds: readonly string[];
  /** The only items it opens; null when it is not limited to some. */
  readonly itemIds: readonly string[] | null;
  readonly selfPersonId: string | null;
  /** By what it was given. */
  readonly basisKind: string;
  readonly validUntil: Date | null;
}

export interface ActorFacts { readonly id: string | null; readonly organisationId: string | null }

/** The properties of one row that rules compare; no content. */
export type RowFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/** What one rule of one grant says of one row: which of its conditions hold. */
export interface Verdict {
  readonly rule: Rule;
  readonly grant: GrantFacts;
  readonly carriesAct: boolean;
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

export const opens = ({ carriesAct, fails }: Verdict): boolean => carriesAct && fails.length === 0;

interface Line {
  readonly rule: Rule;
  readonly grant: GrantFacts;
  readonly carriesAct: boolean;
  readonly parts: readonly { readonly name: string; holds(row: object): boolean }[];
}

/** Decides in memory, with the product's own rules, what somebody's grants open of rows, condition by condition. */
export class Judge {
  private readonly lines = new Map<string, Line[]>();

  constructor(private readonly role: ActorRole, private readonly grants: readonly GrantFacts[], private readonly actor: ActorFacts, private readonly act: Act = 'READ') {}

  /** What each rule of each grant says of a row of this type. */
  verdicts(type: string, row: RowFacts): Verdict[] {
    const asked = subject(type, { ...row });
    return this.linesFor(type).map(({ rule, grant, carriesAct, parts }) => {
      const holds = parts.filter((part) => part.holds(asked)).map((part) => part.name);
      return { rule, grant, carriesAct, holds, fails: parts.map((part) => part.name).filter((name) => !holds.includes(name)) };
    });
  }

  private linesFor(type: string): Line[] {
    const known = this.lines.get(type) ?? this.grants.flatMap((grant) => rulesFor(this.role, this.act, type).filter((rule) => rule.partner === grant.partner).map((rule) => this.line(rule, grant)));
    this.lines.set(type, known);
    return known;
  }

  private line(rule: Rule, grant: GrantFacts): Line {
    const parts = Object.keys(rule.condition).map((name) => {
      const alone: Rule = { ...rule, condition: { [name]: rule.condition[name] } as Condition };
      const ability = abilityOf([alone], (ref) => (ref.of === 'grant' ? grant[ref.name as keyof GrantFacts] : this.actor[ref.name as keyof ActorFacts]));
      return { name, holds: (row: object) => ability.can(rule.act, row as never) };
    });
    return { rule, grant, carriesAct: this.act === 'READ' || grant.acts.includes(this.act), parts };
  }
}
