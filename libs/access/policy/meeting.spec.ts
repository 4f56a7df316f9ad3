import { describe, expect, it } from '@jest/globals';
import type { Partner } from '../model/partner.ts';
import { Desk } from './testing/desk.ts';

const LATER = 'D5 D6 D7';
const AT_TABLE: readonly (readonly [Partner, string])[] = [['CHAIR', LATER], ['SECRETARY', LATER], ['RVDK_AT_TABLE', 'D5']];

describe.each(AT_TABLE)('at the table of a meeting, %s', (partner, phases) => {
  const names = { personIds: ['child'] };

  it('reads names and who is involved, and no content that was not tabled', () => {
    expect(new Desk(partner, names).seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: phases, Involvement: 'D14' });
    expect(new Desk(partner, { ...names, itemIds: ['another item'] }).seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: phases, Involvement: 'D14' });
  });

  it('reads the tabled items, of the classes that were brought', () => {
    expect(new Desk(partner, { ...names, itemIds: ['item'] }).seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Fact: 'D3', DossierEvent: 'D3 D13', Measure: 'D13', PlanVersion: phases, Top3Item: phases, MinimumCondition: phases, Agreement: phases, AgreementCheck: phases,
      HelpGiven: phases, SafetyNetContact: phases, PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14',
    });
    expect(new Desk(partner, { ...names, itemIds: ['item'], dataClasses: ['D5'] }).reads('Fact')).toBe(false);
  });

  it('knows of nobody whom the meeting is not about, and of those no more than the name', () => {
    const desk = new Desk(partner, names);
    expect(desk.reads('Person', { aboutPersonIds: ['somebody else'] })).toBe(false);
    expect(desk.fields('Person')).not.toContain('birthDate');
  });

  it('changes nothing, its own records included', () => {
    expect(new Desk(partner, { itemIds: ['item'] }).does({ createdBy: 'me', namedActorIds: ['me'], sourceOrganisationId: 'mine' })).toEqual({});
  });
});
