import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcceptDirectionDocument, AskAccessDocument, AskApprovalDocument, DecideApprovalDocument, DirectionOffersDocument, EmergencyDeskDocument, EmergencyReviewsDocument, EndInvolvementDocument, FamilyApprovalsDocument,
  FamilyEmergenciesDocument, FamilyRequestsDocument, InvolveAskerDocument, InvolvementToEndDocument, InvolvementsEndingDocument, OpenEmergencyDocument, RefuseDirectionDocument, RenewEmergencyDocument,
  RenewInvolvementDocument, ReviewEmergencyDocument, type AccessRequestPartsFragment, type ApprovalPartsFragment, type EmergencyPartsFragment, type FamilyApprovalsQuery,
} from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { involvement, people, viewer } from '../testing/family';
import { fillDay, refused, restriction } from '../testing/sharing-rows';
import { DOSSIER_ID, ME, answer, lose, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'CRISIS_WORKER'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { EndInvolvementScreen } = await import('../access/end-involvement-screen');
const { DirectionOffersScreen } = await import('../departure/direction-offers-screen');
const { EmergencyReviewsScreen } = await import('../emergency/emergency-reviews-screen');
const { EmergencyScreen } = await import('../emergency/emergency-screen');
const { FamilyEmergenciesScreen } = await import('../emergency/family-emergencies-screen');
const { EndingScreen } = await import('../ending/ending-screen');
const { AskAccessScreen } = await import('../request/ask-access-screen');
const { RequestsScreen } = await import('../request/requests-screen');
const { ApprovalsScreen } = await import('./approvals-screen');

type Input = Record<string, unknown>;
let sent: Input[] = [];
beforeEach(() => {
  sent = [];
});
const home = `/gezinnen/${DOSSIER_ID}`;
const routes = [
  { path: '/noodtoegang', element: <EmergencyScreen /> }, { path: '/logboek/noodtoegang', element: <EmergencyReviewsScreen /> }, { path: '/toegang', element: <AskAccessScreen /> }, { path: '/overnemen', element: <DirectionOffersScreen /> },
  { path: '/gezinnen', element: <h1>Gezinnen</h1> }, { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> }, { path: '/gezinnen/:dossierId/noodtoegang', element: <FamilyEmergenciesScreen /> },
  { path: '/gezinnen/:dossierId/vier-ogen', element: <ApprovalsScreen /> }, { path: '/gezinnen/:dossierId/verzoeken', element: <RequestsScreen /> },
  { path: '/gezinnen/:dossierId/betrokkenen/aflopend', element: <EndingScreen /> }, { path: '/gezinnen/:dossierId/betrokkenen/:involvementId/stoppen', element: <EndInvolvementScreen /> },
];
const open = (as: string, path: string, ...mocks: Parameters<typeof show>[2]) => {
  signedIn.role = as;
  return show(routes, path, mocks);
};
const server = (document: Parameters<typeof answer>[0], field: string, ...made: unknown[]) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  return { [field]: made[Math.min(sent.length, made.length) - 1] } as never;
});
const tooLong = (field: string) => refused('Kijk na.', [{ field, message: 'Noem hier geen adres.' }]);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const card = async (title: string | RegExp) => within((await screen.findByRole('heading', { name: title })).closest('section')!);
/** Every id on the page stands once: a label of one form never belongs to a field of another. */
const doubleIds = () => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index);

