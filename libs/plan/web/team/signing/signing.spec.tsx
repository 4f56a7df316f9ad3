import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptScreen } from '../adopt/adopt-screen';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, situation, version } from '../testing/plan-world';
import type { Signature, ViewRequest } from './signed';

const request = (personId: string, over: Partial<ViewRequest> = {}): ViewRequest => ({
  __typename: 'ViewRequest', id: `r-${personId}`, version: 1, planVersionId: 'v1', personId, state: 'ASKED', askedAt: '2026-11-20T10:00:00Z', answeredAt: null, stands: false, notReachedWhy: '', triedOn: [], recordedByName: null, professional: null, ...over,
});
const signature = (lineageId: string, over: Partial<Signature> = {}): Signature => ({
  __typename: 'ItemSignature', id: `s-${lineageId}`, planVersionId: 'v1', personId: 'tom', itemType: 'AGREEMENT', itemId: 'g', lineageId, stance: 'DISAGREE', words: 'Ik wil thuis zijn.', whole: false, saidAt: '2026-11-20T11:00:00Z', signedHash: 'shown-g', recordedByName: null, professional: null, ...over,
});
const shared = (over: Parameters<typeof version>[0] = {}) => version({
  state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['iris', 'tom'], top3Items: [situation('a', 1, { state: 'SHARED' })], agreements: [agreement('g', 'a', { state: 'SHARED' })], viewRequests: [request('iris'), request('tom', { state: 'ANSWERED', answeredAt: '2026-11-20T11:00:00Z' })], ...over,
});
const card = async (name: string) => (await screen.findByRole('heading', { name })).closest<HTMLElement>('.zov-card')!;
const row = async (name: string) => within(await card('Per persoon')).getByText(name, { selector: 'strong' }).closest('li')!;

describe('a shared plan', () => {
  it('says of each person how far the question is, and what somebody thinks of a single agreement', async () => {
    const world = new PlanWorld(shared());
    world.dossier.itemSignatures = [signature('l-g')];
    world.show(PlanScreen);
    expect((await row('Iris')).textContent).toContain('Gevraagd, nog geen antwoord');
    expect((await row('Tom')).textContent).toContain('afspraak 1.1: oneensIk wil thuis zijn.');
    expect(screen.getByText('Nog niet vastgesteld; Tom is het niet eens met afspraak 1.1.')).toBeTruthy();
  });

  it('carries no dissent over words that have changed since', async () => {
    const world = new PlanWorld(shared());
    world.dossier.itemSignatures = [signature('l-g', { signedHash: 'other words' })];
    world.show(PlanScreen);
    await row('Tom');
    expect(screen.queryByText(/is het niet eens met/)).toBeNull();
  });

  it('keeps why somebody was not reached, with the days it was tried, and asks for a reason', async () => {
    const world = new PlanWorld(shared()).on('recordNotReached', (input) => request('iris', { state: 'NOT_REACHED', notReachedWhy: String(input['why']), version: 2 }));
    world.show(PlanScreen);
    await userEvent.click(within(await row('Iris')).getByRole('button', { name: 'Niet bereikt van Iris' }));
    const dialog = await screen.findByRole('dialog', { name: 'Iris niet bereikt' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    expect(within(dialog).getAllByText('Schrijf op waarom er geen antwoord is.').length).toBeGreaterThan(0);
    expect(world.sent).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText('Waarom is er geen antwoord?'), 'Neemt niet op.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    expect(world.inputs('recordNotReached')).toMatchObject([{ id: 'r-iris', baseVersion: 1, why: 'Neemt niet op.', triedOn: [] }]);
  });

  it('cannot be adopted while somebody is silent without a reason: it says who, and offers no button', async () => {
    const world = new PlanWorld(shared());
    world.viewer = { ...world.viewer, id: 'gijs', name: 'Gijs Gedragsma', role: 'BEHAVIOURAL_SCIENTIST' };
    world.show(AdoptScreen, 'plan/v1/vaststellen', 'plan/:planVersionId/vaststellen');
    const open = await card('Wie moet nog antwoorden?');
    expect(within(open).getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/^Iris/)]);
    expect(screen.queryByRole('button', { name: 'Stel plan vast' })).toBeNull();
  });

  it('lets a professional whom an agreement names sign it, with words when that one does not agree', async () => {
    const world = new PlanWorld(shared({ agreements: [agreement('g', 'a', { state: 'SHARED', namedActorIds: ['gijs'] })], viewRequests: [request('x', { personId: null, professional: { __typename: 'Professional', id: 'gijs', name: 'Gijs Gedragsma', organisationName: 'Gemeente' } })] }));
    world.viewer = { ...world.viewer, id: 'gijs', name: 'Gijs Gedragsma', role: 'BEHAVIOURAL_SCIENTIST' };
    world.on('signAgreement', () => ({ __typename: 'ItemSignature', id: 's9', stance: 'PARTLY' }));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Teken deze afspraak' }));
    const dialog = await screen.findByRole('dialog', { name: 'Afspraak tekenen' });
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Deels eens' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Teken' }));
    expect(world.sent).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText(/Eigen woorden/), 'Alleen op maandag.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Teken' }));
    expect(world.inputs('signAgreement')).toMatchObject([{ id: 'g', baseVersion: 1, stance: 'PARTLY', words: 'Alleen op maandag.' }]);
  });
});
