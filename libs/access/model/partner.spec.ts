import { describe, expect, it } from '@jest/globals';
import { ACTOR_ROLES } from './actor.ts';
import { CARRIED } from './classes-of-partner.ts';
import { DATA_CLASSES, type DataClass } from './data-class.ts';
import { ACTS, PARTNERS, involvableAs, partnersOf, type Act, type Partner } from './partner.ts';

const FAMILY = partnersOf('FAMILY_MEMBER');
const PROFESSIONAL = PARTNERS.filter((one) => !FAMILY.includes(one));
const carrying = (one: DataClass): Partner[] => PARTNERS.filter((partner) => CARRIED[partner].dataClasses.includes(one));
const doing = (act: Act): Partner[] => PARTNERS.filter((partner) => CARRIED[partner].acts.includes(act));

describe('A role', () => {
  it('stands to a family only as partners that exist, and every partner belongs to some role', () => {
    const all = ACTOR_ROLES.flatMap((role) => [...partnersOf(role)]);
    expect([...new Set(all)].sort()).toEqual([...PARTNERS].sort());
    for (const role of ACTOR_ROLES) expect(new Set(partnersOf(role)).size).toBe(partnersOf(role).length);
  });

  it('of the family is never that of a professional, nor the other way round', () => {
    for (const role of ACTOR_ROLES.filter((one) => one !== 'FAMILY_MEMBER')) expect(partnersOf(role).filter((one) => FAMILY.includes(one))).toEqual([]);
  });

  it('directs a case only in the local team and at the institution', () => {
    expect(ACTOR_ROLES.filter((role) => partnersOf(role).includes('CASE_DIRECTOR'))).toEqual(['YOUTH_PROFESSIONAL', 'GI_WORKER']);
  });

  it('without content is offered no share', () => {
    const shared = ACTOR_ROLES.filter((role) => partnersOf(role).includes('SHARE_RECEIVER'));
    expect(ACTOR_ROLES.filter((role) => !shared.includes(role))).toEqual(['PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST', 'FAMILY_MEMBER']);
    for (const role of shared) expect(partnersOf(role)).toContain('SHARE_ADDRESSEE');
  });

  it.each([
    ['YOUTH_PROFESSIONAL', ['TEAM_COLLEAGUE']], ['GI_WORKER', ['GI_WORKER', 'GI_EXECUTOR']], ['JUVENILE_PROBATION', ['JUVENILE_PROBATION']], ['RVDK_INVESTIGATOR', ['RVDK']],
    ['VEILIG_THUIS_WORKER', ['VEILIG_THUIS']], ['BEHAVIOURAL_SCIENTIST', ['SECOND_READER']], ['CHAIR', []], ['SECRETARY', []], ['CRISIS_WORKER', []],
    ['CARE_PROVIDER', ['CARE_PROVIDER', 'ADULT_CARE']], ['TEACHER', ['NAMED_PARTNER']], ['SERVICE_WORKER', ['NAMED_PARTNER']], ['POLICE_OFFICER', ['POLICE']],
    ['PRIVACY_OFFICER', []], ['ADMINISTRATOR', []], ['ANALYST', []], ['FAMILY_MEMBER', []],
  ] as const)('%s is involved by hand as %j and as nothing else', (role, partners) => {
    expect(involvableAs(role)).toEqual(partners);
  });
});

describe('What a partner carries', () => {
  it('is known for each, without a class or an act twice or unknown', () => {
    expect(Object.keys(CARRIED).sort()).toEqual([...PARTNERS].sort());
    for (const partner of PARTNERS) {
      const { dataClasses, acts } = CARRIED[partner];
      expect([new Set(dataClasses).size, new Set(acts).size]).toEqual([dataClasses.length, acts.length]);
      expect([DATA_CLASSES, ACTS]).toEqual([expect.arrayContaining([...dataClasses]), expect.arrayContaining([...acts])]);
    }
  });

  it('holds whereabouts for who directs, and for the family as far as they are its own', () => {
    expect(carrying('D2S').filter((one) => PROFESSIONAL.includes(one))).toEqual(['CASE_DIRECTOR']);
  });

  it('holds the reporter for Veilig Thuis and for nobody of the family', () => {
    expect(carrying('D3M')).toEqual(['VEILIG_THUIS']);
  });

  it('holds a child’s own words for who directs and for the child itself, never for a parent', () => {
    expect(carrying('D8K')).toEqual(['CASE_DIRECTOR', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD']);
  });

  it('holds the health of others for no professional, and criminal law for probation alone', () => {
    expect(carrying('D11').filter((one) => PROFESSIONAL.includes(one))).toEqual([]);
    expect(carrying('D12').filter((one) => PROFESSIONAL.includes(one))).toEqual(['JUVENILE_PROBATION']);
  });

  it('is nothing for whoever works without content', () => {
    for (const partner of ['PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST', 'APPROVED'] as const) expect(CARRIED[partner]).toEqual({ dataClasses: [], acts: [] });
  });

  it('lets the family answer and do nothing else, and a confidential adviser only read', () => {
    for (const partner of FAMILY) expect(['', 'RESPOND']).toContain(CARRIED[partner].acts.join());
    expect(doing('RESPOND').filter((one) => /PARENT|CHILD|GUARDIAN|HOUSEHOLD|SUPPORT/.test(one))).toEqual(FAMILY.filter((one) => /PARENT|CHILD|GUARDIAN|HOUSEHOLD|SUPPORT/.test(one)));
    expect(CARRIED.CONFIDENTIAL_ADVISER.acts).toEqual([]);
  });

  it('lets who directs alone decide on access, and whoever carries a measure or guides a young offender share beside it', () => {
    expect(doing('AUTHORISE')).toEqual(['CASE_DIRECTOR']);
    expect(doing('SHARE')).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR', 'JUVENILE_PROBATION']);
    expect(doing('ANSWER')).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR']);
  });

  it('never includes changing what others wrote without writing oneself', () => {
    for (const partner of doing('EDIT')) expect(CARRIED[partner].acts).toContain('WRITE');
  });
});
