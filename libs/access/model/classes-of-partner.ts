import type { DataClass } from './data-class.ts';
import type { Act, Partner } from './partner.ts';

/** What a grant of each partner carries when nothing narrows it: the columns of the access matrix. */
export interface Carried {
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
}

// Stryker disable next-line ArrayDeclaration,ObjectLiteral: neither a class nor an act that does not exist opens anything
const NOTHING: Carried = { dataClasses: [], acts: [] };
const reading = (dataClasses: string): Carried => ({ ...NOTHING, dataClasses: dataClasses.split(' ') as DataClass[] });
const carried = (dataClasses: string, acts: readonly Act[]): Carried => ({ ...reading(dataClasses), acts });
/** A family member's own data of every class, and a voice. */
const OWN = 'D1 D1B D2 D2S D3 D4 D5 D6 D7 D8 D9 D11 D12 D13 D14 D15';

/**
 * Defaults per partner, in one place (dated configuration replaces them per region later). An involvement may carry less, never more.
 * Health (D11) and criminal law (D12) of others come by a share; whereabouts (D2S) by four eyes, except for who directs.
 */
export const CARRIED: Readonly<Record<Partner, Carried>> = {
  CASE_DIRECTOR: carried('D1 D1B D2 D2S D3 D4 D5 D6 D7 D8 D8K D9 D13 D14 D15', ['WRITE', 'EDIT', 'SHARE', 'ADOPT', 'CHECK', 'ANSWER', 'AUTHORISE']),
  TEAM_COLLEAGUE: carried('D1 D2 D3 D4 D5 D6 D7 D8 D9 D14', ['WRITE', 'EDIT', 'ADOPT', 'CHECK']),
  GI_WORKER: carried('D1 D4 D5 D8 D9 D14', ['WRITE', 'EDIT', 'ADOPT']),
  GI_EXECUTOR: carried('D1 D1B D2 D3 D4 D5 D6 D7 D8 D9 D13 D14 D15', ['WRITE', 'EDIT', 'SHARE', 'ADOPT', 'CHECK', 'ANSWER']),
  JUVENILE_PROBATION: carried('D1 D1B D2 D4 D5 D8 D9 D12 D13 D14', ['WRITE', 'EDIT', 'SHARE', 'ADOPT']),
  RVDK_AT_TABLE: reading('D1 D3 D4 D5 D8 D9 D13 D14'),
  RVDK: carried('D1 D1B D2 D4 D5 D8 D9 D14', ['WRITE', 'EDIT']),
  VEILIG_THUIS: carried('D1 D1B D2 D3 D3M D4 D5 D6 D8 D9 D14', ['WRITE', 'EDIT', 'ADOPT']),
  CHAIR: carried('D1 D3 D4 D5 D6 D7 D8 D9 D13 D14', ['ADOPT']),
  SECRETARY: reading('D1 D3 D4 D5 D6 D7 D8 D9 D13 D14'),
  SECOND_READER: carried('D1 D3 D4 D5 D6 D7 D8 D9 D13 D14', ['WRITE', 'ADOPT']),
  MDA_CORE: carried('D1 D4 D5 D6 D7 D8 D9 D14', ['WRITE']),
  CARE_PROVIDER: carried('D1 D2 D4 D5 D6 D7 D9', ['WRITE', 'EDIT', 'CHECK']),
  ADULT_CARE: carried('D1 D5 D6 D7', ['WRITE', 'EDIT', 'CHECK']),
  NAMED_PARTNER: carried('D1 D5 D6 D7', ['WRITE', 'EDIT', 'CHECK']),
  POLICE: carried('D1 D4 D5', ['WRITE', 'EDIT']),
  CRISIS: carried('D1 D2 D3 D4 D5 D8 D13 D14', ['WRITE']),
  SHARE_ADDRESSEE: carried('D14', ['RESPOND']),
  SHARE_RECEIVER: { ...NOTHING, acts: ['RESPOND'] },
  APPROVED: NOTHING,
  PARENT_WITH_CUSTODY: carried(OWN, ['RESPOND']),
  PARENT_OF_16_PLUS: carried(OWN, ['RESPOND']),
  PARENT_WITHOUT_CUSTODY: carried('D1 D2 D2S D3 D5 D6 D7 D8 D9 D11 D12 D13 D14 D15', ['RESPOND']),
  GUARDIAN: carried(OWN, ['RESPOND']),
  FOSTER_PARENT: carried('D1 D2 D2S D3 D5 D6 D7 D8 D11 D12 D14 D15', ['RESPOND']),
  HOUSEHOLD_ADULT: carried('D1 D2 D2S D3 D5 D6 D7 D8 D11 D12 D14 D15', ['RESPOND']),
  SUPPORT_PERSON: carried('D1 D5 D8 D14', ['RESPOND']),
  CHILD_12_PLUS: carried(`${OWN} D8K`, ['RESPOND']),
  CHILD_16_PLUS: carried(`${OWN} D8K`, ['RESPOND']),
  FORMER_CHILD: carried(`${OWN} D8K`, ['RESPOND']),
  CONFIDENTIAL_ADVISER: reading('D1 D14'),
  PRIVACY_OFFICER: NOTHING,
  ADMINISTRATOR: NOTHING,
  ANALYST: NOTHING,
};
