import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import { analysisAllows, problemsOfStatement } from '../../model/analysis.ts';
import { mustSeeFacts } from '../columns/sees-facts.ts';
import type { Kind } from '../record/record.service.ts';

/** NL: uitspraak. Written in an open draft alone, by each author in an own name. */
export const STATEMENT: Kind = {
  type: 'AnalysisStatement', problems: problemsOfStatement, clearable: [], classOf: (given) => (given['dataClass'] === 'D11' ? 'D11' : 'D3'),
  follows: async (act, given, before) => {
    await mustBeOpen(act, String(before?.['analysisId'] ?? given['analysisId']), before?.['state']);
    await mustSeeFacts(act, (given['factIds'] ?? []) as string[]);
    return before === undefined ? { authorId: act.context.actor.id, sourceOrganisationId: act.context.actor.organisationId } : {};
  },
};

/** NL: uitspraak weghalen. What stood there stays as an earlier version. */
export const WITHDRAWN_STATEMENT: Kind = {
  type: 'AnalysisStatement', problems: () => [], clearable: [],
  follows: async (act, _, before) => {
    await mustBeOpen(act, String(before?.['analysisId']), before?.['state']);
    return { state: 'WITHDRAWN' };
  },
};

async function mustBeOpen(act: Formal, analysisId: string, state: unknown = 'DRAFT'): Promise<void> {
  const analysis = await act.see('Analysis', analysisId);
  if (!analysisAllows(String(analysis['state']), 'write')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze analyse is vastgesteld. Begin een nieuwe versie om iets te veranderen.');
  if (state !== 'DRAFT') throw new Denied('NOT_POSSIBLE_NOW', 'Deze uitspraak is weggehaald. Schrijf een nieuwe als hij weer klopt.');
}
