import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcceptShareDocument, OfferShareDocument, PreviewShareDocument, RefuseShareDocument, RestrictDocument, SharesForMeDocument, SharingChoicesDocument,
  type AcceptShareMutation, type OfferShareMutation, type RefuseShareMutation, type RestrictMutation, type SharedContentFragment,
} from '@generated/team/graphql';
import { choices } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { ForMeScreen } from './for-me-screen';
import { RestrictionScreen } from './restriction-screen';
import { emptyShare, itemsOf, problemsOf, whatOf } from './share-draft';
import { ShareScreen } from './share-screen';

const content: SharedContentFragment = {
  __typename: 'Dossier', id: DOSSIER_ID, persons: [], facts: [{ __typename: 'Fact', id: 'f1', what: 'Er is geduwd', happenedOn: null, statements: [] }], events: [], measures: [], contactPoints: [], planVersions: [],
};
const routes = [
  { path: '/gezinnen/:dossierId/delen/nieuw', element: <ShareScreen /> }, { path: '/gezinnen/:dossierId/delen/beperking', element: <RestrictionScreen /> },
  { path: '/gezinnen/:dossierId/delen', element: <h1>Delen</h1> }, { path: '/gedeeld', element: <ForMeScreen /> },
];
const read = answer(SharingChoicesDocument, choices);

async function choose(name: string): Promise<void> {
  const box = await screen.findByRole('combobox', { name: /Met wie/ });
  await userEvent.clear(box);
  await userEvent.type(box, name.slice(0, 4));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
}

describe('Offering a share', () => {
  it('shows exactly what the receiver would see before it is offered', async () => {
    const [previewed, offered]: unknown[][] = [[], []];
    const preview = answer(PreviewShareDocument, (variables) => {
      previewed!.push(variables['input']);
      return { previewShare: content };
    });
    const offer = answer(OfferShareDocument, (variables): OfferShareMutation => {
      offered!.push(variables['input']);
      return { offerShare: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Er is nog geen toestemming.', correlationId: 'c', fields: [] } };
    });
    show(routes, `/gezinnen/${DOSSIER_ID}/delen/nieuw`, [read, preview, offer]);
    await choose('Gijs Gezin');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Feiten' }));
    await userEvent.click(screen.getAllByRole('checkbox', { name: /Sara/ })[0]!);
    await userEvent.selectOptions(screen.getByLabelText('Waarvoor?'), 'CONSULTATION');
    await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
    await userEvent.type(screen.getByLabelText('Waaruit blijkt dit?'), 'Overleg');
    const soon = new Date(Date.now() + 30 * 86_400_000);
    const day = screen.getByRole('group', { name: /Laatste dag/ });
    for (const [label, value] of [['Dag', soon.getDate()], ['Maand', soon.getMonth() + 1], ['Jaar', soon.getFullYear()]] as const) await userEvent.type(within(day).getByLabelText(label), String(value));
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk wat de ontvanger ziet' }));
    expect(await screen.findByRole('heading', { name: 'Dit ziet Gijs Gezin' })).toBeTruthy();
    expect(await screen.findByText('Er is geduwd')).toBeTruthy();
    const what = { toActorId: 'gi', aboutPersonIds: ['kid'], dataClasses: ['D3'], itemIds: null };
    expect(previewed).toMatchObject([{ dossierId: DOSSIER_ID, ...what }]);
    expect(offered).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bied deze deling aan' }));
    expect(await screen.findByText('Er is nog geen toestemming.')).toBeTruthy();
    expect(offered).toMatchObject([{ ...what, familyName: 'Gezin Doos', secrecyBasis: 'DIRECTLY_INVOLVED', keepFrom: null }]);
    expect((screen.getByLabelText('Waaruit blijkt dit?') as HTMLTextAreaElement).value).toBe('Overleg');
  });

  it('offers a teacher single items of the plan only, and a chair nothing', async () => {
    show(routes, `/gezinnen/${DOSSIER_ID}/delen/nieuw`, [read]);
    await choose('Juf Mia');
    expect(screen.getByText(/alleen losse onderdelen/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Juf belt oma/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Er is geduwd/ })).toBeNull();
    await choose('Vera Voorzit');
    expect(screen.getByText(/in deze functie niets delen/)).toBeTruthy();
  });

  it('takes classes and people of single items from the items themselves', () => {
    const draft = { ...emptyShare('Gezin D.'), toActorId: 'gi', by: 'ITEM' as const, itemIds: ['f1', 'a1'] };
    expect(whatOf(choices, draft)).toEqual({ aboutPersonIds: ['kid', 'ma'], dataClasses: ['D3', 'D5'], itemIds: ['f1', 'a1'] });
    expect(itemsOf(choices, { dataClasses: ['D5'], itemsOnly: true }).map((one) => one.id)).toEqual(['a1']);
    expect(problemsOf(choices, draft).map(({ field }) => field)).toEqual(['purpose', 'secrecyBasis']);
  });
});

