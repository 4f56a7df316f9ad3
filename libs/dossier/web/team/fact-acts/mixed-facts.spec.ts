import { describe, expect, it } from '@jest/globals';
import { custody, fact, people } from '../testing/family';
import { mixedFactsOf } from './mixed-facts';

const TODAY = '2026-11-22';
const family = (...facts: ReturnType<typeof fact>[]) => ({
  __typename: 'Dossier' as const, id: 'd', persons: people, involvements: [], facts,
  custodies: [custody('1', 'ma', 'kid'), custody('2', 'pa', 'kid'), custody('3', 'ma', 'teen'), custody('4', 'pa', 'teen', { untilOn: '2026-01-01' })],
});
const masked = (aboutPersonIds: string[], releasedToPersonIds: string[] = [], today = TODAY) => mixedFactsOf(family(fact('f', { aboutPersonIds, releasedToPersonIds })), today).flatMap((one) => [...one.maskedPersonIds]);

describe('who does not read a fact about several people', () => {
  it('is each adult it is about, beside another adult', () => {
    expect([masked(['ma', 'pa']), masked(['ma', 'pa'], ['pa']), masked(['ma', 'pa'], ['ma', 'pa'])]).toEqual([['ma', 'pa'], ['ma'], []]);
  });

  it('is no parent with custody beside the own child, and one whose custody has ended', () => {
    expect([masked(['ma', 'kid']), masked(['pa', 'kid']), masked(['ma', 'teen']), masked(['pa', 'teen'])]).toEqual([[], [], ['teen'], ['pa', 'teen']]);
  });

  it('is a child of twelve beside a parent, and no younger child: it reads nothing by itself', () => {
    expect([masked(['teen', 'ma'], ['ma']), masked(['kid', 'ma'])]).toEqual([['teen'], []]);
  });

  it('is a parent of a child that is sixteen by then', () => {
    expect([masked(['ma', 'teen'], ['teen']), masked(['ma', 'teen'], ['teen'], '2029-07-01')]).toEqual([[], ['ma']]);
  });

  it('is nobody of the network', () => {
    expect(masked(['oma', 'kid'])).toEqual([]);
  });
});