describe('Emergency access', () => {
  const emergency = (over: Partial<EmergencyPartsFragment> = {}): EmergencyPartsFragment => ({
    __typename: 'EmergencyAccess', id: 'e', dossierId: DOSSIER_ID, reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie', validFrom: soon(-10), validUntil: soon(50), reviewDueOn: '2099-11-27', reviewedAt: null, verdict: null,
    verdictWords: null, worker: { __typename: 'Professional', id: 'kees', name: 'Kees Crisisberg' }, organisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'SEZ' }, ...over,
  });
  const desk = (...myEmergencies: EmergencyPartsFragment[]) => answer(EmergencyDeskDocument, { viewer, signInFreshUntil: soon(4), myEmergencies });
  const fill = async (words: string) => {
    await userEvent.type(await screen.findByLabelText('Naam van een gezinslid'), 'Noa de Vries');
    await fillDay('Geboortedatum', '12', '3', '2012');
    await userEvent.click(screen.getByRole('radio', { name: 'Acuut gevaar' }));
    await userEvent.type(screen.getByLabelText('In eigen woorden'), words);
  };
  const submit = () => press('Open dit gezin voor een uur');

  it('is not asked for with a date that is none or with two words', async () => {
    open('CRISIS_WORKER', '/noodtoegang', desk());
    await fill('Nu!');
    await fillDay('Geboortedatum', '31', '2', '2012');
    await submit();
    expect(problems()).toHaveLength(2);
    expect(problems()).toContain('Schrijf in eigen woorden waarom u nu moet kijken.');
    expect(sent).toEqual([]);
  });

  it('is sent again under the same key when the answer got lost, and says when the sign-in is too long ago', async () => {
    open('CRISIS_WORKER', '/noodtoegang', desk(), lose(OpenEmergencyDocument), server(OpenEmergencyDocument, 'openEmergency', refused('Log eerst opnieuw in.')));
    await fill('Melding van de politie');
    await submit();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await submit();
    expect(await screen.findByText('Log eerst opnieuw in.')).toBeTruthy();
    await submit();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toEqual({ name: 'Noa de Vries', birthDate: '2012-03-12', reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie', idempotencyKey: expect.any(String) });
  });

  it('that runs is renewed in a form of its own beside the one that opens another', async () => {
    open('CRISIS_WORKER', '/noodtoegang', desk(emergency(), emergency({ id: 'f', dossierId: '33333333-3333-4333-8333-333333333333' })), server(RenewEmergencyDocument, 'renewEmergency', tooLong('words'), { __typename: 'EmergencyOpened', dossierId: DOSSIER_ID, validUntil: soon(60) }));
    for (const button of await screen.findAllByRole('button', { name: 'Verleng met een uur' })) await userEvent.click(button);
    expect(doubleIds()).toEqual([]);
    const [first, second, opening] = screen.getAllByLabelText<HTMLTextAreaElement>('In eigen woorden');
    await userEvent.type(second!, 'Hij is weer binnen bij haar');
    expect([first!.value, opening!.value]).toEqual(['', '']);
    await userEvent.click(screen.getAllByRole('button', { name: 'Verleng met een uur' })[1]!);
    expect((await screen.findAllByText('Noem hier geen adres.')).length).toBe(2);
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(document.activeElement).toBe(second);
    await userEvent.type(second!, ' thuis');
    await userEvent.click(screen.getAllByRole('button', { name: 'Verleng met een uur' })[1]!);
    expect(await screen.findByText('U hebt weer een uur.')).toBeTruthy();
    expect(screen.getAllByLabelText('In eigen woorden')).toHaveLength(2);
    expect(sent[1]).toMatchObject({ dossierId: '33333333-3333-4333-8333-333333333333', reasonCode: 'ACUTE_DANGER', words: 'Hij is weer binnen bij haar thuis' });
    expect(sent[1]?.['idempotencyKey']).not.toBe(sent[0]?.['idempotencyKey']);
  });

  it('is judged one by one: the words of one never come with another', async () => {
    const other = emergency({ id: 'f', words: 'Kind niet op school', validUntil: soon(-60), reviewDueOn: '2020-01-02', worker: null, organisation: null });
    open('PRIVACY_OFFICER', '/logboek/noodtoegang', answer(EmergencyReviewsDocument, { emergencyReviews: [emergency({ id: 'done', reviewedAt: soon(-5), verdict: 'UNJUSTIFIED', verdictWords: 'Geen gevaar' }), emergency(), other] }),
      server(ReviewEmergencyDocument, 'reviewEmergency', refused('Een ander was u voor.')));
    const titles = (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent);
    expect(titles).toEqual(['Kees Crisisberg, SEZ', 'Naam niet zichtbaar', 'Kees Crisisberg, SEZ']);
    expect(screen.getByText('Onrechtmatig.').parentElement?.textContent).toContain('Geen gevaar');
    expect(doubleIds()).toEqual([]);
    const late = await card('Naam niet zichtbaar');
    expect(late.getByText('Te laat')).toBeTruthy();
    expect(screen.getAllByText('Te laat')).toHaveLength(1);
    await userEvent.click(late.getByRole('radio', { name: 'Uitleg gevraagd' }));
    await userEvent.type(late.getByLabelText('Waarop rust dit oordeel?'), 'Gebeld met SEZ');
    await userEvent.click(late.getByRole('button', { name: 'Sluit de beoordeling' }));
    expect(await late.findByText('Een ander was u voor.')).toBeTruthy();
    expect(sent).toEqual([{ emergencyId: 'f', verdict: 'EXPLANATION_ASKED', words: 'Gebeld met SEZ' }]);
    expect(late.getByLabelText<HTMLTextAreaElement>('Waarop rust dit oordeel?').value).toBe('Gebeld met SEZ');
  });

  it('is told to who directs: who, when, why and what was found, and that there was none', async () => {
    const family = (...emergencyAccesses: EmergencyPartsFragment[]) => answer(FamilyEmergenciesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, emergencyAccesses } });
    open('YOUTH_PROFESSIONAL', `${home}/noodtoegang`, family(emergency({ validFrom: '2026-11-20T20:00:00Z', validUntil: '2026-11-20T21:00:00Z', reviewedAt: '2026-11-21T09:00:00Z', verdict: 'JUSTIFIED', verdictWords: 'Er was gevaar' })));
    const one = await card('Kees Crisisberg, SEZ');
    expect(one.getByText('20 november 2026, 21:00 tot 22:00')).toBeTruthy();
    expect(one.getByText('Melding van de politie')).toBeTruthy();
    expect(one.getByText('Er was gevaar')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    document.body.innerHTML = '';
    open('YOUTH_PROFESSIONAL', `${home}/noodtoegang`, family());
    expect(await screen.findByText('Er was geen noodtoegang, of u mag die niet zien')).toBeTruthy();
  });
});

