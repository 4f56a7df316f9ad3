import { describe, expect, it } from '@jest/globals';
import { lookedDays, type LookedRow } from './looked-groups';

let count = 0;
const row = (more: Partial<LookedRow> = {}): LookedRow => ({
  __typename: 'Looked',
  id: String((count += 1)),
  day: '2026-11-16',
  subjectPersonId: 'linde',
  organisationName: 'Jeugdteam',
  role: 'YOUTH_PROFESSIONAL',
  purpose: 'CASE_DIRECTION',
  action: 'READ',
  times: 1,
  ...more,
});

describe('Who looked', () => {
  it('is told per day and organisation, newest day first', () => {
    const days = lookedDays([row({ day: '2026-11-17' }), row(), row({ organisationName: 'Veilig Thuis' })], false);
    expect(days.map(({ day, looks }) => [day, looks.map((look) => look.organisation)])).toEqual([
      ['2026-11-17', ['Jeugdteam']],
      ['2026-11-16', ['Jeugdteam', 'Veilig Thuis']],
    ]);
  });

  it('counts one reading about three people once', () => {
    const rows = ['linde', 'saar', 'teun'].map((subjectPersonId) => row({ subjectPersonId, times: 3 }));
    const look = lookedDays(rows, false)[0]!.looks[0]!;
    expect(look.acts).toEqual([{ action: 'READ', times: 3 }]);
    expect(look.subjectIds).toEqual(['linde', 'saar', 'teun']);
  });

  it('keeps different acts apart, the urgent one first', () => {
    const look = lookedDays([row({ action: 'CHANGE' }), row({ times: 2 }), row({ action: 'EMERGENCY' })], false)[0]!.looks[0]!;
    expect(look.acts.map((act) => act.action)).toEqual(['EMERGENCY', 'READ', 'CHANGE']);
  });

  it('keeps different purposes of one organisation apart', () => {
    expect(lookedDays([row(), row({ purpose: 'CRISIS' })], false)[0]!.looks).toHaveLength(2);
  });

  it('does not show half a day when there is more to come, unless it is all there is', () => {
    expect(lookedDays([row({ day: '2026-11-17' }), row()], true).map(({ day }) => day)).toEqual(['2026-11-17']);
    expect(lookedDays([row()], true)).toHaveLength(1);
  });
});
