import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HeldTextsDocument, ReleaseHeldTextDocument, type HeldTextPartsFragment } from '@generated/team/graphql';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { pageOf } from './held-place';
import { HeldTextsScreen } from './held-texts-screen';

const path = `/gezinnen/${DOSSIER_ID}/wachtend`;
const routes = [{ path: '/gezinnen/:dossierId/wachtend', element: <HeldTextsScreen /> }];
const held = (over: Partial<HeldTextPartsFragment> = {}): HeldTextPartsFragment => ({
  __typename: 'HeldText', id: 'h', itemType: 'Fact', itemId: 'f', field: 'what', text: 'Tim fietst naar de Schuilweg 17 en terug', state: 'WAITING', validFrom: '2026-11-20T09:00:00Z', validUntil: null, reason: null,
  authorPersonId: null, author: { __typename: 'Professional', id: 'kim', name: 'Kim Collega' }, ...over,
});
const places = [['D2S', 'Schuilweg 17, 9999 ZZ Ergens'], ['D2', 'Fietspad 3']].map(([dataClass = '', text = ''], index) => ({ __typename: 'ContactPoint' as const, id: `${index}`, dataClass: dataClass as 'D2', text }));
const read = (...heldTexts: HeldTextPartsFragment[]) => answer(HeldTextsDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: [{ __typename: 'Person', id: 'd', callName: 'Dirk' }], contactPoints: places, heldTexts } });

describe('Texts that wait for whoever directs', () => {
  it('stand with what gives a place away marked, who wrote them, and the way to mend them', async () => {
    show(routes, path, [read(held())]);
    expect((await screen.findByText('Schuilweg 17')).tagName).toBe('MARK');
    expect(screen.getByRole('heading', { name: 'Feit: wat' })).toBeTruthy();
    expect(screen.getByText('Wacht op regievoerder')).toBeTruthy();
    expect(screen.getByText(/Geschreven door Kim Collega, 20 november 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Pas de tekst aan' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/dossier/feiten/f`);
  });

  it('are released with a reason', async () => {
    const sent: unknown[] = [];
    show(routes, path, [read(held()), answer(ReleaseHeldTextDocument, (variables: Record<string, unknown>) => {
      sent.push(variables['input']);
      return { releaseHeldText: held({ state: 'RELEASED', reason: 'Een andere straat', validUntil: '2026-11-21T09:00:00Z' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Geef vrij' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Geef vrij' }));
    expect(sent).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Een andere straat');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Geef vrij' }));
    expect(await screen.findByText('Vrijgegeven')).toBeTruthy();
    expect(screen.getByText(/Reden: Een andere straat/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Geef vrij' })).toBeNull();
    expect(sent).toMatchObject([{ heldTextId: 'h', reason: 'Een andere straat' }]);
  });

  it('of a family member are nobody’s to change', async () => {
    show(routes, path, [read(held({ itemType: 'Response', field: 'words', author: null, authorPersonId: 'd' }))]);
    expect(await screen.findByText(/Geschreven door Dirk/)).toBeTruthy();
    expect(screen.getByText(/Die past niemand aan/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Pas de tekst aan' })).toBeNull();
  });

  it('may be none', async () => {
    show(routes, path, [read()]);
    expect(await screen.findByText('Er wacht geen tekst op u')).toBeTruthy();
  });
});

it('leads to the page where each thing is changed', () => {
  const page = (itemType: string, field = 'what') => pageOf('x', { itemType, itemId: 'i', field });
  expect(['Fact', 'Person', 'DossierEvent', 'Measure', 'Consent', 'CrisisDecision', 'Agreement'].map((one) => page(one))).toEqual([
    '/gezinnen/x/dossier/feiten/i', '/gezinnen/x/dossier/bij/persoon/i', '/gezinnen/x/dossier/bij/gebeurtenis/i', '/gezinnen/x/dossier/bij/maatregel/i', '/gezinnen/x/delen', '/gezinnen/x/crisisbesluiten/besluit/i', '/gezinnen/x/plan',
  ]);
  expect([page('Response', 'words'), page('Response', 'answer')]).toEqual([null, '/gezinnen/x/plan']);
});
