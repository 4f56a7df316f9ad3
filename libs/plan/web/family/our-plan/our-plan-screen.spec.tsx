import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GiveOpinionDocument, OurPlanDocument, PlanOnPaperDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, person, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { agreement, contact, help, opinion, plan } from '../testing/plans';
import { OurPlanScreen } from './our-plan-screen';

const wilma = person('wilma', 'Wilma');
const helper = {
  __typename: 'Involvement', id: 'i', partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', validFrom: '2026-09-06T08:00:00Z', validUntil: null,
  professional: { __typename: 'Professional', id: 'j', name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Jeugdteam Nergensdrecht' },
};
const answer = (content: Record<string, unknown> = {}): MockLink.MockedResponse => ({
  request: { query: OurPlanDocument, variables: { id: dossierId } },
  result: {
    data: {
      dossier: {
        __typename: 'Dossier', id: dossierId, persons: [linde, ruben, saar, wilma], planVersions: [plan()], checks: [], goalProgress: [], helpRecords: [], contactPoints: [], responses: [], involvements: [helper], ...content,
      },
    },
  },
});
const check = (id: string, more: Record<string, unknown>) => ({ __typename: 'AgreementCheck', id, agreementLineageId: 'l1', plannedOn: '2026-11-18', result: null, checkedAt: null, ...more });
const phone = (id: string, kind: string, aboutPersonIds: string[]) => ({ __typename: 'ContactPoint', id, kind, text: '06-99990147', aboutPersonIds });
const headings = async () => (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent);

describe('Ons plan', () => {
  it('starts with what was agreed, then the worries, then what must be so, then whom to call', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ state: 'IN_FORCE', adoptedAt: '2026-11-21T10:00:00Z', inForceAt: '2026-11-21T10:00:00Z' })] })] });
    await screen.findByRole('heading', { name: 'Wat vindt u van dit plan?' });
    expect(await headings()).toEqual(['Dit spraken we af', 'Daar maken we ons zorgen over', 'Dit moet zo zijn', 'Wie kan ik bellen?', 'Wat vindt u van dit plan?', 'Wat staat er over ons']);
    expect(screen.getByText(/Dag Linde\. Dit plan geldt sinds 21 november 2026/)).toBeTruthy();
  });

  it('says who does what, when, and who looks whether it works', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer()] });
    const item = (await screen.findByText('Ruben komt niet bij het huis.')).closest('li');
    for (const text of ['Ruben', 'altijd', 'vanaf 11 september 2026', 'Jip Testman', '26 november 2026']) expect(within(item!).getByText(text)).toBeTruthy();
  });

  it('says "u" where the reader is the one who acts', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer()], me: ruben });
    expect(within((await screen.findByText('Ruben komt niet bij het huis.')).closest('li')!).getByText('u')).toBeTruthy();
  });

  it('gives a child its own text first, and speaks to it as a child', async () => {
    const planVersions = [plan({ agreements: [agreement({ childText: 'Papa komt nu niet bij ons.' })] })];
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions, persons: [luna, ruben] })], me: luna });
    expect((await screen.findByText('Papa komt nu niet bij ons.')).className).toContain('lead');
    expect(screen.getByText('Zo staat het voor volwassenen in het plan: Ruben komt niet bij het huis.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Wat vind jij van dit plan?' })).toBeTruthy();
  });

  it('tells which help there is, from whom and since when; what was planned, what runs and what stopped', async () => {
    const planVersions = [plan({ state: 'IN_FORCE', adoptedAt: '2026-11-21T10:00:00Z', inForceAt: '2026-11-21T10:00:00Z', help: [help(), help({ id: 'h2', lineageId: 'l2', familyText: 'Iemand helpt met geld.' }), help({ id: 'h3', lineageId: 'l3', familyText: 'De cursus.' })] })];
    const record = (id: string, helpLineageId: string, stoppedOn: string | null) => ({ __typename: 'HelpRecord', id, helpLineageId, startedOn: '2026-10-01', stoppedOn });
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions, helpRecords: [record('r3', 'l3', '2026-11-01'), record('r2', 'l2', null), record('r1', 'l3', null)] })] });
    const card = (await screen.findByRole('heading', { name: 'Welke hulp is er?' })).closest('section')!;
    const said = [...card.querySelectorAll('li')].map((one) => one.querySelector('.zov-row')?.textContent);
    expect(said).toEqual(['Ouderbegeleiding, ProefhulpBegint op 1 december 2026', 'Ouderbegeleiding, ProefhulpLoopt sinds 1 oktober 2026', 'Ouderbegeleiding, ProefhulpGestopt op 1 november 2026']);
  });

  it('says of each part whether it was agreed on freely or came from the youth protector', async () => {
    const planVersions = [plan({ agreements: [agreement({ originFrame: 'MEASURE' })], help: [help()] })];
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions })] });
    expect(within((await screen.findByText('Ruben komt niet bij het huis.')).closest('li')!).getByText('Van de jeugdbeschermer')).toBeTruthy();
    expect(screen.getAllByText('Samen afgesproken, vrijwillig').length).toBe(3);
  });

  it('says of each check what came of it, also when nobody checked', async () => {
    const checks = [check('1', { result: 'KEPT' }), check('2', { plannedOn: '2020-01-01' }), check('3', { plannedOn: '2099-01-01' }), check('4', { plannedOn: '2019-01-01', result: 'NOT_KEPT' }), check('5', { agreementLineageId: 'other', result: 'PARTLY' })];
    showScreen(<OurPlanScreen />, { mocks: [answer({ checks })] });
    const item = (await screen.findByText('Ruben komt niet bij het huis.')).closest('li')!;
    for (const text of ['Gelukt', 'Wij keken niet, maar dat was wel de afspraak', 'Dan kijken we weer', 'Niet gelukt']) expect(within(item).getByText(text)).toBeTruthy();
    expect(screen.queryByText('Een beetje gelukt')).toBeNull();
  });

  it('names whom to call in order, with the public number and the private one that may be seen', async () => {
    const safetyNet = [contact({ id: 'n2', position: 2, personId: null, name: 'Meldpunt', publicPhone: '0800-0000' }), contact()];
    const contactPoints = [phone('1', 'PHONE', ['wilma']), phone('2', 'ADDRESS', ['wilma']), phone('3', 'PHONE', ['saar'])];
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ safetyNet })], contactPoints })] });
    expect((await screen.findAllByRole('link', { name: /^Bel / })).map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Bel Oma Wilma: 06-99990147', 'tel:0699990147'],
      ['Bel Meldpunt: 0800-0000', 'tel:08000000'],
    ]);
  });

  it('says in plain words how far a goal of the plan in force is', async () => {
    const progress = [{ __typename: 'GoalProgress' as const, id: 'g1', top3LineageId: 'lw1', state: 'SECURED' as const, judgedOn: '2026-11-20' }];
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z' })], goalProgress: progress })] });
    expect(await screen.findByText('Dit is gelukt, en het blijft zo. Dat zagen we op 20 november 2026.')).toBeTruthy();
  });

  it('says that a shared plan does not hold yet, and which one does', async () => {
    const before = plan({ id: 'p0', number: 0, state: 'IN_FORCE', adoptedAt: '2026-09-12T10:00:00Z', inForceAt: '2026-09-12T10:00:00Z', agreements: [agreement({ id: 'a0', familyText: 'De oude afspraak.' })] });
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ number: 1 }), before] })] });
    expect(await screen.findByRole('heading', { name: 'Dit plan is nog niet vast' })).toBeTruthy();
    const older = (await screen.findByText('Plan van 12 september 2026')).closest('details')!;
    expect(older.open).toBe(true);
    expect(within(older).getByText('De oude afspraak.')).toBeTruthy();
    expect(within(older).queryByRole('button', { name: 'Klopt' })).toBeNull();
  });

  it('says why there is nothing to read, and whom to ask', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [] })] });
    expect(await screen.findByRole('heading', { name: 'Er is nog geen plan om te lezen' })).toBeTruthy();
    expect(screen.getByText('Wilt u iets weten? Vraag het aan Jip Testman van Jeugdteam Nergensdrecht.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print ons plan' })).toBeNull();
  });

  it('speaks of the client by name to who reads for it, and asks nothing of who only reads', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ state: 'IN_FORCE', adoptedAt: '2026-11-21T10:00:00Z', inForceAt: '2026-11-21T10:00:00Z', opinions: [opinion()] })] })], me: ruben, readsFor: { name: 'Ruben Kartonsma', until: '2027-01-01T00:00:00Z' } });
    expect(within((await screen.findByText('Ruben komt niet bij het huis.')).closest('li')!).getByText('Ruben')).toBeTruthy();
    expect((await headings()).slice(-2)).toEqual(['Wat is er van dit plan gezegd?', 'Wat staat er over ons']);
    expect(screen.queryByText(/Dag |mag altijd zeggen|kunt u zeggen/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Eens|Klopt/ })).toBeNull();
  });

  it('does not tell an adviser that a plan is being written, nor that there is one', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [] })], readsFor: { name: 'Daan Nergenshuizen', until: '2027-01-01T00:00:00Z' } });
    expect(await screen.findByRole('heading', { name: 'Hier is geen plan om te lezen' })).toBeTruthy();
    expect(screen.queryByText(/schrijft het plan nog/)).toBeNull();
  });

  it('warns before it prints or is handed over as a file, which a child also gets made for itself', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const child = { ...saar, familyRole: 'CHILD' };
    const said = (id: string, childText: string, about: string) => ({ __typename: 'Agreement', id, childText, aboutPersonIds: [about] });
    const paper = { viewer: { __typename: 'Viewer', id: 'v', personIds: [linde.id] }, dossier: { __typename: 'Dossier', id: dossierId, persons: [{ ...ruben, familyRole: 'FATHER' }, child, { ...luna, familyRole: 'CHILD' }], planVersions: [{ __typename: 'PlanVersion', id: 'p1', agreements: [said('1', 'Papa belt.', saar.id), said('2', '', luna.id), said('3', 'Ook.', ruben.id)] }] } };
    showScreen(<OurPlanScreen />, { mocks: [answer(), { request: { query: PlanOnPaperDocument, variables: { id: dossierId } }, result: { data: paper } }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Print ons plan' }));
    expect(screen.getByText(/Wie het papier of het bestand vindt, kan het lezen/)).toBeTruthy();
    await screen.findByRole('link', { name: 'Plan met plaatjes voor Saar', hidden: true });
    const links = screen.getAllByRole('link', { name: /PDF|Plan met/, hidden: true }).map((link) => link.getAttribute('href'));
    expect(links).toEqual([`/family/plans/${dossierId}/p1`, `/family/plans/${dossierId}/p1/child/${saar.id}`]);
    expect(print).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Print', hidden: true }));
    await new Promise((done) => setTimeout(done, 5));
    expect(print).toHaveBeenCalledTimes(1);
  });
});

