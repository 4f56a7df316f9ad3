import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { may, type Condition, type Rule } from './rule.ts';
import { GRANTED, WRITTEN_BY_ME } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

/** Of phase 1, of which it is part: who leaves the home decides how safe it is there now. */
const OF_PHASE_1: Condition = { ...GRANTED, dataClass: { ...GRANTED['dataClass'], $is: 'D5' } };

/** What was decided in a crisis and weighed for it: who works on this family's safety now. Whoever comes for a meeting or one agreement does not need it (R24). */
export const readsCrisisDecisions = (): Line => may('READ', 'CrisisDecision', [...FIELDS.crisisDecision, ...FIELDS.crisisDecisionWork], OF_PHASE_1);

/**
 * Who decides in a crisis: whoever comes with emergency access, as it writes the crisis report of that hour (matrix D9); Veilig Thuis,
 * of which that service is part and which keeps a signal of its own as well; and whoever directs or carries out a measure, as of any
 * safety plan. Nobody else: a colleague asks one of these.
 */
export const givesCrisisDecisions = (): readonly Line[] => [readsCrisisDecisions(), may('WRITE', 'CrisisDecision', GIVEN.crisisGiven, OF_PHASE_1)];

/** Corrects and ends what was decided: what it wrote down itself, or all of it by whoever directs. */
export const keepsCrisisDecisions = (base: Condition = {}): readonly Line[] => [...givesCrisisDecisions(), may('EDIT', 'CrisisDecision', [...GIVEN.crisisGiven, ...GIVEN.endedWhy], { ...OF_PHASE_1, ...base })];
export const keepsOwnCrisisDecisions = (): readonly Line[] => keepsCrisisDecisions(WRITTEN_BY_ME);

/** NL: terugmelding lezen. By whoever directs and nobody in its place. */
export const readsReport = (): Line => may('ANSWER', 'CrisisDecision', GIVEN.crisisConfirmed, OF_PHASE_1);

/** In the words of the family, by whom it was shared with by name: never because it is about them, since that somebody left can give away where to look. */
export const readsCrisisAsFamily = (...shared: readonly Condition[]): readonly Line[] => shared.map((condition) => may('READ', 'CrisisDecision', FIELDS.crisisDecision, condition));
