import { FIELDS } from './fields.ts';
import { knowsPhase } from './gate-shapes.ts';
import { GIVEN } from './given.ts';
import { ENVELOPE, NAMES_ME, ofClass, reads, readsWhere } from './professional-shapes.ts';
import { may, me, type Condition, type Rule } from './rule.ts';

type Line = Omit<Rule, 'partner'>;

/** Who is asked what they think of the plan and who answered, with what professionals signed; what the family signed is its own words. */
export function readsSigning(): readonly Line[] {
  return [...reads('ViewRequest'), ...(['D5', 'D6', 'D7'] as const).flatMap((dataClass) => readsWhere(ofClass(dataClass), 'ItemSignature'))];
}

/** What I am asked about agreements that name me, and what I sign of them in my own name. */
export function signsOwnAgreements(): readonly Line[] {
  const own: Condition = { ...ENVELOPE, actorId: { $is: me('id') } };
  return [...readsWhere(own, 'ViewRequest', 'ItemSignature'), ...(['D5', 'D6', 'D7'] as const).map((dataClass) => may('WRITE', 'ItemSignature', GIVEN.agreementSigned, ofClass(dataClass, own)))];
}

/** The agreements that name me, with their checks, which I may record; and the version they stand in, which holds no words. */
export function checksOwnAgreements(): readonly Line[] {
  return [
    may('READ', 'PlanVersion', FIELDS.planEnvelope, ENVELOPE),
    ...knowsPhase(),
    ...readsWhere(NAMES_ME, 'Agreement', 'AgreementCheck', 'FollowUp'),
    may('CHECK', 'AgreementCheck', GIVEN.checkRecorded, NAMES_ME),
    ...signsOwnAgreements(),
    may('CHECK', 'FollowUp', GIVEN.followUpCompleted, NAMES_ME),
  ];
}

/** The same by whoever gives help: of later phases it keeps the words of its own agreements up to date. */
export function worksOnOwnAgreements(): readonly Line[] {
  return [...checksOwnAgreements(), ...(['D6', 'D7'] as const).map((dataClass) => may('EDIT', 'Agreement', GIVEN.agreementEdited, ofClass(dataClass, NAMES_ME)))];
}