describe('What is shared with me', () => {
  const offered = {
    __typename: 'Share' as const, id: 's', dossierId: DOSSIER_ID, state: 'OFFERED' as const, dataClasses: ['D3' as const], singleItems: false, aboutPersonIds: null, familyName: 'Gezin D.', purpose: 'CONSULTATION' as const,
    legalBasis: 'PUBLIC_TASK' as const, secrecyBasis: 'CONSENT' as const, words: 'Kijkt u mee?', validUntil: '2099-01-01T00:00:00+01:00', createdAt: '2026-11-21T09:00:00Z', endedReason: null,
    receiver: null, giver: { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman', organisationName: 'Gemeente' },
  };

  it('is accepted or refused here, and says first who offers what for and on which ground', async () => {
    const sent: unknown[] = [];
    const mine = () => ({ sharesForMe: [{ ...offered, state: sent.length === 0 ? ('OFFERED' as const) : ('ACCEPTED' as const) }] });
    show(routes, '/gedeeld', [answer(SharesForMeDocument, mine), answer(AcceptShareDocument, (variables): AcceptShareMutation => {
      sent.push(variables['input']);
      return { acceptShare: { ...offered, state: 'ACCEPTED' } };
    })]);
    expect(await screen.findByText('Van Jip Testman (Gemeente)')).toBeTruthy();
    expect(screen.getByText('Grond: Toestemming om te delen')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem aan' }));
    expect(await screen.findByRole('link', { name: 'Lees wat gedeeld is' })).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, shareId: 's' }]);
  });

  it('is refused with a reason', async () => {
    const sent: unknown[] = [];
    show(routes, '/gedeeld', [answer(SharesForMeDocument, { sharesForMe: [offered] }), answer(RefuseShareDocument, (variables): RefuseShareMutation => {
      sent.push(variables['input']);
      return { refuseShare: { __typename: 'ShareClosed', shareId: 's', state: 'REFUSED' } };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Weiger' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Waarom/), 'Niet nodig');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Weiger' }));
    await waitFor(() => expect(sent).toMatchObject([{ shareId: 's', reason: 'Niet nodig' }]));
  });

  it('says when there is nothing', async () => {
    show(routes, '/gedeeld', [answer(SharesForMeDocument, { sharesForMe: [] })]);
    expect(await screen.findByText('Er is nu niets met u gedeeld.')).toBeTruthy();
  });
});

it('a restriction asks what belongs to its kind, and sends nothing else', async () => {
  const sent: unknown[] = [];
  show(routes, `/gezinnen/${DOSSIER_ID}/delen/beperking`, [read, answer(RestrictDocument, (variables): RestrictMutation => {
    sent.push(variables['input']);
    return { restrict: { __typename: 'Refused', code: 'BAD_INPUT', message: 'x', correlationId: 'c', fields: [{ __typename: 'FieldProblem', field: 'byPersonId', message: 'Alleen voor zichzelf.' }] } };
  })]);
  await userEvent.click(await screen.findByRole('radio', { name: /Bezwaar tegen delen/ }));
  expect(screen.queryByLabelText('Wie mag dit niet weten?')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar deze beperking' }));
  const links = within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
  expect(links).toEqual(['Kies de organisatie.', 'Kies over wie de gegevens gaan.', 'Kies wie dit wil.', 'Schrijf waarom, en wie dit besloot.']);
  await userEvent.selectOptions(screen.getByLabelText('Met welke organisatie?'), 'o');
  await userEvent.click(screen.getByRole('checkbox', { name: /Lin/ }));
  await userEvent.selectOptions(screen.getByLabelText('Wie wil dit?'), 'ma');
  await userEvent.type(screen.getByLabelText(/Waarom, en wie/), 'Wil het niet');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar deze beperking' }));
  await waitFor(() => expect(sent).toMatchObject([{ kind: 'OBJECTION', againstPersonId: null, againstOrganisationId: 'o', aboutPersonIds: ['ma'], byPersonId: 'ma' }]));
  expect((await screen.findAllByText('Alleen voor zichzelf.')).length).toBeGreaterThan(0);
});