describe('What two people decide', () => {
  const approval = (over: Partial<ApprovalPartsFragment> = {}): ApprovalPartsFragment => ({
    __typename: 'Approval', id: 'a', dossierId: DOSSIER_ID, createdAt: '2026-11-20T09:00:00Z', approvalKind: 'REVEAL_WHEREABOUTS', objectId: 'ma', reason: 'Huisbezoek vandaag', state: 'ASKED', openUntil: soon(1440), decidedAt: null,
    decisionReason: null, lapse: null, decider: null, asker: { __typename: 'Professional', id: 'vera', name: 'Vera Voorveilig', role: 'VEILIG_THUIS_WORKER', organisationName: 'Veilig Thuis' }, ...over,
  });
  let reads = 0;
  const family = (approvals: ApprovalPartsFragment[], over: Partial<NonNullable<FamilyApprovalsQuery['dossier']>> = {}, as = 'CASE_DIRECTOR') => answer(FamilyApprovalsDocument, () => {
    reads += 1;
    return { viewer: { __typename: 'Viewer', id: ME, role: 'YOUTH_PROFESSIONAL' }, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [{ ...involvement(), partner: as }], contactPoints: [], restrictions: [], approvals, ...over } } as FamilyApprovalsQuery;
  });
  const path = `${home}/vier-ogen`;

  it('shows the restriction itself when that is what would end, and says what ending means', async () => {
    open('YOUTH_PROFESSIONAL', path, family([approval({ approvalKind: 'UNWITHHOLD', objectId: 'r' })], { restrictions: [restriction({ kind: 'HIDDEN_WHEREABOUTS', aboutPersonIds: ['ma'], dataClasses: ['D2S'] })] }));
    expect(await screen.findByText('Lin: Geheime verblijfsgegevens, verborgen voor Rik')).toBeTruthy();
    await press('Keur goed');
    expect(screen.getByRole('dialog').textContent).toContain('De beperking stopt meteen. Wat verborgen was, is weer te lezen.');
  });

  it('leaves no trace of a restriction that the reader may not see', async () => {
    open('YOUTH_PROFESSIONAL', path, family([approval({ approvalKind: 'UNWITHHOLD', objectId: 'hidden' })]));
    expect(await screen.findByText('Huisbezoek vandaag')).toBeTruthy();
    expect(screen.queryByText(/verborgen voor|beperking:/)).toBeNull();
  });

  it('says nothing of which places there are to somebody who sees no hidden place at all', async () => {
    open('YOUTH_PROFESSIONAL', path, family([approval()], { contactPoints: [{ __typename: 'ContactPoint', id: 'c', kind: 'PHONE', dataClass: 'D2', aboutPersonIds: ['ma'] }] }));
    expect(await screen.findByText('Waar Lin is: alles wat van Lin verborgen is.')).toBeTruthy();
    expect(screen.queryByText(/Dit gaat open|staat nu niets verborgen/)).toBeNull();
  });

  it('says that nothing of this person is hidden now, to who would see it', async () => {
    open('YOUTH_PROFESSIONAL', path, family([approval()], { contactPoints: [{ __typename: 'ContactPoint', id: 'c', kind: 'PHONE', dataClass: 'D2S', aboutPersonIds: ['kid'] }] }));
    expect(await screen.findByText('Van deze persoon staat nu niets verborgen.')).toBeTruthy();
  });

  it('keeps the reason of a decision that could not be made, says why, and sends it again under the same key', async () => {
    open('YOUTH_PROFESSIONAL', path, family([approval()]), lose(DecideApprovalDocument), server(DecideApprovalDocument, 'decideApproval', refused('U hebt zelf gevraagd.')));
    await press('Weiger');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Niet nodig vandaag');
    for (const text of ['Bewaren is niet gelukt', 'U hebt zelf gevraagd.', 'U hebt zelf gevraagd.']) {
      await userEvent.click(dialog.getByRole('button', { name: 'Weiger' }));
      expect(await dialog.findByText(text)).toBeTruthy();
    }
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toEqual({ dossierId: DOSSIER_ID, approvalId: 'a', approve: false, reason: 'Niet nodig vandaag', idempotencyKey: expect.any(String) });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('is asked with at least some words, is read anew after that, and keeps them when it cannot be', async () => {
    const approvals: ApprovalPartsFragment[] = [];
    open('VEILIG_THUIS_WORKER', path, family(approvals, {}, 'VEILIG_THUIS'), server(AskApprovalDocument, 'askApproval', refused('U vroeg dit al.'), approval()));
    await userEvent.selectOptions(await screen.findByLabelText('Van wie?'), 'ma');
    await userEvent.type(screen.getByLabelText('Waarom is dit nodig?'), 'Kort');
    await press('Vraag het');
    expect(problems()).toEqual(['Schrijf waarom dit nodig is. Wie meebeslist, leest dit.']);
    await userEvent.type(screen.getByLabelText('Waarom is dit nodig?'), ', maar dringend');
    await press('Vraag het');
    expect(await screen.findByText('U vroeg dit al.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom is dit nodig?').value).toBe('Kort, maar dringend');
    const before = reads;
    approvals.push(approval({ reason: 'Kort, maar dringend', asker: { __typename: 'Professional', id: ME, name: 'Jip Testman', role: 'VEILIG_THUIS_WORKER', organisationName: 'Veilig Thuis' } }));
    await press('Vraag het');
    expect(await screen.findByText('Uw vraag staat klaar voor een tweede persoon.')).toBeTruthy();
    await waitFor(() => expect(reads).toBe(before + 1));
    expect(await screen.findByText('Dit vroeg u zelf. Iemand anders beslist.')).toBeTruthy();
    expect([screen.getByLabelText<HTMLSelectElement>('Van wie?').value, screen.getByLabelText<HTMLTextAreaElement>('Waarom is dit nodig?').value]).toEqual(['', '']);
    expect(sent[1]).toMatchObject({ dossierId: DOSSIER_ID, approvalKind: 'REVEAL_WHEREABOUTS', objectId: 'ma', reason: 'Kort, maar dringend' });
  });
});

describe('Who wants to join', () => {
  const request = (id: string, over: Partial<AccessRequestPartsFragment> = {}): AccessRequestPartsFragment => ({
    __typename: 'AccessRequest', id, createdAt: '2026-11-20T09:00:00Z', purpose: 'HELP', reason: `Reden ${id}`, state: 'OPEN', openUntil: soon(10_000), answeredAt: null, answerReason: null,
    asker: { __typename: 'Professional', id: `asker ${id}`, name: `Vrager ${id}`, role: 'YOUTH_PROFESSIONAL', organisationName: 'Team Oost' }, ...over,
  });
  const family = (...accessRequests: AccessRequestPartsFragment[]) => answer(FamilyRequestsDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, accessRequests } });
  const path = `${home}/verzoeken`;

  it('is decided on one by one, and names what has to be mended in the one it is about', async () => {
    open('YOUTH_PROFESSIONAL', path, family(request('1'), request('2')), server(InvolveAskerDocument, 'involveAsker', tooLong('evidence')));
    const second = await card('Vrager 2, Team Oost');
    expect(doubleIds()).toEqual([]);
    await userEvent.click(second.getByRole('radio', { name: /Direct betrokken/ }));
    await userEvent.type(second.getByLabelText('Waaruit blijkt dat dit nodig is?'), 'Gebeld');
    await userEvent.click(second.getByRole('button', { name: 'Betrek deze collega' }));
    expect((await second.findAllByText('Noem hier geen adres.')).length).toBe(2);
    expect((await card('Vrager 1, Team Oost')).queryByText('Noem hier geen adres.')).toBeNull();
    expect(second.getByLabelText<HTMLTextAreaElement>('Waaruit blijkt dat dit nodig is?').value).toBe('Gebeld');
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, requestId: '2', purpose: 'HELP', partner: 'TEAM_COLLEAGUE', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Gebeld', idempotencyKey: expect.any(String) }]);
  });

  it('cannot join in a role that works with no family, and can only be refused', async () => {
    open('YOUTH_PROFESSIONAL', path, family(request('1', { asker: { __typename: 'Professional', id: 'v', name: 'Vera Voorzit', role: 'CHAIR', organisationName: null } })));
    expect(await screen.findByText('Met deze rol kan iemand niet meewerken. Delen kan wel.')).toBeTruthy();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Weiger']);
  });

  it('hears the same whatever there is, and is told what to mend in a name or a day', async () => {
    open('YOUTH_PROFESSIONAL', '/toegang', server(AskAccessDocument, 'askAccess', tooLong('reason'), { __typename: 'AccessAsked', openUntil: '2026-12-01T09:00:00Z' }));
    await press('Verstuur vraag');
    expect(problems()).toHaveLength(4);
    await userEvent.type(screen.getByLabelText('Naam van een gezinslid'), ' Tijn Doos ');
    await fillDay('Geboortedatum', '1', '7', '2013');
    await userEvent.selectOptions(screen.getByLabelText('Waarvoor?'), 'HELP');
    await userEvent.type(screen.getByLabelText('Waarom wilt u erbij?'), 'Ik geef les aan Tijn');
    await press('Verstuur vraag');
    expect((await screen.findAllByText('Noem hier geen adres.')).length).toBe(2);
    await userEvent.type(screen.getByLabelText('Waarom wilt u erbij?'), ' op school');
    await press('Verstuur vraag');
    expect(await screen.findByText('Uw vraag is verstuurd. Is het gezin bekend, dan beslist de casusregisseur vóór 1 december 2026.')).toBeTruthy();
    expect(sent[1]).toMatchObject({ name: 'Tijn Doos', birthDate: '2013-07-01', reason: 'Ik geef les aan Tijn op school' });
  });
});

