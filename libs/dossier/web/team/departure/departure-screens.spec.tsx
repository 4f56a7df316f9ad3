import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcceptDirectionDocument, CompleteDepartureDocument, DepartureDocument, DirectionOffersDocument, DirectionsToPlaceDocument, EndProfessionalMandateDocument, OfferDirectionDocument, RecordProfessionalMandateDocument, RefuseDirectionDocument, SetMailAddressDocument, StartDepartureDocument, type DeparturePartsFragment,
} from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { DOSSIER_ID, answer, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'ADMINISTRATOR'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { DepartureScreen } = await import('./departure-screen');
const { DirectionsToPlaceScreen } = await import('./directions-to-place-screen');
const { ProfessionalMandateScreen } = await import('../mandates/mandate-screen');
const { DirectionOffersScreen } = await import('./direction-offers-screen');

type Sent = Record<string, unknown>;
const JIP = '22222222-2222-4222-8222-222222222222';
const leaving = (over: Partial<DeparturePartsFragment> = {}): DeparturePartsFragment => ({
  __typename: 'StaffDeparture', id: JIP, name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente', kind: null, toOrganisationName: null, startedAt: null, completedAt: null,
  dossiers: [{ __typename: 'DirectedDossier', number: 'G-2026-1', offeredToName: null, offerState: null }], mandates: [], ownOrganisation: true, mailAddress: 'jip@gemeente.example', ...over,
} as DeparturePartsFragment);
const begun = (over: Partial<DeparturePartsFragment> = {}) => leaving({ kind: 'LEAVES', startedAt: '2026-11-20T09:00:00Z', ...over });
const member = (id: string, name: string, as: 'YOUTH_PROFESSIONAL' | 'CHAIR') => ({ __typename: 'StaffMember' as const, id, name, role: as, organisationName: 'Gemeente' });
const read = (departure: DeparturePartsFragment | null) => answer(DepartureDocument, {
  departure, staff: [member(JIP, 'Jip Testman', 'YOUTH_PROFESSIONAL'), member('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL'), member('tess', 'Tess Tafelhoofd', 'CHAIR')],
  organisations: [{ __typename: 'Organisation', id: 'gi', name: 'Jeugdbescherming' }, { __typename: 'Organisation', id: 'g', name: 'Gemeente' }],
});
const refused = { __typename: 'Refused' as const, code: 'NOT_POSSIBLE_NOW' as const, message: 'Er zijn nog dossiers.', correlationId: 'abc', fields: [] };
const routes = [
  { path: '/beheer/medewerkers/:actorId', element: <DepartureScreen /> }, { path: '/beheer/medewerkers/:actorId/mandaat', element: <ProfessionalMandateScreen /> }, { path: '/beheer/overdragen', element: <DirectionsToPlaceScreen /> }, { path: '/beheer', element: <h1>Beheer</h1> },
  { path: '/overnemen', element: <DirectionOffersScreen /> }, { path: '/gezinnen/:dossierId', element: <h1>Gezin</h1> },
];
const at = `/beheer/medewerkers/${JIP}`;

describe('A colleague who leaves', () => {
  it('is asked where to when moving, and begins', async () => {
    signedIn.role = 'ADMINISTRATOR';
    const sent: Sent[] = [];
    show(routes, at, [read(leaving()), answer(StartDepartureDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { startDeparture: begun() };
    })]);
    expect(await screen.findByText('Deze collega is casusregisseur van één dossier.')).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Gaat naar een andere organisatie in deze regio'));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(screen.getByRole('alert').textContent).toContain('Kies waar deze collega gaat werken.');
    expect(within(screen.getByLabelText(/^Waar gaat/)).queryByText('Gemeente')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(/^Waar gaat/), 'Jeugdbescherming');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('Het vertrek is begonnen.')).toBeTruthy();
    expect(sent).toEqual([{ actorId: JIP, kind: 'MOVES', toOrganisationId: 'gi' }]);
  });

  it('has a list of numbers, each to be asked of a colleague who can direct, and cannot be completed before it is empty', async () => {
    const sent: Sent[] = [];
    show(routes, at, [read(begun()), answer(OfferDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { offerDirection: begun() };
    })]);
    const row = await screen.findByRole('form', { name: 'G-2026-1' });
    expect(within(row).getByText('Nog niemand gevraagd.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rond het vertrek af' })).toBeNull();
    await userEvent.click(within(row).getByRole('button', { name: 'Vraag voor G-2026-1' }));
    expect(within(row).getByText('Kies een collega.')).toBeTruthy();
    await userEvent.click(within(row).getByRole('combobox'));
    await userEvent.paste('K');
    const options = (await screen.findAllByRole('option')).map((one) => one.textContent);
    expect(options).toEqual([expect.stringContaining('Kim Collega')]);
    await userEvent.click(screen.getByRole('option', { name: /Kim Collega/ }));
    await userEvent.click(within(row).getByRole('button', { name: 'Vraag voor G-2026-1' }));
    expect(await screen.findByText('De vraag is verstuurd.')).toBeTruthy();
    expect(sent).toEqual([{ actorId: JIP, number: 'G-2026-1', toActorId: 'kim' }]);
  });

  it('tells what became of each question', async () => {
    const dossier = (number: string, offerState: 'OFFERED' | 'REFUSED') => ({ __typename: 'DirectedDossier' as const, number, offeredToName: 'Kim', offerState });
    show(routes, at, [read(begun({ dossiers: [dossier('G-1', 'OFFERED'), dossier('G-2', 'REFUSED')] }))]);
    expect(await screen.findByText('Gevraagd aan Kim. Wacht op antwoord.')).toBeTruthy();
    expect(screen.getByText('Kim neemt het niet over. Vraag iemand anders.')).toBeTruthy();
  });

  it('is asked once more before everything ends, and says why it cannot be', async () => {
    show(routes, at, [read(begun({ dossiers: [] })), answer(CompleteDepartureDocument, { completeDeparture: refused })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Rond het vertrek af' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(/Dit kan niet terug/)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ja, rond af' }));
    expect(await screen.findByText('Er zijn nog dossiers.')).toBeTruthy();
  });

  it('is told to have gone, and is not there for others', async () => {
    show(routes, at, [read(begun({ completedAt: '2026-11-21T09:00:00Z', dossiers: [] }))]);
    expect(await screen.findByText(/Afgerond op 21 november 2026/)).toBeTruthy();
    signedIn.role = 'PRIVACY_OFFICER';
    show(routes, at, [read(begun())]);
    expect(screen.getByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});

describe('What a colleague may decide', () => {
  const mandate = (over: Partial<DeparturePartsFragment['mandates'][number]> = {}) => ({
    __typename: 'ProfessionalMandate' as const, id: 'm', kind: 'ADOPT_PLAN' as const, limits: null, source: 'Besluit 7', fromOn: '2020-01-01', untilOn: null, recordedByName: 'Fenna', endedReason: null, ...over,
  });
  const done = { __typename: 'StaffDeparture' as const, id: JIP };

  it('is shown with what it rests on, what is over apart, and is said to open nothing', async () => {
    signedIn.role = 'ADMINISTRATOR';
    show(routes, at, [read(leaving({ mandates: [mandate(), mandate({ id: 'o', kind: 'OTHER', limits: 'Teamleider', untilOn: '2021-01-01', endedReason: 'Terug' })] }))]);
    expect(await screen.findByText('Vanaf 1 januari 2020, zonder einddatum. Rust op: Besluit 7.')).toBeTruthy();
    expect(screen.getByText(/Het geeft of neemt geen toegang/)).toBeTruthy();
    const before = screen.getByText('Mandaten van vroeger').closest('details') as HTMLElement;
    expect(within(before).getByText('Vanaf 1 januari 2020 tot en met 31 december 2020. Rust op: Besluit 7.')).toBeTruthy();
    expect(within(before).getByText('Opgeschreven door Fenna. Beëindigd: Terug.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Beëindig mandaat' })).toHaveLength(1);
    expect(screen.queryByText(/stopt als u het vertrek/)).toBeNull();
  });

  it('is on the hand-over list, and is changed only by the own organisation', async () => {
    show(routes, at, [read(begun({ mandates: [mandate()], ownOrganisation: false }))]);
    expect(await screen.findByText('Dit mandaat stopt als u het vertrek afrondt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Beëindig mandaat' })).toBeNull();
    expect(screen.getByText(/Alleen een beheerder van deze organisatie/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Schrijf een mandaat op' })).toBeNull();
  });

  it('is ended with a reason', async () => {
    const sent: Sent[] = [];
    show(routes, at, [read(leaving({ mandates: [mandate()] })), answer(EndProfessionalMandateDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { endProfessionalMandate: done };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Beëindig mandaat' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Beëindig mandaat' }));
    expect(sent).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText('Waarom?'), 'Nieuw besluit');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Beëindig mandaat' }));
    expect(await screen.findByText('Het mandaat is beëindigd.')).toBeTruthy();
    expect(sent).toEqual([{ mandateId: 'm', reason: 'Nieuw besluit' }]);
  });

  it('is written down with its last day as people name it', async () => {
    const sent: Sent[] = [];
    show(routes, `${at}/mandaat`, [read(leaving()), answer(RecordProfessionalMandateDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { recordProfessionalMandate: done };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Schrijf op' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent)).toEqual(['Kies wat deze collega mag beslissen.', 'Schrijf waar het mandaat op rust, bijvoorbeeld een besluit met datum.']);
    await userEvent.click(screen.getByLabelText('Een plan vaststellen'));
    await userEvent.click(screen.getByLabelText(/^Waarop rust dit/));
    await userEvent.paste('Mandaatbesluit, artikel 3');
    const last = screen.getByRole('group', { name: /^Laatste dag/ });
    for (const [part, text] of [['Dag', '31'], ['Maand', '12'], ['Jaar', '2090']] as const) await userEvent.type(within(last).getByLabelText(part), text);
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf op' }));
    expect(await screen.findByText('Het mandaat staat in de lijst.')).toBeTruthy();
    expect(sent).toEqual([{ id: expect.any(String), actorId: JIP, kind: 'ADOPT_PLAN', limits: null, source: 'Mandaatbesluit, artikel 3', fromOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), untilOn: '2091-01-01' }]);
  });
});

describe('The work address of a colleague', () => {
  it('is changed, with a sentence that says what is wrong, and may be left empty', async () => {
    signedIn.role = 'ADMINISTRATOR';
    const sent: Sent[] = [];
    show(routes, at, [read(leaving()), answer(SetMailAddressDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { setMailAddress: { __typename: 'StaffDeparture' as const, id: JIP } };
    })]);
    const field = await screen.findByLabelText<HTMLInputElement>(/^Mailadres van het werk/);
    expect(field.value).toBe('jip@gemeente.example');
    for (const text of ['jip@gemeente', ' jip@werk.example ', '']) {
      await userEvent.clear(field);
      if (text) await userEvent.type(field, text);
      await userEvent.click(screen.getByRole('button', { name: 'Bewaar mailadres' }));
      if (text === 'jip@gemeente') expect(screen.getByRole('alert').textContent).toContain('Dit is geen mailadres.');
    }
    expect(await screen.findAllByText('Het mailadres is bewaard.')).not.toHaveLength(0);
    expect(sent).toEqual([{ actorId: JIP, address: 'jip@werk.example' }, { actorId: JIP, address: '' }]);
  });

  it('that is missing is said, and is not asked of who is gone', async () => {
    show(routes, at, [read(leaving({ mailAddress: null }))]);
    expect(await screen.findByText(/Deze collega krijgt nu geen berichten/)).toBeTruthy();
    show(routes, at, [read(begun({ completedAt: '2026-11-21T09:00:00Z' }))]);
    await screen.findByText(/Afgerond op/);
    expect(screen.getAllByRole('heading', { name: 'Werkmail' })).toHaveLength(1);
  });
});

describe('A family that needs another director', () => {
  const needed = { __typename: 'DirectionToPlace' as const, number: 'G-2026-7', fromActorId: JIP, fromName: 'Jip Testman', neededOn: '2026-11-20', offeredToName: null, offerState: null };
  const list = (toPlace: (typeof needed)[]) => answer(DirectionsToPlaceDocument, { directionMoves: { __typename: 'DirectionMoves', toPlace }, staff: [member(JIP, 'Jip Testman', 'YOUTH_PROFESSIONAL'), member('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL')] });

  it('is a number and who directs until now, without a reason, and is asked of a colleague', async () => {
    signedIn.role = 'ADMINISTRATOR';
    const sent: Sent[] = [];
    show(routes, '/beheer/overdragen', [list([needed]), answer(OfferDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { offerDirection: leaving() };
    })]);
    expect(await screen.findByText('Nu casusregisseur: Jip Testman. Op deze lijst sinds 20 november 2026.')).toBeTruthy();
    expect(screen.getByText(/Waarom iemand niet doorgaat, staat hier niet/)).toBeTruthy();
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.paste('K');
    await userEvent.click(await screen.findByRole('option', { name: /Kim Collega/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Vraag voor G-2026-7' }));
    expect(await screen.findByText('De vraag is verstuurd.')).toBeTruthy();
    expect(sent).toEqual([{ actorId: JIP, number: 'G-2026-7', toActorId: 'kim' }]);
  });

  it('is not there when every family has one, and not for other roles', async () => {
    show(routes, '/beheer/overdragen', [list([])]);
    expect(await screen.findByText('Elk gezin heeft een casusregisseur')).toBeTruthy();
    signedIn.role = 'CHAIR';
    show(routes, '/beheer/overdragen', [list([needed])]);
    expect(screen.getByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
    signedIn.role = 'ADMINISTRATOR';
  });
});

describe('Who is asked to direct', () => {
  const offers = answer(DirectionOffersDocument, { directionOffers: [{ __typename: 'DirectionOffer', id: 'o', number: 'G-2026-1', fromName: 'Jip Testman', offeredAt: '2026-11-20T09:00:00Z', checklist: null }] });

  it('says yes with a ground, and goes to the family', async () => {
    const sent: Sent[] = [];
    show(routes, '/overnemen', [offers, answer(AcceptDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { acceptDirection: { __typename: 'DirectionTaken' as const, dossierId: DOSSIER_ID } };
    })]);
    const form = await screen.findByRole('form', { name: 'Neem de regie van G-2026-1 over' });
    await userEvent.click(within(form).getByRole('button'));
    expect(within(within(form).getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(within(form).getByLabelText(/^Direct betrokken bij de hulp/));
    await userEvent.type(within(form).getByLabelText('Waarop rust dit?'), 'Overdracht');
    await userEvent.click(within(form).getByRole('button'));
    await screen.findByRole('heading', { name: 'Gezin' });
    expect(sent).toEqual([{ offerId: 'o', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Overdracht', withoutPlanReason: null, idempotencyKey: expect.any(String) }]);
  });

  it('sees what was done beforehand, and says why when no safety plan is in force', async () => {
    const sent: Sent[] = [];
    const checklist = { __typename: 'HandOverChecklist' as const, planInForce: false, crisisCardSeen: true, familyToldOn: '2026-11-19', agreementsTold: true, talkedOn: null };
    show(routes, '/overnemen', [answer(DirectionOffersDocument, { directionOffers: [{ __typename: 'DirectionOffer', id: 'o', number: 'G-2026-1', fromName: 'Jip Testman', offeredAt: '2026-11-20T09:00:00Z', checklist }] }), answer(AcceptDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { acceptDirection: { __typename: 'DirectionTaken' as const, dossierId: DOSSIER_ID } };
    })]);
    const form = await screen.findByRole('form', { name: 'Neem de regie van G-2026-1 over' });
    for (const line of ['Veiligheidsplan geldt: nee', 'Crisiskaart samen bekeken: ja', 'Nog niet samen gesproken', 'Gezin verteld op 19 november 2026']) expect(screen.getByText(line)).toBeTruthy();
    await userEvent.click(within(form).getByLabelText(/^Direct betrokken bij de hulp/));
    await userEvent.type(within(form).getByLabelText('Waarop rust dit?'), 'Overdracht');
    await userEvent.click(within(form).getByRole('button'));
    expect(within(form).getByRole('alert').textContent).toContain('zonder veiligheidsplan');
    await userEvent.type(within(form).getByLabelText(/Waarom neemt u de regie toch over/), 'Komt deze week');
    await userEvent.click(within(form).getByRole('button'));
    await screen.findByRole('heading', { name: 'Gezin' });
    expect(sent).toMatchObject([{ withoutPlanReason: 'Komt deze week' }]);
  });

  it('says no with a reason', async () => {
    const sent: Sent[] = [];
    show(routes, '/overnemen', [offers, answer(RefuseDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { refuseDirection: { __typename: 'DirectionNotTaken' as const, id: 'o' } };
    })]);
    const form = await screen.findByRole('form', { name: 'Ik neem het niet over' });
    await userEvent.click(within(form).getByRole('button'));
    expect(within(form).getByRole('alert').textContent).toContain('Schrijf waarom');
    await userEvent.type(within(form).getByLabelText('Waarom niet?'), 'Vol');
    await userEvent.click(within(form).getByRole('button'));
    expect(await screen.findByText('Uw antwoord is bekend bij wie het vroeg.')).toBeTruthy();
    expect(sent).toEqual([{ offerId: 'o', reason: 'Vol' }]);
  });

  it('finds a page that says so when nobody asks anything', async () => {
    show(routes, '/overnemen', [answer(DirectionOffersDocument, { directionOffers: [] })]);
    expect(await screen.findByText('Niemand vraagt u iets over te nemen')).toBeTruthy();
  });
});
