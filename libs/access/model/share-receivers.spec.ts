import { describe, expect, it } from '@jest/globals';
import { ACTOR_ROLES } from './actor.ts';
import { SECRECY_BASES } from './grounds.ts';
import { SETS_ASIDE, SHAREABLE, groundFits, receives } from './share-receivers.ts';

describe('what somebody can be given by a share', () => {
  it('is nothing for whoever has no content, leads the meeting, or comes in an emergency', () => {
    const closed = ACTOR_ROLES.filter((role) => receives(role).dataClasses.length === 0);
    expect(closed).toEqual(['CHAIR', 'SECRETARY', 'CRISIS_WORKER', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST', 'FAMILY_MEMBER']);
  });

  it('never holds whereabouts, the reporter, the service number, a child’s own words, grounds or the log', () => {
    for (const one of ['D1B', 'D2S', 'D3M', 'D8K', 'D14', 'D15'] as const) expect(SHAREABLE).not.toContain(one);
    for (const role of ACTOR_ROLES) expect(SHAREABLE).toEqual(expect.arrayContaining([...receives(role, ['CASE_DIRECTOR', 'GI_EXECUTOR', 'RVDK']).dataClasses]));
  });

  it('is single items for school, services and police, never a class', () => {
    expect(ACTOR_ROLES.filter((role) => receives(role).itemsOnly)).toEqual(['TEACHER', 'SERVICE_WORKER', 'POLICE_OFFICER']);
  });

  it('holds health and criminal law only where the work asks for it', () => {
    expect(ACTOR_ROLES.filter((role) => receives(role).dataClasses.includes('D11'))).toEqual(['YOUTH_PROFESSIONAL', 'VEILIG_THUIS_WORKER', 'BEHAVIOURAL_SCIENTIST']);
    expect(ACTOR_ROLES.filter((role) => receives(role).dataClasses.includes('D12'))).toEqual(['VEILIG_THUIS_WORKER']);
    expect(receives('YOUTH_PROFESSIONAL', ['CASE_DIRECTOR']).dataClasses).toContain('D12');
    expect(receives('GI_WORKER', ['GI_WORKER']).dataClasses).not.toContain('D12');
    expect(receives('GI_WORKER', ['GI_EXECUTOR']).dataClasses).toEqual(expect.arrayContaining(['D2', 'D7', 'D11', 'D12']));
  });
});

describe('a ground', () => {
  it('points one way: to the institution, the Board or Veilig Thuis', () => {
    expect(ACTOR_ROLES.filter((role) => groundFits('SUPERVISION_ORDER', role))).toEqual(['GI_WORKER']);
    expect(ACTOR_ROLES.filter((role) => groundFits('RVDK_INFORMATION', role))).toEqual(['RVDK_INVESTIGATOR']);
    expect(ACTOR_ROLES.filter((role) => groundFits('VEILIG_THUIS_INFORMATION', role))).toEqual(['VEILIG_THUIS_WORKER']);
  });

  it('that follows from who somebody is to the family carries no share', () => {
    for (const basis of ['CUSTODY', 'PARENT_WITHOUT_CUSTODY', 'OWN_DATA'] as const) expect(ACTOR_ROLES.some((role) => groundFits(basis, role))).toBe(false);
  });

  it('that sets secrecy aside is one of the closed set', () => {
    expect(SECRECY_BASES).toEqual(expect.arrayContaining([...SETS_ASIDE]));
    expect(groundFits('CONSENT', 'TEACHER')).toBe(true);
  });
});
