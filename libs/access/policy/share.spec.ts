import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

describe('whom something is offered to', () => {
  const desk = new Desk('SHARE_ADDRESSEE', { itemIds: ['item'], personIds: ['child'] });

  it('sees the offer addressed to it and nothing of the family', () => {
    expect(desk.seen({ toActorId: 'me' })).toEqual({ Share: 'D14' });
    expect(desk.does({ toActorId: 'me' })).toEqual({ 'RESPOND Share': 'D14' });
    expect(desk.fields('Share', { toActorId: 'me' })).toEqual(expect.arrayContaining(['purpose', 'legalBasis', 'dataClasses', 'validUntil']));
    for (const field of ['evidence', 'itemIds', 'aboutPersonIds', 'overrideReason']) expect(desk.fields('Share', { toActorId: 'me' })).not.toContain(field);
  });

  it('sees no offer to somebody else, no other offer, and none by a grant that names none', () => {
    expect(desk.seen()).toEqual({});
    expect(desk.seen({ toActorId: 'me', id: 'another' })).toEqual({});
    expect(new Desk('SHARE_ADDRESSEE').seen({ toActorId: 'me' })).toEqual({});
  });
});

describe('who accepted', () => {
  const share = (dataClasses: readonly string[], itemIds: readonly string[] | null = null): Desk => new Desk('SHARE_RECEIVER', { dataClasses, itemIds, personIds: ['child'] });

  it('knows the family’s name and those it is about, and reads the shared classes alone', () => {
    expect(share([]).seen()).toEqual({ Dossier: 'D1', Person: 'D1' });
    expect(share(['D3']).seen()).toEqual({ Dossier: 'D1', Person: 'D1', Fact: 'D3', DossierEvent: 'D3' });
    expect(share(['D5']).seen()).toEqual({
      Dossier: 'D1', Person: 'D1', PlanVersion: 'D5', Top3Item: 'D5', MinimumCondition: 'D5', Agreement: 'D5', AgreementCheck: 'D5', SafetyNetContact: 'D5',
    });
  });

  it('is held to the items that were named', () => {
    expect(share(['D3', 'D5'], ['item']).seen()).toMatchObject({ Fact: 'D3', Agreement: 'D5' });
    expect(share(['D3', 'D5'], ['another']).seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: 'D5' });
  });

  it('reads about nobody whom the share does not name, whoever else it is about', () => {
    expect(share(['D3', 'D5']).seen({ aboutPersonIds: ['child', 'mother'] })).toEqual({ Dossier: 'D1', PlanVersion: 'D5' });
    expect(share(['D3']).reads('Fact', { aboutPersonIds: [] })).toBe(false);
  });

  it('is never given whereabouts, a child’s own words, the reporter or another share this way', () => {
    const all = share(['D1', 'D2', 'D2S', 'D3', 'D3M', 'D8', 'D8K', 'D13', 'D14']).seen();
    expect(all).toMatchObject({ ContactPoint: 'D2', DossierEvent: 'D3 D13', PlanOpinion: 'D8', Response: 'D8' });
    for (const type of ['FactReporter', 'Share', 'Involvement', 'Restriction', 'ItemVersion', 'Looked']) expect(all[type]).toBeUndefined();
    expect(share(['D3']).fields('Fact', { sourceKind: 'REPORTER' })).not.toContain('sourceKind');
    expect(share(['D3']).fields('Fact')).toContain('sourceKind');
  });

  it('reads its own share, and changes nothing', () => {
    expect(share([]).reads('Share', { toActorId: 'me' })).toBe(true);
    expect(share(['D3', 'D5']).does({ createdBy: 'me', namedActorIds: ['me'] })).toEqual({});
  });
});
