import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcknowledgeRectificationDocument, FollowUpsToDoDocument, MyWorkDocument, NeededNowDocument, RectificationsDocument, type MyWorkQuery, type FollowUpsToDoQuery, type NeededNowQuery, type RectificationsQuery } from '@generated/team/graphql';
import { involvement, measureLimits, people, undecided } from '../testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '../testing/show';
import { tasksOf } from './my-work';
import { neededNow } from './needed-now';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { MyWorkScreen } = await import('./my-work-screen');

type Family = MyWorkQuery['dossiers']['nodes'][number];
type Version = Family['planVersions'][number];
type Check = Family['checks'][number];
type Response = Family['responses'][number];
const TODAY = '2026-11-22';
const ahead = { __typename: 'RegionSetting' as const, id: 's', key: 'RENEWAL_AHEAD_DAYS' as const, value: 14, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' };

const version = (id: string, state: Version['state'], author = ME): Version => ({
  __typename: 'PlanVersion', id, phase: 'SAFETY', number: 1, state, sharedAt: '2026-11-20T09:00:00Z', author: { __typename: 'Professional', id: author, name: 'Kim' },
  agreements: [{ __typename: 'Agreement', id: `${id} a`, lineageId: 'l', what: 'Rik belt oma', checkerName: 'Oma' }],
});
const check = (id: string, plannedOn: string, result: Check['result'] = null): Check => ({ __typename: 'AgreementCheck', id, agreementLineageId: 'l', plannedOn, result });
const response = (id: string, answerByOn: string, answeredAt: string | null = null): Response => ({ __typename: 'Response', id, itemType: 'AGREEMENT', personId: 'ma', kind: 'NOT_RIGHT', words: 'Nee', answerByOn, answerFromName: 'Jip', answeredAt });
const family = (over: Partial<Family> = {}): Family => ({
  __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', state: 'OPEN', persons: people, custodies: [], measures: [], involvements: [involvement()], planVersions: [version('v', 'IN_FORCE')], checks: [], responses: [], emergencyAccesses: [], accessRequests: [], approvals: [], heldTexts: [], signals: [], ...over,
});
const work = (...nodes: Family[]): MyWorkQuery => ({ viewer: { __typename: 'Viewer', id: ME, name: 'Jip' }, regionSettings: [ahead], directionOffers: [], directionMoves: { __typename: 'DirectionMoves', waiting: 0, placed: 0, toPlace: [] }, dossiers: { __typename: 'DossierConnection', hasMore: false, nodes } });
const tasks = (over: Partial<Family>) => tasksOf(work(family(over)), measureLimits, TODAY).map(({ block, title }) => `${block} ${title}`);

describe('What needs me', () => {
  it('is a missed check at once, and a check of this week', () => {
    expect(tasks({ checks: [check('1', '2026-11-21'), check('2', TODAY), check('3', '2026-11-29'), check('4', '2026-11-30'), check('5', '2026-11-20', 'KEPT')] })).toEqual([
      'NOW Controle gemist: “Rik belt oma”', 'WEEK Controleer “Rik belt oma”', 'WEEK Controleer “Rik belt oma”',
    ]);
  });

  it('is a response without an answer, and more so when the term passed', () => {
    expect(tasks({ responses: [response('1', '2026-11-25'), response('2', '2026-11-20'), response('3', '2026-11-20', '2026-11-19T08:00:00Z')] })).toEqual([
      'NOW Beantwoord Lin over een afspraak', 'WAITING Beantwoord Lin over een afspraak',
    ]);
  });

  it('is a shared plan of somebody else, and never my own', () => {
    expect(tasks({ planVersions: [version('v', 'SHARED', 'kim')] })).toEqual(['WAITING Stel vast: Veiligheidsplan, versie 1']);
    expect(tasks({ planVersions: [version('v', 'SHARED')] })).toEqual([]);
    expect(tasks({ planVersions: [version('v', 'SHARED', 'kim')], involvements: [involvement('RVDK')] })).toEqual([]);
  });

  it('is my own draft, and a family I direct without a plan', () => {
    expect(tasks({ planVersions: [version('v', 'DRAFT')] })).toEqual(['DRAFTS Maak af: Veiligheidsplan, versie 1']);
    expect(tasks({ planVersions: [] })).toEqual(['DRAFTS Begin het veiligheidsplan']);
    expect(tasks({ planVersions: [], involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });

  it('is custody that nobody is certain of, in a family I direct', () => {
    const child = people.find((person) => person.familyRole === 'CHILD');
    const custody = (over: Partial<Family['custodies'][number]>): Family['custodies'][number] => ({
      __typename: 'Custody', childPersonId: child?.id ?? '', kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2020-01-01', untilOn: null, ...over,
    });
    const task = [`WAITING Zoek uit wie het gezag heeft over ${child?.callName}`];
    expect(tasks({ custodies: [custody({}), custody({ underInvestigation: true })] })).toEqual(task);
    expect(tasks({ custodies: [custody({ kind: 'CANNOT_BE_DETERMINED' })] })).toEqual(task);
    expect(tasks({ custodies: [custody({}), custody({ kind: 'CANNOT_BE_DETERMINED', untilOn: TODAY })] })).toEqual([]);
    expect(tasks({ custodies: [custody({ underInvestigation: true })], involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });

  it('is a measure that ends, lapses or does not fit the law, for whoever keeps the measures', () => {
    const measure = (id: string, kind: Family['measures'][number]['kind'], fromOn: string, untilOn: string | null, over: Partial<Family['measures'][number]> = {}): Family['measures'][number] => {
      const { decidedOn, carriedOutOn, extendsMeasureId } = undecided;
      return { __typename: 'Measure', id, kind, fromOn, untilOn, decidedOn, carriedOutOn, extendsMeasureId, aboutPersonIds: ['kid'], ...over };
    };
    const measures = [measure('a', 'OTS', '2025-12-01', '2026-12-01'), measure('b', 'MUHP', '2026-08-22', '2027-01-01'), measure('c', 'WRITTEN_DIRECTION', TODAY, null), measure('d', 'OTS', '2026-10-01', null)];
    expect(tasks({ measures })).toEqual(['NOW Kijk naar: machtiging uithuisplaatsing voor Sara', 'WAITING Kijk naar: ondertoezichtstelling voor Sara', 'WAITING Kijk naar: ondertoezichtstelling voor Sara']);
    expect(tasksOf(work(family({ measures })), measureLimits, TODAY).map(({ note }) => note)).toEqual([
      expect.stringMatching(/^Vervallen op 22 november 2026/), 'Loopt af op 1 december 2026 (over 9 dagen).', expect.stringMatching(/^Er is geen laatste dag. De wet staat ten hoogste 12 maanden per keer toe/),
    ]);
    expect(tasks({ measures: [measure('a', 'OTS', '2025-12-01', '2026-12-01'), measure('e', 'OTS', '2026-12-01', '2027-12-01', { extendsMeasureId: 'a' })] })).toEqual([]);
    expect(tasks({ measures, involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });

  it('is an emergency access to a family I direct, until it was judged', () => {
    const opened = (reviewedAt: string | null) => ({ __typename: 'EmergencyAccess' as const, id: `e ${reviewedAt}`, validFrom: '2026-11-21T09:00:00Z', reviewedAt, organisation: { __typename: 'PartnerOrganisation' as const, id: 'o', name: 'SEZ' } });
    const emergencyAccesses = [opened(null), opened('2026-11-22T09:00:00Z')];
    expect(tasks({ emergencyAccesses })).toEqual(['NOW Bekijk de noodtoegang van SEZ']);
    expect(tasks({ emergencyAccesses, involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });

  it('asks to look at a text that waits, as long as it does', () => {
    const waits = (id: string, state: 'WAITING' | 'RELEASED') => ({ __typename: 'HeldText' as const, id, state, validFrom: '2026-11-20T09:00:00Z' });
    const handOver = (id: string, state: 'OPEN' | 'TO_HAND_OVER' | 'CLOSED', handOverDueOn: string | null, owner: string | null = ME) => ({ __typename: 'Signal' as const, id, state, handOverDueOn, handOverOwner: owner ? { __typename: 'Professional' as const, id: owner } : null });
    expect(tasks({ signals: [handOver('a', 'TO_HAND_OVER', '2020-01-01'), handOver('b', 'TO_HAND_OVER', '2100-01-01'), handOver('c', 'TO_HAND_OVER', null, null), handOver('d', 'CLOSED', '2020-01-01'), handOver('e', 'TO_HAND_OVER', '2020-01-01', 'somebody else')] }))
      .toEqual(['NOW Draag een signaal over aan Veilig Thuis', 'WEEK Draag een signaal over aan Veilig Thuis', 'NOW Spreek af wie een signaal overdraagt aan Veilig Thuis']);
    expect(tasks({ heldTexts: [waits('1', 'WAITING'), waits('2', 'RELEASED')] })).toEqual(['NOW Bekijk een tekst waaraan te zien is waar iemand verblijft']);
  });

  it('is a colleague who asks to be let in, until that lapsed', () => {
    const asked = (id: string, state: 'OPEN' | 'REFUSED', openUntil: string) => ({ __typename: 'AccessRequest' as const, id, createdAt: '2026-11-20T09:00:00Z', state, openUntil, asker: { __typename: 'Professional' as const, id: 'kim', name: 'Kim' } });
    const accessRequests = [asked('1', 'OPEN', '2026-12-04T09:00:00Z'), asked('2', 'OPEN', '2026-11-21T09:00:00Z'), asked('3', 'REFUSED', '2026-12-04T09:00:00Z')];
    expect(tasks({ accessRequests })).toEqual(['WAITING Beslis of Kim mag meewerken']);
    expect(tasks({ accessRequests, involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });

  it('is a question that takes a second person, when that can be me and I did not ask it', () => {
    const asked = (id: string, approvalKind: Family['approvals'][number]['approvalKind'], over: Partial<Family['approvals'][number]> = {}): Family['approvals'][number] => ({
      __typename: 'Approval', id, createdAt: '2026-11-20T09:00:00Z', approvalKind, state: 'ASKED', openUntil: '2026-11-27T09:00:00Z', asker: { __typename: 'Professional', id: 'vera', name: 'Vera' }, ...over,
    });
    const approvals = [asked('1', 'REVEAL_WHEREABOUTS'), asked('2', 'UNWITHHOLD', { asker: { __typename: 'Professional', id: ME, name: 'Jip' } }), asked('3', 'UNWITHHOLD', { state: 'REFUSED' }), asked('4', 'UNWITHHOLD', { openUntil: '2026-11-21T09:00:00Z' })];
    expect(tasks({ approvals })).toEqual(['WAITING Beslis als tweede persoon over een vraag van Vera']);
    expect(tasks({ approvals, involvements: [involvement('SECOND_READER')] })).toEqual([]);
    expect(tasks({ approvals: [asked('5', 'UNWITHHOLD')], involvements: [involvement('SECOND_READER')] })).toEqual(['WAITING Beslis als tweede persoon over een vraag van Vera']);
  });

  it('is a family without a director, to who administers: a number and nothing else', () => {
    const needed = { __typename: 'DirectionToPlace' as const, number: 'G-2026-1', fromName: 'Jip', neededOn: '2026-11-20' };
    expect(tasksOf({ ...work(), directionMoves: { __typename: 'DirectionMoves', waiting: 0, placed: 0, toPlace: [needed] } }, measureLimits, TODAY)).toMatchObject([{
      block: 'WAITING', family: 'Dossier G-2026-1', title: 'Zoek een andere casusregisseur voor dossier G-2026-1', note: 'Nu is Jip casusregisseur. Op de lijst sinds 20 november 2026.', href: '/beheer/overdragen',
    }]);
  });

  it('is a question to take over the direction in the place of a colleague, by number alone', () => {
    const offer = { __typename: 'DirectionOffer' as const, id: 'o', number: 'G-2026-1', fromName: 'Kim', offeredAt: '2026-11-20T09:00:00Z' };
    expect(tasksOf({ ...work(), directionOffers: [offer] }, measureLimits, TODAY)).toMatchObject([{ block: 'WAITING', family: 'Dossier G-2026-1', title: 'Neemt u de regie van dossier G-2026-1 over?', href: '/overnemen' }]);
  });

  it('is a colleague whose term is over soon, in a family I direct', () => {
    const later = (days: number) => new Date(Date.parse(`${TODAY}T12:00:00Z`) + days * 86_400_000).toISOString();
    const until = (id: string, validUntil: string | null) => ({ ...involvement('TEAM_COLLEAGUE', id), validUntil });
    const involvements = [involvement(), until('kim', later(14)), until('bo', later(15)), until('al', null), until('ex', '2020-02-01T00:00:00Z')];
    expect(tasksOf(work(family({ involvements })), measureLimits, TODAY).map(({ title, href }) => [title, href])).toEqual([['Verleng of stop: Jip Testman', `/gezinnen/${DOSSIER_ID}/betrokkenen/aflopend`]]);
    expect(tasks({ involvements: [involvement('SECOND_READER'), until('kim', later(1))] })).toEqual([]);
  });

  it('is a birthday at which rights change, within ninety days', () => {
    const child = (birthDate: string) => ({ ...people[3]!, birthDate });
    const born = (birthDate: string) => tasks({ persons: [child(birthDate)] });
    expect(born('2014-12-02')).toEqual(['SOON Sara wordt 12 op 2 december 2026 (over 10 dagen)']);
    expect(born('2010-11-23')).toEqual(['SOON Sara wordt 16 op 23 november 2026 (morgen)']);
    expect(born('2009-02-20')).toEqual(['SOON Sara wordt 18 op 20 februari 2027 (over 90 dagen)']);
    expect(born('2009-02-21')).toEqual([]);
    expect(born('2008-02-29')).toEqual([]);
    expect(born('2011-02-28')).toEqual([]);
    expect(born('2013-12-02')).toEqual([]);
  });

  it('is nothing of a closed dossier, and no check for who does not check', () => {
    expect(tasks({ state: 'CLOSED', checks: [check('1', '2026-11-01')] })).toEqual([]);
    expect(tasks({ checks: [check('1', '2026-11-01')], involvements: [involvement('SECOND_READER')] })).toEqual([]);
  });
});

const routes = [{ path: '/', element: <MyWorkScreen /> }];

describe('My work', () => {
  it('says so when nothing has to be done today', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] })))]);
    expect(await screen.findByRole('heading', { name: 'Niets dat vandaag moet' })).toBeTruthy();
    expect(screen.queryByText(/andere casusregisseur/)).toBeNull();
  });

  it('shows each task with its family, and leads there', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ checks: [check('1', '2020-01-01')] })))]);
    const block = (await screen.findByRole('heading', { name: 'Nu nodig' })).closest('section')!;
    expect(within(block).getByRole('link').getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/controles`);
    expect(within(block).getByText('Te laat')).toBeTruthy();
    expect(within(block).getByText(/Gezin Doos · Was gepland op 1 januari 2020/)).toBeTruthy();
  });

  it('tells how many families get another director, and never which', async () => {
    show(routes, '/', [answer(MyWorkDocument, { ...work(), directionMoves: { __typename: 'DirectionMoves', waiting: 1, placed: 2, toPlace: [] } })]);
    expect(await screen.findByText('1 gezin van u krijgt een andere casusregisseur. De beheerder regelt dat. U hoeft niets te doen.')).toBeTruthy();
    expect(screen.getByText('2 gezinnen van u hebben nu een andere casusregisseur.')).toBeTruthy();
  });

  it('can try again after a failure', async () => {
    show(routes, '/', [lose(MyWorkDocument), answer(MyWorkDocument, work())]);
    (await screen.findByRole('button', { name: 'Probeer opnieuw' })).click();
    expect(await screen.findByRole('heading', { name: 'Niets dat vandaag moet' })).toBeTruthy();
  });
});

type FollowUp = FollowUpsToDoQuery['dossiers']['nodes'][number]['followUps'][number];
type Moment = FollowUpsToDoQuery['dossiers']['nodes'][number]['monitoringMoments'][number];
const toDo = (role: FollowUpsToDoQuery['viewer']['role'], found: FollowUp[], monitoringMoments: Moment[] = []) => answer(FollowUpsToDoDocument, {
  viewer: { __typename: 'Viewer', id: ME, role }, dossiers: { __typename: 'DossierConnection', nodes: [{ __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', state: 'OPEN', followUps: found, monitoringMoments }] },
});
const followUps = (...found: FollowUp[]) => toDo('YOUTH_PROFESSIONAL', found);

describe('What was begun because an agreement was not kept', () => {
  const one = (id: string, dueAt: string, owner = ME, doneAt: string | null = null): FollowUp => ({ __typename: 'FollowUp', id, what: `Bel ${id}`, dueAt, doneAt, owner: { __typename: 'Professional', id: owner } });

  it('stands above everything, the first due first, and only when it is mine and not done', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), followUps(one('straks', '2099-01-01T10:00:00Z'), one('laat', '2020-01-01T10:00:00Z'), one('kim', '2020-01-01T10:00:00Z', 'kim'), one('klaar', '2020-01-01T10:00:00Z', ME, '2020-01-01T09:00:00Z'))]);
    const block = (await screen.findByRole('heading', { name: 'Vervolg op een afspraak die niet lukte' })).closest('section')!;
    expect(within(block).getAllByRole('link').map((link) => link.textContent)).toEqual(['Bel laat, Gezin Doos', 'Bel straks, Gezin Doos']);
    expect(within(block).getAllByText('Te laat')).toHaveLength(1);
  });

  it('is not there when there is none, and can be read again when it could not be', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), lose(FollowUpsToDoDocument), followUps(one('laat', '2020-01-01T10:00:00Z'))]);
    const notice = (await screen.findByText('Het vervolg op afspraken kon niet worden gelezen.')).closest('.zov-notice')!;
    await userEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Bel laat')).toBeTruthy();
  });
});

const nothingWaits = answer(NeededNowDocument, { viewer: { __typename: 'Viewer', id: ME }, regionSettings: [], dossiers: { __typename: 'DossierConnection', nodes: [] } });

describe('What waits for my decision', () => {
  type Waiting = NeededNowQuery['dossiers']['nodes'][number];
  const gate = (id: string, over: Partial<Waiting['gateDecisions'][number]> = {}): Waiting['gateDecisions'][number] => ({
    __typename: 'GateDecision', id, gate: 'TO_ASSISTANCE', state: 'PROPOSED', createdAt: '2026-11-20T09:00:00Z', secondedAt: null, needsRelease: false, releasedAt: null, proposer: { __typename: 'Professional', id: 'kim', name: 'Kim' }, ...over,
  });
  const waits = (partner: Waiting['involvements'][number]['partner'], gateDecisions: Waiting['gateDecisions'], over: Partial<Waiting> = {}, secondReaders = 1): NeededNowQuery => ({
    viewer: { __typename: 'Viewer', id: ME }, regionSettings: [{ ...ahead, key: 'GATE_SECOND_READERS', value: secondReaders }],
    dossiers: { __typename: 'DossierConnection', nodes: [{ __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', state: 'OPEN', involvements: [{ ...involvement(), partner }], crisisDecisions: [], gateDecisions, ...over }] },
  });
  const waiting = (...asked: Parameters<typeof waits>) => neededNow(waits(...asked), TODAY).map(({ id }) => id);

  it('is a gate that somebody else proposed, for whoever can be the second reader, until one decided', () => {
    const gates = [gate('open'), gate('mine', { proposer: { __typename: 'Professional', id: ME, name: 'Jip' } }), gate('read', { secondedAt: '2026-11-21T09:00:00Z' }), gate('done', { state: 'OPENED' })];
    for (const partner of ['SECOND_READER', 'CHAIR'] as const) expect(waiting(partner, gates)).toEqual(['open']);
    for (const partner of ['CASE_DIRECTOR', 'GI_WORKER', 'CARE_PROVIDER', 'VEILIG_THUIS', 'CRISIS'] as const) expect(waiting(partner, gates)).toEqual([]);
    expect([waiting('TEAM_COLLEAGUE', gates), waiting('TEAM_COLLEAGUE', gates, {}, 2)]).toEqual([[], ['open']]);
    expect(waiting('SECOND_READER', gates, { state: 'CLOSED' })).toEqual([]);
    expect(waiting('SECOND_READER', gates, { involvements: [{ ...involvement('SECOND_READER'), validUntil: '2020-02-01T00:00:00Z' }] })).toEqual([]);
  });

  it('is for Veilig Thuis a gate on which it decides too, until it did', () => {
    expect(waiting('VEILIG_THUIS', [gate('ask', { needsRelease: true, secondedAt: '2026-11-21T09:00:00Z' }), gate('said', { needsRelease: true, releasedAt: '2026-11-21T09:00:00Z' })])).toEqual(['ask']);
  });

  it('is the report of a crisis, for whoever directs alone, until it was read', () => {
    const crisis = (id: string, confirmedAt: string | null): Waiting['crisisDecisions'][number] => ({ __typename: 'CrisisDecision', id, kind: 'CHILD_OUT', decidedOn: '2026-11-19', confirmedAt, aboutPersonIds: ['kid'] });
    const over = { crisisDecisions: [crisis('new', null), crisis('read', '2026-11-20T09:00:00Z')] };
    expect(neededNow(waits('CASE_DIRECTOR', [], over), TODAY)).toMatchObject([{ id: 'new', href: `/gezinnen/${DOSSIER_ID}/crisisbesluiten`, title: 'Lees de terugmelding van een crisisbesluit', note: 'Kind uit huis, besloten op 19 november 2026' }]);
    for (const partner of ['VEILIG_THUIS', 'TEAM_COLLEAGUE', 'GI_EXECUTOR', 'SECOND_READER'] as const) expect([partner, waiting(partner, [], over)]).toEqual([partner, []]);
  });

  it('leads to the gate, and can be read again when it could not be', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), lose(NeededNowDocument), answer(NeededNowDocument, waits('SECOND_READER', [gate('g', { gate: 'TO_RECOVERY' })]))]);
    const notice = (await screen.findByText('Wat op u wacht kon niet worden gelezen.')).closest('.zov-notice')!;
    await userEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Probeer opnieuw' }));
    const block = (await screen.findByRole('heading', { name: 'Nu nodig van u' })).closest('section')!;
    const link = within(block).getByRole('link');
    expect([link.textContent, link.getAttribute('href')]).toEqual(['Poort wacht op tweede lezer, Gezin Doos', `/gezinnen/${DOSSIER_ID}/plan/poort/fase-3`]);
    expect(within(block).getByText('Gezin Doos · Poort naar fase 3, voorgesteld door Kim op 20 november 2026')).toBeTruthy();
  });
});

describe('Where Veilig Thuis looks again', () => {
  const moment = (id: string, dueOn: string, state: Moment['state'] = 'PLANNED'): Moment => ({ __typename: 'MonitoringMoment', id, dueOn, state });
  const near = [moment('ver', '2099-01-01'), moment('gemist', '2020-01-01'), moment('klaar', '2020-01-01', 'DONE')];

  it('stands with what is needed now for Veilig Thuis, as soon as it is near or was missed', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), toDo('VEILIG_THUIS_WORKER', [], near)]);
    const block = (await screen.findByRole('heading', { name: 'Nu nodig: toezicht na overdracht' })).closest('section')!;
    expect(within(block).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`/gezinnen/${DOSSIER_ID}/plan/toezicht`]);
    expect(within(block).getByText('Te laat')).toBeTruthy();
  });

  it('is no task of who only reads it', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), toDo('YOUTH_PROFESSIONAL', [{ __typename: 'FollowUp', id: 'f', what: 'Bel', dueAt: '2020-01-01T10:00:00Z', doneAt: null, owner: { __typename: 'Professional', id: ME } }], near)]);
    expect(await screen.findByText('Bel')).toBeTruthy();
    expect(screen.queryByText(/toezicht na overdracht/)).toBeNull();
  });
});

describe('Facts that have changed', () => {
  const notice = (id: string, over: Partial<RectificationsQuery['rectificationNotices'][number]> = {}): RectificationsQuery['rectificationNotices'][number] => ({
    __typename: 'RectificationNotice', id, number: 'G-1', dossierId: DOSSIER_ID, factId: 'f1', kind: 'CORRECTED', toldAt: '2026-11-20T09:00:00Z', ...over,
  });
  const told = (...rectificationNotices: RectificationsQuery['rectificationNotices']) => answer(RectificationsDocument, { rectificationNotices });

  it('lead to where they are read now: the family, what was shared, or nowhere when the right has ended', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), told(notice('1'), notice('2', { dossierId: 'd2', kind: 'WITHDRAWN' }), notice('3', { dossierId: null, factId: null, number: 'G-3' }))]);
    const block = (await screen.findByRole('heading', { name: 'Feiten die zijn veranderd' })).closest('section')!;
    expect(within(block).getAllByRole('link').map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Een feit is verbeterd, Gezin Doos', `/gezinnen/${DOSSIER_ID}/dossier#feit-f1`], ['Een feit is ingetrokken door de bron, Dossier G-1', '/gedeeld/d2'],
    ]);
    expect(within(block).getByText(/Dossier G-3/)).toBeTruthy();
    expect(within(block).getByText(/U bent hier niet meer bij betrokken/)).toBeTruthy();
  });

  it('go from the list when they were read, and stay when that failed', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), told(notice('1'), notice('2', { number: 'G-2', dossierId: null })), lose(AcknowledgeRectificationDocument), answer(AcknowledgeRectificationDocument, { acknowledgeRectification: { __typename: 'RectificationRead', id: '2' } })]);
    const read = () => screen.findByRole('button', { name: 'Gelezen: Een feit is verbeterd, Dossier G-2' });
    await userEvent.click(await read());
    expect(await screen.findByText(/Versturen is niet gelukt|niet gelukt/)).toBeTruthy();
    await userEvent.click(await read());
    expect(await screen.findByText('1 bericht')).toBeTruthy();
  });

  it('are asked again when they could not be fetched', async () => {
    show(routes, '/', [answer(MyWorkDocument, work(family({ persons: [] }))), followUps(), nothingWaits, lose(RectificationsDocument), told(notice('1'))]);
    const failed = (await screen.findByText('Welke feiten zijn veranderd, konden wij niet ophalen.')).closest('.zov-notice')!;
    await userEvent.click(within(failed as HTMLElement).getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Feiten die zijn veranderd' })).toBeTruthy();
  });
});
