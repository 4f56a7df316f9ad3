import { expect, it } from '@jest/globals';
import { CARRIED } from '../model/classes-of-partner.ts';
import { PARTNERS } from '../model/partner.ts';
import { RULES } from './index.ts';
import { offers } from './offers.ts';

const all = offers();

it('offers each act that a rule opens and a default grant carries, and no other', () => {
  for (const partner of PARTNERS) {
    const { any = [], own = [] } = all[partner] ?? {};
    const open = RULES.filter((rule) => rule.partner === partner && rule.act !== 'READ' && CARRIED[partner].acts.includes(rule.act)).map((rule) => `${rule.act} ${rule.subject}`);
    expect([partner, [...new Set([...any, ...own])].sort()]).toEqual([partner, [...new Set(open)].sort()]);
  }
});

it('tells what is open on any row from what is open on own rows', () => {
  expect(all.TEAM_COLLEAGUE).toEqual({ any: ['ADOPT Analysis', 'ADOPT Approval', 'ADOPT GateDecision', 'ADOPT PlanVersion', 'ADOPT SafetyCard', 'ADOPT SafetyCardLine', 'ADOPT TemplatePlan'], own: ['CHECK AgreementCheck', 'CHECK FollowUp', 'EDIT AnalysisStatement', 'EDIT Attachment', 'EDIT Fact', 'EDIT Pointer', 'WRITE AnalysisStatement', 'WRITE Attachment', 'WRITE Fact', 'WRITE ItemSignature', 'WRITE PlanSeen', 'WRITE Pointer', 'WRITE SafetyScore'], facts: ['D3'] });
  expect(all.CASE_DIRECTOR?.any).toContain('EDIT Fact');
  expect(all.CASE_DIRECTOR?.own).toEqual(['EDIT AnalysisStatement', 'EDIT Attachment', 'EDIT Fact', 'EDIT Measure', 'EDIT Pointer', 'EDIT Vulnerability', 'SHARE Fact', 'WRITE AnalysisStatement', 'WRITE Attachment', 'WRITE Fact', 'WRITE FactStatement', 'WRITE InstrumentOutcome', 'WRITE ItemSignature', 'WRITE Measure', 'WRITE PlanSeen', 'WRITE Pointer', 'WRITE ProtectiveFactor', 'WRITE SafetyScore', 'WRITE Vulnerability']);
});

it('offers nothing to who only reads or has no content', () => {
  expect(all.CHAIR).toEqual({ any: ['ADOPT GateDecision'], own: [], facts: [] });
  for (const partner of ['SECRETARY', 'RVDK_AT_TABLE', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST'] as const) expect(all[partner]).toBeUndefined();
});