describe('Words that the server finds wrong', () => {
  const kim = { ...involvement('TEAM_COLLEAGUE', 'kim'), validUntil: soon(60 * 24 * 5), professional: { ...involvement().professional, id: 'kim', name: 'Kim Collega' } };
  const found = async (label: string, words: string) => {
    expect((await screen.findAllByText('Noem hier geen adres.')).length).toBe(2);
    expect(screen.getByLabelText<HTMLTextAreaElement>(label).value).toBe(words);
    await userEvent.type(screen.getByLabelText(label), '.');
    expect(screen.queryByText('Noem hier geen adres.')).toBeNull();
  };

  it('of an involvement that ended already are kept when the answer got lost, and then said to be too late', async () => {
    open('YOUTH_PROFESSIONAL', `${home}/betrokkenen/${kim.id}/stoppen`, answer(InvolvementToEndDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(), kim] } }), lose(EndInvolvementDocument),
      server(EndInvolvementDocument, 'endInvolvement', refused('Kim werkt al niet meer mee.')));
    await userEvent.type(await screen.findByLabelText('Waarom stopt dit?'), 'Klaar');
    for (const text of ['Bewaren is niet gelukt', 'Kim werkt al niet meer mee.']) {
      await press('Stop betrokkenheid');
      expect(await screen.findByText(text)).toBeTruthy();
    }
    expect(screen.getByText('spoor-7')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom stopt dit?').value).toBe('Klaar');
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: kim.id, reason: 'Klaar', idempotencyKey: expect.any(String) }]);
  });

  it('are not asked for of somebody whose work here is over', async () => {
    open('YOUTH_PROFESSIONAL', `${home}/betrokkenen/${kim.id}/stoppen`, answer(InvolvementToEndDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(), { ...kim, validUntil: '2020-02-01T00:00:00Z' }] } }));
    expect(await screen.findByText(/werkt niet \(meer\) mee/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('in the end of an involvement are named, and kept', async () => {
    open('YOUTH_PROFESSIONAL', `${home}/betrokkenen/${kim.id}/stoppen`, answer(InvolvementToEndDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(), kim] } }), server(EndInvolvementDocument, 'endInvolvement', tooLong('reason')));
    await userEvent.type(await screen.findByLabelText('Waarom stopt dit?'), 'Moeder woont nu Schuilweg 17');
    await press('Stop betrokkenheid');
    await found('Waarom stopt dit?', 'Moeder woont nu Schuilweg 17');
  });

  it('in a renewal are named, and kept', async () => {
    const ahead = { __typename: 'RegionSetting' as const, id: 's', key: 'RENEWAL_AHEAD_DAYS' as const, value: 14, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' };
    open('YOUTH_PROFESSIONAL', `${home}/betrokkenen/aflopend`, answer(InvolvementsEndingDocument, { viewer, regionSettings: [ahead], dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(), kim] } }), server(RenewInvolvementDocument, 'renewInvolvement', tooLong('reason')));
    await userEvent.type(await screen.findByLabelText('Waarom is meekijken nog nodig?'), 'Traject op Schuilweg 17');
    await press(/^Verleng/);
    await found('Waarom is meekijken nog nodig?', 'Traject op Schuilweg 17');
  });

  it.each([['Waarop rust dit?', /^Neem de regie van/, 'evidence'], ['Waarom niet?', 'Ik neem het niet over', 'reason']] as const)('in the answer to who asks to direct are named, and kept: %s', async (label, button, field) => {
    open('YOUTH_PROFESSIONAL', '/overnemen', answer(DirectionOffersDocument, { directionOffers: [{ __typename: 'DirectionOffer', id: 'o', number: 'G-2026-1', fromName: 'Jip', offeredAt: '2026-11-20T09:00:00Z', checklist: null }] }),
      server(AcceptDirectionDocument, 'acceptDirection', tooLong(field)), server(RefuseDirectionDocument, 'refuseDirection', tooLong(field)));
    await userEvent.click(await screen.findByLabelText(/^Direct betrokken bij de hulp/));
    await userEvent.type(screen.getByLabelText(label), 'Schuilweg 17');
    await press(button);
    await found(label, 'Schuilweg 17');
  });
});
