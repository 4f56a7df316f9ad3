import { describe, expect, it } from '@jest/globals';
import { TEMPLATES, TEMPLATE_KINDS, classOfTemplate, missingOfSection, missingOfTemplate, problemsOfTemplate, sectionOf, templateAllows, type SectionFacts } from './template-plan.ts';

const TODAY = '2026-11-22';
const people = [
  { id: 'milan', familyRole: 'CHILD', birthDate: '2009-01-14' }, { id: 'luna', familyRole: 'CHILD', birthDate: '2013-02-25' }, { id: 'eva', familyRole: 'MOTHER', birthDate: '1979-01-01' },
  { id: 'somebody', familyRole: 'CHILD', birthDate: null },
];
const begin = (kind: (typeof TEMPLATE_KINDS)[number], personIds: string[], registration: string | null = null): string[] => problemsOfTemplate({ kind, personIds, registration }, people, TODAY).map(({ field, message }) => `${field}: ${message}`);
const section = (over: Partial<SectionFacts> = {}): SectionFacts => ({ section: 'HOUSING', state: 'SHARED', text: 'Een kamer.', familyText: 'Jij krijgt een kamer.', whoName: 'Jip', dueOn: '2027-02-01', doneOn: null, ...over });
const fields = (over: Partial<SectionFacts>, planState = 'SHARED'): string[] => missingOfSection(section(over), planState).map(({ field, stops }) => `${field} ${stops}`);

describe('The templates', () => {
  it('each ask their own questions, once, in words of everyday', () => {
    expect(Object.entries(TEMPLATES).map(([kind, all]) => [kind, all.map(({ key }) => key).join(' ')])).toEqual([
      ['AT_18', 'SUPPORT_PERSON HOUSING SCHOOL_WORK INCOME CARE WHO_TO_CALL CONTACT_PERSON'], ['EXIT_PROBATION', 'POLICE HOUSING PARTICIPATION EDUCATION YOUTH_HELP WMO'], ['DIVORCE', 'LIVING CONTACT DECISIONS MONEY HANDING_OVER CHILDREN_SAY'],
    ]);
    for (const { question, hint } of Object.values(TEMPLATES).flat()) expect([question.endsWith('?'), hint.length > 10]).toEqual([true, true]);
    expect(sectionOf('DIVORCE', 'MONEY').question).toBe('Hoe betalen de ouders de kosten?');
  });

  it('are of the class of what they are about: criminal law stays with who reads criminal law', () => {
    expect(TEMPLATE_KINDS.map(classOfTemplate)).toEqual(['D7', 'D12', 'D6']);
  });
});

describe('Beginning', () => {
  it('is about one young person, of sixteen or older for the plan at eighteen where the birthday is known', () => {
    expect(begin('AT_18', ['milan'])).toEqual([]);
    expect(begin('AT_18', ['somebody'])).toEqual([]);
    expect(begin('AT_18', ['luna'])).toEqual(['personIds: Deze jongere is nog geen 16. Begin dit plan later.']);
    expect(begin('EXIT_PROBATION', ['luna'])).toEqual([]);
    for (const kind of ['AT_18', 'EXIT_PROBATION'] as const) {
      for (const chosen of [[], ['eva'], ['milan', 'somebody'], ['nobody']]) expect(begin(kind, chosen)).toContain('personIds: Kies één jongere.');
      expect(begin(kind, ['milan'], 'HIGH_CONFLICT')).toEqual(['registration: Alleen bij een scheiding is er een registratie.']);
    }
  });

  it('of a divorce names parents and children and says how that help is registered', () => {
    expect(begin('DIVORCE', ['eva', 'luna'], 'HIGH_CONFLICT')).toEqual([]);
    expect(begin('DIVORCE', ['eva', 'luna'])).toEqual(['registration: Kies hoe u deze hulp registreert.']);
    for (const chosen of [['luna'], ['eva'], []]) expect(begin('DIVORCE', chosen, 'HIGH_CONFLICT')).toEqual(['personIds: Kies de ouders en de kinderen over wie dit gaat.']);
  });
});

describe('What is missing', () => {
  it('is an answer, the words for the family, who does it and by when', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ text: ' ' })).toEqual(['text ADOPTING']);
    expect(fields({ familyText: '' })).toEqual(['familyText SHARING']);
    expect(fields({ whoName: '', dueOn: null })).toEqual(['whoName ADOPTING', 'dueOn ADOPTING']);
    expect(fields({ dueOn: null, doneOn: '2026-11-01' })).toEqual([]);
  });

  it('is also to share again what changed after it was shared', () => {
    expect(fields({ state: 'DRAFT' })).toEqual(['state ADOPTING']);
    expect(fields({ state: 'DRAFT' }, 'DRAFT')).toEqual([]);
  });

  it('stops sharing only where somebody would read nothing, and adopting until every question has an answer', () => {
    const half = [section(), section({ section: 'INCOME', text: '', familyText: '' })];
    expect(missingOfTemplate(half, 'DRAFT', 'SHARING')).toEqual([]);
    expect(missingOfTemplate(half, 'SHARED', 'ADOPTING')).toMatchObject([{ section: 'INCOME', field: 'text' }]);
    expect(missingOfTemplate([section({ familyText: '' })], 'DRAFT', 'SHARING')).toMatchObject([{ field: 'familyText' }]);
    expect(missingOfTemplate([section({ text: '' })], 'DRAFT', 'SHARING')).toMatchObject([{ message: 'Beantwoord ten minste één vraag.' }]);
  });
});

describe('The states', () => {
  it('let nothing be written after adopting but that something is done, and nothing at all after withdrawing', () => {
    const may = (state: string) => (['write', 'share', 'adopt', 'withdraw', 'complete', 'startNext'] as const).filter((act) => templateAllows(state, act)).join(' ');
    expect(['DRAFT', 'SHARED', 'ADOPTED', 'WITHDRAWN', 'unknown'].map(may)).toEqual(['write share withdraw complete', 'write share adopt withdraw complete', 'complete startNext', '', '']);
  });
});
