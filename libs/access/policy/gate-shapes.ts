import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { grant, may, type Condition, type Rule } from './rule.ts';
import { GRANTED } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

/** Of this dossier and of a class the grant carries, whatever items it names: a decision is about the plan as a whole. */
const ENVELOPE: Condition = { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') } };
const OPENED: Condition = { state: { $is: 'OPENED' } };

/** Whoever directs proposes a gate, takes that back, and puts phase 1 back on top. */
export function directsGates(): readonly Line[] {
  return [
    may('WRITE', 'GateDecision', GIVEN.gateProposed, GRANTED), may('EDIT', 'GateDecision', GIVEN.gateWithdrawn, GRANTED), may('WRITE', 'PhaseTurn', GIVEN.relapsed, GRANTED),
  ];
}

/** The second reader of the safety team; the act asks that it is another natural person, and whom the region lets do it. */
export const secondsGates = (): Line => may('ADOPT', 'GateDecision', GIVEN.gateSeconded, ENVELOPE);

/** Veilig Thuis, where it set a minimum condition. */
export const releasesGates = (): Line => may('ADOPT', 'GateDecision', GIVEN.gateReleased, GRANTED);

/** NL: toezicht. Veilig Thuis alone plans and records when it looks again after it handed over. */
export function monitors(): readonly Line[] {
  return [may('WRITE', 'MonitoringMoment', GIVEN.monitoringStarted, GRANTED), may('EDIT', 'MonitoringMoment', GIVEN.monitoringRecorded, GRANTED)];
}

/** Who leads the safety team reads what was proposed and why, beside what lies on the table. */
export function readsGates(): readonly Line[] {
  return [
    may('READ', 'GateDecision', [...FIELDS.gateEnvelope, ...FIELDS.gate, ...FIELDS.gateWork], ENVELOPE), may('READ', 'PhaseTurn', [...FIELDS.turnEnvelope, ...FIELDS.turn, ...FIELDS.turnWork], ENVELOPE),
  ];
}

/** In which phase the family is, for whoever does one thing in it. */
export function knowsPhase(): readonly Line[] {
  return [may('READ', 'GateDecision', FIELDS.gateEnvelope, { ...ENVELOPE, ...OPENED }), may('READ', 'PhaseTurn', FIELDS.turnEnvelope, ENVELOPE)];
}