type Sent = { stance: string; words: string; seen: { itemId: string; version: number }[]; idempotencyKey: string };
let sent: Sent[] = [];
beforeEach(() => void (sent = []));
const onOpinion = (giveOpinion: unknown): MockLink.MockedResponse => ({
  request: { query: GiveOpinionDocument, variables: (variables) => Boolean(sent.push((variables as { input: Sent }).input)) },
  result: { data: { giveOpinion } as Record<string, unknown> },
});

describe('An opinion on the whole plan', () => {
  it('belongs to exactly what was on the screen, and replaces nothing', async () => {
    const made = opinion({ id: 'o2', stance: 'DISAGREE', words: 'Ik wil mijn kinderen zien.', saidAt: '2026-11-21T10:00:00Z' });
    showScreen(<OurPlanScreen />, { mocks: [answer({ planVersions: [plan({ opinions: [opinion()] })] }), onOpinion(made)] });
    await userEvent.click(await screen.findByRole('button', { name: 'Niet eens' }));
    await userEvent.type(screen.getByLabelText(/Uw eigen woorden/), 'Ik wil mijn kinderen zien.');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('Uw mening is binnen')).toBeTruthy();
    expect(sent).toMatchObject([{ stance: 'DISAGREE', seen: ['w1', 'c1', 'a1', 'n1'].map((itemId) => ({ itemId, version: 1 })) }]);
    expect(screen.getByText('Dit zei u op 21 november 2026: niet eens.')).toBeTruthy();
    expect(screen.getByText('Dit zei u op 8 oktober 2026: deels eens. Dit was eerder.')).toBeTruthy();
  });

  it('keeps the words when the plan was changed, and is then about the new text', async () => {
    const changed = answer({ planVersions: [plan({ agreements: [agreement({ version: 2, familyText: 'De nieuwe afspraak.' })] })] });
    const mocks = [answer(), onOpinion({ __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', correlationId: 'x' }), changed, onOpinion(opinion({ stance: 'AGREE', words: 'Goed.' }))];
    showScreen(<OurPlanScreen />, { mocks });
    await userEvent.click(await screen.findByRole('button', { name: 'Eens' }));
    await userEvent.type(screen.getByLabelText(/Uw eigen woorden/), 'Goed.');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('De nieuwe afspraak.')).toBeTruthy();
    expect((screen.getByLabelText(/Uw eigen woorden/) as HTMLTextAreaElement).value).toBe('Goed.');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByText('Uw mening is binnen')).toBeTruthy();
    expect(sent[1]?.seen).toContainEqual({ itemId: 'a1', version: 2 });
    expect(sent[1]?.idempotencyKey).not.toBe(sent[0]?.idempotencyKey);
  });

  it('takes focus to what is missing when the server finds it, and keeps the choice', async () => {
    showScreen(<OurPlanScreen />, { mocks: [answer(), onOpinion({ __typename: 'Refused', code: 'BAD_INPUT', correlationId: 'x' })] });
    await userEvent.click(await screen.findByRole('button', { name: 'Eens' }));
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await userEvent.click(within(summary).getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText(/Uw eigen woorden/));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Eens' }).checked).toBe(true);
  });
});
