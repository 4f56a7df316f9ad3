import { recalculateFamilyGrants } from '@zov/access/server/grants/recalculate.ts';
import { followMeasures } from '@zov/access/server/grants/measures.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import {
  birthAsKnown, problemsOfCustody, problemsOfEvent, problemsOfHousehold, problemsOfMeasure, problemsOfPerson, problemsOfTie, type Given,
} from '../../model/record.ts';
import { classOfMeasure } from '../../model/measure.ts';
import { hidingOf } from '../contact-point/hiding.ts';
import type { Kind } from './record.service.ts';

/** Fields of a person that rights depend on. */
const DECIDES = ['birthDate', 'birthDatePrecision', 'familyRole'];
/** Fields that what is known of a birth follows from. */
const BORN = ['birthDate', 'birthDatePrecision', 'expectedOn', 'familyRole'];

export const PERSON: Kind = {
  type: 'Person', problems: problemsOfPerson, clearable: ['givenNames', 'namePrefix', 'birthDate', 'deceasedOn', 'expectedOn'],
  follows: (act, given, before) => {
    const born = BORN.some((field) => field in given) ? { ...birthAsKnown({ ...bornBefore(before, given), ...given }) } : {};
    // A correction gives one of two days; together they must still be possible.
    const wrong = problemsOfPerson({ birthDate: plainDay(before?.['birthDate']), deceasedOn: plainDay(before?.['deceasedOn']), ...given, ...born }, dateIn(act.context.at));
    if (before !== undefined && wrong.length > 0) throw new Denied('BAD_INPUT', undefined, wrong);
    return Promise.resolve(born);
  },
  then: async (act, given) => {
    if (DECIDES.some((field) => field in given)) await recalculateFamilyGrants(act);
  },
};

/** As it stood; a new date is a whole one unless it is said how much of it is known. */
function bornBefore(before: Seen | undefined, given: Given): Parameters<typeof birthAsKnown>[0] {
  if (before === undefined) return {};
  const [precision, role] = [String(before['birthDatePrecision']), String(before['familyRole'])];
  return { birthDate: plainDay(before['birthDate']), birthDatePrecision: 'birthDate' in given ? null : precision, expectedOn: plainDay(before['expectedOn']), familyRole: role };
}

export const CUSTODY: Kind = { type: 'Custody', problems: problemsOfCustody, clearable: ['untilOn'], then: recalculateFamilyGrants };
export const HOUSEHOLD: Kind = { type: 'Household', problems: problemsOfHousehold, clearable: [] };
/** NL: steunfiguur. Chosen by children alone. */
export const TIE: Kind = {
  type: 'NetworkTie', problems: problemsOfTie, clearable: ['toldOn', 'agreedOn'],
  follows: async (act, given) => {
    const chosenBy = new Set((given['chosenByPersonIds'] ?? []) as string[]);
    const children = chosenBy.size === 0 ? [] : await act.rows('Person', { id: [...chosenBy], familyRole: 'CHILD' });
    if (children.length !== chosenBy.size) throw new Denied('BAD_INPUT', undefined, [{ field: 'chosenByPersonIds', message: 'Kies alleen kinderen van dit gezin.' }]);
    return {};
  },
};

/** A move of somebody whose whereabouts are hidden tells where to look; once hidden it stays so. */
export const EVENT: Kind = {
  type: 'DossierEvent', problems: problemsOfEvent, clearable: [],
  follows: async (act, given, before) => {
    const dataClass = before?.['dataClass'] === 'D2S' ? 'D2S' : await classOfEvent(act, { ...before, ...given }, before);
    return before === undefined ? { dataClass, sourceOrganisationId: act.context.actor.organisationId } : { dataClass };
  },
};

async function classOfEvent(act: Formal, event: Given, before: Seen | undefined): Promise<unknown> {
  if (event['kind'] !== 'MOVE') return before?.['dataClass'] ?? 'D3';
  return (await hidingOf(act, event['aboutPersonIds'] as string[])) === undefined ? 'D2' : 'D2S';
}

export const MEASURE: Kind = {
  type: 'Measure', problems: problemsOfMeasure, clearable: ['untilOn', 'decidedOn', 'carriedOutOn'],
  follows: (_, given) => Promise.resolve(typeof given['kind'] === 'string' ? { dataClass: classOfMeasure(given['kind']) } : {}),
  then: followMeasures,
};
