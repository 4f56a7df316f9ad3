import { describe, expect, it } from '@jest/globals';
import { emptyDraft, filterOf } from './filter-draft';
import { idFor, learn, nothingKnown } from './known';
import { readTyped, writeTyped } from './typed-filter';
import { dossier, jip, kim, refusedRow, row } from '../testing/log';

const known = learn(nothingKnown, [row('1'), refusedRow('2')]);
const today = '2026-11-20';

describe('The typed line', () => {
  it('is the same as the form, there and back', () => {
    const line = 'wie:"Kim Collega" dossier:dddddddd handeling:lezen uitkomst:geweigerd sinds:2026-11-01 tot:2026-11-20';
    const { draft, problem } = readTyped(line);
    expect(problem).toBeUndefined();
    expect(draft).toEqual({ who: 'Kim Collega', dossier: 'dddddddd', action: 'READ', outcome: 'REFUSED', since: '2026-11-01', until: '2026-11-20' });
    expect(writeTyped(draft, known)).toBe(line);
  });

  it('takes capitals, another word for a key, and a date as people write it', () => {
    expect(readTyped('Handeling:LEZEN vanaf:1-11-2026').draft).toEqual({ ...emptyDraft, action: 'READ', since: '2026-11-01' });
  });

  it('says what it does not understand and what would be understood', () => {
    expect(readTyped('jansen').problem).toContain('Gebruik wie:');
    expect(readTyped('handeling:gluren').problem).toContain('lezen, zoeken');
    expect(readTyped('sinds:31-2-2026').problem).toContain('2026-11-01');
  });

  it('does not complain about what somebody is still typing', () => {
    for (const line of ['', 'handeling:', 'wie:"Kim Col', 'sinds:']) expect(readTyped(line).problem).toBeUndefined();
  });
});

describe('Somebody who is named', () => {
  it('is found by key, by name and by a part of the name', () => {
    expect(idFor(kim.toUpperCase(), known.readers)).toEqual({ id: kim });
    expect(idFor('Kim Collega', known.readers)).toEqual({ id: kim });
    expect(idFor('jip', known.readers)).toEqual({ id: jip });
    expect(idFor('dddd', known.dossiers)).toEqual({ id: dossier });
  });

  it('is told apart when two share a name, and asked about when a part fits both', () => {
    const other = 'eeeeeeee-1111-4111-8111-111111111111';
    const both = learn(known, [row('3', { actorId: other, role: 'CHAIR' })]);
    expect([both.readers.get(other), both.readers.get(jip)]).toEqual(['Jip Testman (voorzitter eeeeeeee)', 'Jip Testman (jeugdprofessional bbbbbbbb)']);
    expect([idFor('jip testman', both.readers), idFor('Jip Testman (jeugdprofessional bbbbbbbb)', both.readers)]).toEqual(['many', { id: jip }]);
    expect(idFor('testman', both.readers)).toBe('many');
    expect(idFor('jansen', both.readers)).toBe('none');
  });

  it('is learned from every row once, and nothing is learned from rows that hold nobody new', () => {
    expect(learn(known, [row('5'), refusedRow('6')])).toBe(known);
    expect([...learn(known, [row('7', { dossierId: kim })]).dossiers.keys()]).toEqual([dossier, kim]);
  });

  it('has no name when it is a family member', () => {
    const family = learn(nothingKnown, [row('4', { actorId: kim, role: 'FAMILY_MEMBER', reader: null })]);
    expect([...family.readers.values()]).toEqual(['Gezinslid aaaaaaaa']);
  });
});

describe('A typed line that is not right yet', () => {
  it('keeps what was understood beside what was not', () => {
    const { draft, problem } = readTyped('wie:kim handeling:gluren uitkomst:geweigerd');
    expect(draft).toEqual({ ...emptyDraft, who: 'kim', outcome: 'REFUSED' });
    expect(problem).toContain('‘handeling:gluren’');
  });

  it('takes the last of two, a name with spaces in quotes, and days at the border of the year and of summer time', () => {
    expect(readTyped('wie:jip wie:"Kim Collega"').draft.who).toBe('Kim Collega');
    expect(readTyped('sinds:31-12-2026 tot:1/1/2027').draft).toMatchObject({ since: '2026-12-31', until: '2027-01-01' });
    expect(readTyped('sinds:29-3-2026 tot:25-10-2026').draft).toMatchObject({ since: '2026-03-29', until: '2026-10-25' });
    expect([readTyped('tot:29-2-2028').problem, readTyped('tot:29-2-2027').problem]).toEqual([undefined, expect.stringContaining('‘tot:29-2-2027’')]);
  });
});

describe('A filled form', () => {
  it('asks for ids and days, the last thirty when no day was filled in', () => {
    expect(filterOf({ ...emptyDraft, who: 'kim' }, known, today)).toEqual({ filter: { actorId: kim, since: '2026-10-21' } });
  });

  it('says per field what to mend', () => {
    const result = filterOf({ ...emptyDraft, who: 'jansen', dossier: 'x', since: '31-2-2026', until: '' }, known, today);
    expect('problems' in result && result.problems.map(({ field }) => field)).toEqual(['who', 'dossier', 'since']);
    const turned = filterOf({ ...emptyDraft, since: '2026-11-02', until: '2026-11-01' }, known, today);
    expect('problems' in turned && turned.problems).toEqual([{ field: 'since', message: 'De eerste dag ligt na de laatste dag. Draai ze om.' }]);
  });
});
