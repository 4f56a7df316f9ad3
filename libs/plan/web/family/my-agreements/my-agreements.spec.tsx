import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { FamilyAgreementsDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, showScreen } from '@zov/access/web/family/portal/testing/show';
import { agreement, plan } from '../testing/plans';
import { MyAgreementsScreen } from './my-agreements-screen';
import { promisesOf, type Dossier } from './promises';

const NOW = new Date('2026-11-22T12:00:00Z');
const inForce = (...agreements: ReturnType<typeof agreement>[]) => [plan({ state: 'IN_FORCE', agreements: agreements.map((one) => ({ ...one, state: 'ADOPTED' as const })) })];
const check = (id: string, plannedOn: string, more: Partial<Dossier['checks'][number]> = {}): Dossier['checks'][number] => ({ __typename: 'AgreementCheck', id, agreementLineageId: 'l1', plannedOn, result: null, checkedAt: null, ...more });
const followUp = (dueAt: string, doneAt: string | null = null): Dossier['followUps'][number] => ({ __typename: 'FollowUp', id: `f ${dueAt}`, agreementLineageId: 'l1', dueAt, doneAt });
const response = (id: string, answerByOn: string | null, answeredAt: string | null = null): Dossier['responses'][number] => ({ __typename: 'Response', id, personId: 'linde', itemType: 'AGREEMENT', saidAt: '2026-11-10T10:00:00Z', answerByOn, answerFromName: 'Jip Testman', answeredAt });
const file = (over: Partial<Dossier> = {}): Dossier => ({ __typename: 'Dossier', id: dossierId, persons: [linde, ruben, luna], planVersions: inForce(agreement()), checks: [], followUps: [], responses: [], ...over });
const lines = (over: Partial<Dossier>) => promisesOf(file(over), NOW).map(({ kind, on, late }) => `${kind} ${on}${late ? ' late' : ''}`);

describe('What professionals promised', () => {
  it('is what is late first, then the next check of each agreement, and what was begun when one failed', () => {
    expect(lines({ checks: [check('1', '2026-11-23'), check('2', '2026-11-26'), check('3', '2026-11-20'), check('4', '2026-11-19', { result: 'KEPT' })], followUps: [followUp('2026-11-21T10:00:00Z'), followUp('2026-11-20T10:00:00Z', '2026-11-20T09:00:00Z')] })).toEqual([
      'CHECK 2026-11-20 late', 'FOLLOW_UP 2026-11-21 late', 'CHECK 2026-11-23',
    ]);
  });

  it('is an answer to what I said, until it is given', () => {
    expect(lines({ responses: [response('1', '2026-11-17'), response('2', '2026-11-29'), response('3', '2026-11-17', '2026-11-16T10:00:00Z'), response('4', null)] })).toEqual(['ANSWER 2026-11-17 late', 'ANSWER 2026-11-29']);
  });

  it('is no check that somebody of the network does, and nothing of a plan that does not hold', () => {
    expect(lines({ planVersions: inForce(agreement({ checkerPersonId: 'wilma' })), checks: [check('1', '2026-11-20')] })).toEqual([]);
    expect(lines({ planVersions: [plan({ state: 'SHARED' })], checks: [check('1', '2026-11-20')] })).toEqual([]);
  });
});

describe('Mijn afspraken', () => {
  const mocks = (over: Partial<Dossier> = {}) => [{ request: { query: FamilyAgreementsDocument, variables: { id: dossierId } }, result: { data: { dossier: file(over) } } }];
  const card = async (name: string) => within((await screen.findByRole('heading', { name })).closest('section')!);

  it('shows what I do, and what professionals are late with', async () => {
    showScreen(<MyAgreementsScreen />, { mocks: mocks({ followUps: [followUp('2020-01-01T10:00:00Z')] }), me: ruben });
    expect((await card('Dit doet u')).getByText('Ruben komt niet bij het huis.')).toBeTruthy();
    const theirs = await card('Dit doen wij voor u');
    expect(theirs.getByText('Te laat')).toBeTruthy();
    expect(theirs.getByText('Dit is niet gelukt. Wij doen wat wij daarvoor afspraken')).toBeTruthy();
  });

  it('says so when there is nothing, to somebody who does nothing in the plan', async () => {
    showScreen(<MyAgreementsScreen />, { mocks: mocks(), me: linde });
    expect((await card('Dit doet u')).getByText('In het plan staat nu niets dat u moet doen.')).toBeTruthy();
    expect((await card('Dit doen wij voor u')).getByText('Er staat nu niets open.')).toBeTruthy();
  });

  it('gives a child its own words', async () => {
    showScreen(<MyAgreementsScreen />, { mocks: mocks({ planVersions: inForce(agreement({ whoPersonId: 'luna', childText: 'Bel oma als je bang bent.' })) }), me: luna });
    expect((await card('Dit doe jij')).getByText('Bel oma als je bang bent.')).toBeTruthy();
  });
});
