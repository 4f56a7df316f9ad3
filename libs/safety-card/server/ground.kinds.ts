import type { Formal } from '@zov/access/server/write/formal.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import type { Kind } from '@zov/dossier/server/record/record.service.ts';
import { problemsOfFactor, problemsOfInstrument, problemsOfVulnerability } from '../model/grounds.ts';
import { mustBeAdult, mustBeChildren, mustSeeFacts } from './whom.ts';

type Asked = Readonly<Record<string, unknown>>;

async function ofChildren(act: Formal, given: Asked): Promise<Values> {
  if (given['aboutPersonIds'] !== undefined) await mustBeChildren(act, given['aboutPersonIds'] as string[]);
  return {};
}

export const FACTOR: Kind = { type: 'ProtectiveFactor', problems: problemsOfFactor, clearable: ['whoPersonId', 'sinceOn', 'untilOn'], follows: ofChildren };
export const INSTRUMENT: Kind = { type: 'InstrumentOutcome', problems: problemsOfInstrument, clearable: [], follows: ofChildren };

/** Whose record it is and about whom stands once; a correction says only how it is now. */
export const VULNERABILITY: Kind = {
  type: 'Vulnerability', problems: problemsOfVulnerability, clearable: [],
  follows: async (act, given, before) => {
    await mustSeeFacts(act, (given['factIds'] ?? []) as string[]);
    if (before !== undefined) return {};
    const personId = String(given['personId']);
    await mustBeAdult(act, personId);
    return { aboutPersonIds: [personId], sourceOrganisationId: act.context.actor.organisationId };
  },
};
