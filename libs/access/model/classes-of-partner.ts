import type { DataClass } from './data-class.ts';
import type { Act, Partner } from './partner.ts';

/** What a grant of each partner carries when nothing narrows it: the columns of the access matrix. */
export interface Carried {
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
}

const READS_ALL: readonly DataClass[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D13', 'D14'];
const FAMILY: readonly DataClass[] = ['D1', 'D2', 'D2S', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D11', 'D12', 'D13', 'D14'];

/** Defaults per partner (dated configuration replaces them per region later); an involvement may carry less, never more. */
export const CARRIED: Readonly<Record<Partner, Carried>> = {
  CASE_DIRECTOR: { dataClasses: [...READS_ALL, 'D2S', 'D8K'], acts: ['WRITE', 'EDIT', 'SHARE', 'ADOPT', 'CHECK', 'ANSWER', 'AUTHORISE'] },
  TEAM_COLLEAGUE: { dataClasses: READS_ALL, acts: ['WRITE', 'EDIT', 'ADOPT', 'CHECK', 'ANSWER'] },
  GI_WORKER: { dataClasses: ['D1', 'D4', 'D5', 'D8', 'D14'], acts: ['WRITE', 'ADOPT'] },
  RVDK: { dataClasses: ['D1', 'D4', 'D5', 'D8', 'D14'], acts: [] },
  VEILIG_THUIS: { dataClasses: ['D1', 'D2', 'D3', 'D3M', 'D4', 'D5', 'D6', 'D8', 'D13', 'D14'], acts: ['WRITE', 'EDIT', 'ADOPT'] },
  SECOND_READER: { dataClasses: ['D1', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D14'], acts: ['ADOPT'] },
  PARENT_WITH_CUSTODY: { dataClasses: FAMILY, acts: ['RESPOND'] },
  PARENT_WITHOUT_CUSTODY: { dataClasses: ['D1', 'D2', 'D2S', 'D3', 'D5', 'D8', 'D11', 'D12', 'D13', 'D14'], acts: ['RESPOND'] },
  CHILD_12_PLUS: { dataClasses: [...FAMILY, 'D8K'], acts: ['RESPOND'] },
  PRIVACY_OFFICER: { dataClasses: [], acts: [] },
  ADMINISTRATOR: { dataClasses: [], acts: [] },
};
