import { describe, expect, it } from '@jest/globals';
import { DATA_CLASSES } from '../model/data-class.ts';
import { CARRIED } from '../model/classes-of-partner.ts';
import type { Act, Partner } from '../model/partner.ts';
import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { Desk } from './testing/desk.ts';

const PARTNERS = Object.keys(CARRIED) as Partner[];
const ACTS: readonly Act[] = ['WRITE', 'EDIT', 'SHARE', 'ADOPT', 'CHECK', 'ANSWER', 'AUTHORISE', 'RESPOND'];
const MOMENT = { dataClass: 'D5', aboutPersonIds: ['mother', 'child'] };
const desk = (partner: Partner): Desk => new Desk(partner, { dataClasses: DATA_CLASSES, acts: ACTS, selfPersonId: 'mother', personIds: ['mother', 'child'] });
const WORK = [...FIELDS.monitoring, ...FIELDS.monitoringWork].toSorted();

describe('A moment at which Veilig Thuis looks again', () => {
  it('is read whole by whoever works on the family as a whole, and by no other professional', () => {
    const readers = PARTNERS.filter((partner) => desk(partner).reads('MonitoringMoment', MOMENT));
    expect(readers.toSorted()).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR', 'SECOND_READER', 'TEAM_COLLEAGUE', 'VEILIG_THUIS']);
    for (const partner of readers) expect(desk(partner).fields('MonitoringMoment', MOMENT).toSorted()).toEqual(WORK);
  });

  it('is planned and recorded by Veilig Thuis alone, and nobody does anything else with it', () => {
    for (const partner of PARTNERS) {
      const does = ACTS.filter((act) => desk(partner).may(act, 'MonitoringMoment', { ...MOMENT, createdBy: 'me' }));
      expect([partner, does]).toEqual([partner, partner === 'VEILIG_THUIS' ? ['WRITE', 'EDIT'] : []]);
    }
    expect(desk('VEILIG_THUIS').fields('MonitoringMoment', MOMENT, 'WRITE')).toEqual(GIVEN.monitoringStarted);
    expect(desk('VEILIG_THUIS').fields('MonitoringMoment', MOMENT, 'EDIT')).toEqual(GIVEN.monitoringRecorded);
  });

  it('is read by whom of the family it was shared with, as the day, the word and the text for them; a restriction wins', () => {
    const shared = { ...MOMENT, releasedToPersonIds: ['mother'] };
    expect(desk('PARENT_WITH_CUSTODY').fields('MonitoringMoment', shared).toSorted()).toEqual([...FIELDS.monitoring].toSorted());
    expect(desk('PARENT_WITH_CUSTODY').reads('MonitoringMoment', { ...shared, restriction: ['mother'] })).toBe(false);
    for (const partner of ['HOUSEHOLD_ADULT', 'SUPPORT_PERSON', 'CONFIDENTIAL_ADVISER'] as const) expect(desk(partner).reads('MonitoringMoment', shared)).toBe(false);
  });
});

describe('What was done before somebody else directs', () => {
  const HAND_OVER = { dataClass: 'D14', aboutPersonIds: [] };

  it('is read, offered and taken back by whoever directs, and is not there for anybody else', () => {
    for (const partner of PARTNERS) {
      const does = ACTS.filter((act) => desk(partner).may(act, 'WarmHandOver', HAND_OVER));
      expect([partner, desk(partner).reads('WarmHandOver', HAND_OVER), does]).toEqual(partner === 'CASE_DIRECTOR' ? [partner, true, ['AUTHORISE']] : [partner, false, []]);
    }
    expect(desk('CASE_DIRECTOR').fields('WarmHandOver', HAND_OVER).toSorted()).toEqual([...FIELDS.handOver].toSorted());
    expect(desk('CASE_DIRECTOR').fields('WarmHandOver', HAND_OVER, 'AUTHORISE')).toEqual([...GIVEN.handOverOffered, ...GIVEN.handOverWithdrawn]);
  });
});
