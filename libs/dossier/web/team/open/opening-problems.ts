import { problemsOfOpening } from '@zov/dossier/model/open-dossier.ts';
import { problemsOfPerson as problemsOfBirth } from '@zov/dossier/model/record.ts';
import { dateProblem } from '@zov/ui';
import type { Problem } from '../shared/use-problems';
import { children, custodians, custodyKey, custodyOf, openingInput, outsiders, shortName, type HomeDraft, type OpeningDraft, type PersonDraft } from './opening-draft';
import { openTexts as texts } from './open.texts';

export const STEPS = ['mensen', 'wonen', 'grond', 'controle'] as const;
export type Step = (typeof STEPS)[number];

/** The names of fields: also the last part of the ids of their controls. */
export const fieldOf = {
  person: (id: string, field: keyof PersonDraft) => `persoon-${id}-${field}`,
  home: (id: string, field: keyof HomeDraft) => `huis-${id}-${field}`,
  custody: (adultId: string, childId: string) => `gezag-${custodyKey(adultId, childId).replace(' ', '-')}`,
};

type Check = [wrong: boolean, field: string, message: string];
const found = (checks: readonly Check[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

const expectedProblem = (expectedOn: string, today: string): string | undefined => problemsOfBirth({ expectedOn }, today)[0]?.message;

function problemsOfPerson(person: PersonDraft, index: number, today: string): Problem[] {
  const unknown = person.birthDatePrecision === 'UNKNOWN';
  const date = unknown ? undefined : dateProblem(person.birthDate, { required: false });
  const expected = unknown && person.familyRole === 'CHILD' ? (dateProblem(person.expectedOn, { required: false }) ?? expectedProblem(person.expectedOn, today)) : undefined;
  const who = person.callName.trim() || texts.personNumber(index + 1).toLowerCase();
  return found([
    [person.callName.trim() === '', fieldOf.person(person.id, 'callName'), texts.needCallName(index + 1)],
    [person.familyRole === '', fieldOf.person(person.id, 'familyRole'), texts.needRole(who)],
    [date !== undefined, fieldOf.person(person.id, 'birthDate'), texts.birthDateProblem(who, date ?? '')],
    [expected !== undefined, fieldOf.person(person.id, 'expectedOn'), texts.expectedProblem(who, expected ?? '')],
    [!unknown && date === undefined && person.birthDate > today, fieldOf.person(person.id, 'birthDate'), texts.bornInFuture(who)],
  ]);
}

function problemsOfHome(draft: OpeningDraft, home: HomeDraft): Problem[] {
  const used = home.personIds.length > 0 || home.address.trim() !== '';
  const hides = home.secret && home.address.trim() !== '';
  const outside = outsiders(draft, home).map((person) => person.id);
  return found([
    [used && home.label.trim() === '', fieldOf.home(home.id, 'label'), texts.needLabel],
    [(home.label.trim() !== '' || home.address.trim() !== '') && home.personIds.length === 0, fieldOf.home(home.id, 'personIds'), texts.needMembers(home.label.trim())],
    [home.secret && home.address.trim() === '', fieldOf.home(home.id, 'address'), texts.needAddress],
    [hides && !home.hiddenFromPersonIds.some((id) => outside.includes(id)), fieldOf.home(home.id, 'hiddenFromPersonIds'), texts.needHiddenFrom],
    [hides && home.hiddenReason.trim() === '', fieldOf.home(home.id, 'hiddenReason'), texts.needHiddenReason],
  ]);
}

function problemsOfCustody(draft: OpeningDraft, today: string): Problem[] {
  return custodians(draft).flatMap((adult) =>
    children(draft).flatMap((child) => {
      const { kind, fromOn } = custodyOf(draft, adult.id, child.id);
      if (kind === '') return [];
      const problem = dateProblem(fromOn) ?? (fromOn > today ? texts.custodyInFuture : undefined);
      return problem ? [{ field: fieldOf.custody(adult.id, child.id), message: texts.custodyProblem(shortName(adult), shortName(child), problem) }] : [];
    }),
  );
}

/** What one step still misses, in the order of its fields. The rules that the server shares come from the model. */
export function problemsOfStep(draft: OpeningDraft, step: Step, today: string): Problem[] {
  const shared = problemsOfOpening(openingInput(draft) as never);
  const ofModel = (...fields: string[]): Problem[] => shared.filter((problem) => fields.includes(problem.field));
  if (step === 'mensen') {
    const rows = draft.persons.flatMap((person, index) => problemsOfPerson(person, index, today));
    return [...ofModel('name', 'reason'), ...(rows.length > 0 ? rows : ofModel('persons'))];
  }
  if (step === 'wonen') {
    const rows = [...draft.homes.flatMap((home) => problemsOfHome(draft, home)), ...problemsOfCustody(draft, today)];
    return rows.length > 0 ? rows : ofModel('households', 'custodies');
  }
  return step === 'grond' ? ofModel('legalBasis', 'secrecyBasis') : [];
}

/** The first step that still misses something; the check page when none does. */
export function firstUnfinished(draft: OpeningDraft, today: string): Step {
  return STEPS.find((step) => problemsOfStep(draft, step, today).length > 0) ?? 'controle';
}

/** In which step a problem is mended that the server named. */
export function stepOfField(field: string): Step {
  if (['households', 'custodies'].includes(field) || /^(huis|gezag)-/.test(field)) return 'wonen';
  return ['legalBasis', 'secrecyBasis', 'purpose'].includes(field) ? 'grond' : 'mensen';
}
