import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColleaguesDocument, GrantedAccessDocument, ViewAsDocument, WhoSeesItemDocument, WhoSeesWhatDocument, type GrantedAccessQuery, type ReaderPartsFragment, type ViewAsQuery, type WhoSeesWhatQuery } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { involvement, people } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'YOUTH_PROFESSIONAL'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { GrantedAccessScreen } = await import('./granted-access-screen');
const { ViewAsScreen } = await import('./view-as-screen');
const { WhoSeesItemScreen } = await import('./who-sees-item-screen');
const { WhoSeesWhatScreen } = await import('./who-sees-what-screen');

const ITEM = '22222222-2222-4222-8222-222222222222';
const READER = '33333333-3333-4333-8333-333333333333';
const part = (dataClass: 'D3' | 'D11', is: 'YES' | 'PARTLY' | 'NO', ...sentences: string[]) => ({ __typename: 'SightPart' as const, dataClass, answer: is, sentences });
const rik: ReaderPartsFragment = { __typename: 'ReaderSight', id: 'pa', kind: 'FAMILY', name: 'Rik Doos', role: 'FAMILY_MEMBER', organisationName: null, isMe: false,
  parts: [part('D3', 'PARTLY', 'Rik Doos mag een deel hiervan lezen.', 'Waarom: het is met Rik Doos gedeeld.'), part('D11', 'NO', 'Rik Doos mag dit niet lezen.', 'Dit is niet met Rik Doos gedeeld.')] };
const jip: ReaderPartsFragment = { __typename: 'ReaderSight', id: 'jip', kind: 'PROFESSIONAL', name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente', isMe: true,
  parts: [part('D3', 'YES', 'Jip Testman mag dit lezen.'), part('D11', 'YES', 'Jip Testman mag dit lezen.')] };

describe('Wie ziet wat', () => {
  const asked: unknown[] = [];
  const load = (readers: ReaderPartsFragment[] | null = [rik, jip]) => show([{ path: '/gezinnen/:dossierId/wie-ziet-wat', element: <WhoSeesWhatScreen /> }], `/gezinnen/${DOSSIER_ID}/wie-ziet-wat`, [
    answer(WhoSeesWhatDocument, (variables) => {
      asked.push(variables['aboutPersonId']);
      return { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people }, whoSeesWhat: readers } as WhoSeesWhatQuery;
    }),
  ]);

  it('is a table of people by kinds of data, with yes, partly or no in words', async () => {
    load();
    const table = await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Wie', 'Feiten', 'Gezondheid']);
    const [, his, hers] = within(table).getAllByRole('row');
    expect(within(his!).getByRole('rowheader').textContent).toContain('Rik DoosVader');
    expect(within(his!).getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Gedeeltelijk. Waarom? Rik Doos, Feiten', 'Nee. Waarom? Rik Doos, Gezondheid']);
    expect(within(hers!).getByRole('rowheader').textContent).toBe('Jip Testman (u)jeugdprofessional, Gemeente');
  });

  it('opens the why of an answer by keyboard, and gives the focus back', async () => {
    load();
    const no = await screen.findByRole('button', { name: 'Nee. Waarom? Rik Doos, Gezondheid' });
    no.focus();
    await userEvent.keyboard('{Enter}');
    const why = screen.getByRole('region', { name: 'Rik Doos: Gezondheid' });
    expect(document.activeElement?.textContent).toBe('Rik Doos: Gezondheid');
    expect(why.textContent).toContain('Rik Doos mag dit niet lezen.Dit is niet met Rik Doos gedeeld.');
    await userEvent.click(within(why).getByRole('button', { name: 'Sluit' }));
    expect(document.activeElement).toBe(no);
    expect(screen.queryByRole('region', { name: 'Rik Doos: Gezondheid' })).toBeNull();
  });

  it('says the same in words, and offers to look through the eyes of another but not of the reader', async () => {
    load();
    expect(await screen.findByText('Leest een deel van: feiten. Leest niet: gezondheid.')).toBeTruthy();
    expect(screen.getByText('Leest: feiten en gezondheid.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Bekijk als/ }).map((one) => one.getAttribute('href'))).toEqual([`/gezinnen/${DOSSIER_ID}/bekijk-als/pa`]);
  });

  it('asks about one person when chosen', async () => {
    load();
    await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    await userEvent.selectOptions(screen.getByLabelText('Over wie?'), 'kid');
    expect((screen.getByLabelText('Over wie?') as HTMLSelectElement).value).toBe('kid');
    await screen.findByRole('table', { name: 'Wie wat mag lezen' });
    expect(asked.at(-1)).toBe('kid');
  });

  it('says when there is nothing to compare', async () => {
    load(null);
    expect(await screen.findByText('U ziet hierover niets. Dan is er ook niets om te vergelijken.')).toBeTruthy();
  });
});

describe('Wie leest dit', () => {
  const item = (path: string, readers: ReaderPartsFragment[] | null) => show([{ path: '/gezinnen/:dossierId/wie-ziet-wat/:slug/:itemId', element: <WhoSeesItemScreen /> }], `/gezinnen/${DOSSIER_ID}/wie-ziet-wat/${path}`, [
    answer(ColleaguesDocument, { professionals: [{ __typename: 'Professional', id: 'kim', name: 'Kim Collega', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente' }] }),
    answer(WhoSeesItemDocument, (variables) => ({ whoSeesItem: variables['readerId'] ? [{ ...jip, id: 'kim', name: 'Kim Collega', isMe: false, parts: [part('D3', 'NO', 'Kim Collega mag dit niet lezen.', 'Kim Collega werkt niet voor dit gezin.')] }] : readers })),
  ]);

  it('says of everybody whether and why, and of a colleague that is chosen', async () => {
    item(`feit/${ITEM}`, [{ ...rik, parts: [rik.parts[1]!] }, { ...jip, parts: [jip.parts[0]!] }]);
    expect(await screen.findByText('Rik Doos mag dit niet lezen. Dit is niet met Rik Doos gedeeld.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Wie leest dit feit?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('combobox', { name: /Iemand anders/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Kim Collega/ }));
    expect(await screen.findByText('Kim Collega mag dit niet lezen. Kim Collega werkt niet voor dit gezin.')).toBeTruthy();
  });

  it('has one answer for what is not there and what is hidden', async () => {
    item(`adres/${ITEM}`, null);
    expect(await screen.findByText('Dit onderdeel is er niet, of u mag het niet lezen.')).toBeTruthy();
  });

  it('is no page for another kind of thing', () => {
    item(`geheim/${ITEM}`, null);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});

describe('Bekijk als', () => {
  const version = { __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', number: 2, state: 'ADOPTED', sharedAt: null, adoptedAt: null, top3Items: [], minimumConditions: [], safetyNet: [],
    agreements: [{ __typename: 'Agreement', id: 'a', position: 1, state: 'ADOPTED', whoPersonId: 'pa', whoName: null, familyText: 'Ik bel eerst.', rhythm: 'elke dag' }, { __typename: 'Agreement', id: 'b', position: 2, state: 'WITHDRAWN', whoPersonId: 'pa', whoName: null, familyText: 'Oude afspraak', rhythm: null }] };
  const seen = { __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: [{ __typename: 'Person', id: 'pa', displayName: 'Rik Doos', familyRole: 'FATHER', birthDate: null }], involvements: [involvement()],
    facts: [{ __typename: 'Fact', id: 'f', kind: 'FACT', what: 'Er is geduwd', happenedOn: '2026-09-03', place: null, sourceKind: null, sourceName: null }], events: [], measures: [], contactPoints: [], planVersions: [version] };
  const own = { __typename: 'Dossier', id: DOSSIER_ID, persons: [{ __typename: 'Person', id: READER, displayName: 'Rik Doos' }], involvements: [], shares: [] };
  const load = (path: string, viewAs: unknown, first = answer(ViewAsDocument, { dossier: own, viewAs } as ViewAsQuery)) =>
    show([{ path: '/gezinnen/:dossierId/bekijk-als/:readerId/:part?', element: <ViewAsScreen /> }], `/gezinnen/${DOSSIER_ID}/bekijk-als/${READER}${path}`, [first, answer(ViewAsDocument, { dossier: own, viewAs } as ViewAsQuery)]);

  it.each([['', 'Casusregisseur'], ['/dossier', '3 september 2026: Er is geduwd'], ['/plan', 'Rik Doos: Ik bel eerst.']])('shows %s of what both see, under a banner that stays, with nothing to do', async (path, text) => {
    load(path, seen);
    expect(await screen.findByText(text)).toBeTruthy();
    const banner = screen.getByRole('region', { name: 'U kijkt als Rik Doos · alleen lezen' });
    expect(within(banner).getByRole('link', { name: 'Stop met meekijken' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/wie-ziet-wat`);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.getAllByRole('link').map((one) => one.textContent)).toEqual(['Stop met meekijken', 'Overzicht', 'Dossier', 'Ons plan']);
    expect(screen.queryByText(/Oude afspraak/)).toBeNull();
  });

  it('says when the other sees nothing', async () => {
    load('', null);
    expect(await screen.findByText('Deze persoon ziet nu niets van dit gezin.')).toBeTruthy();
  });

  it('tries again when it fails', async () => {
    load('/dossier', seen, lose(ViewAsDocument));
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('3 september 2026: Er is geduwd')).toBeTruthy();
  });
});

describe('Wie heeft toegang, for the privacy officer', () => {
  type Grant = GrantedAccessQuery['grantedAccess'][number];
  const grant = (id: string, over: Partial<Grant> = {}): Grant => ({
    __typename: 'GrantedAccess', id, role: 'GI_WORKER', partner: 'GI_WORKER', purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', dataClasses: ['D3'], singleItems: false,
    validFrom: '2026-01-01T00:00:00Z', validUntil: null, holder: { __typename: 'Professional', id: 'sem', name: 'Sem Fictief', organisationName: 'De Kreken' }, ...over,
  });
  const load = (grants: Grant[], as = 'PRIVACY_OFFICER') => {
    signedIn.role = as;
    return show([{ path: '/logboek/toegang/:dossierId', element: <GrantedAccessScreen /> }], `/logboek/toegang/${DOSSIER_ID}`, [answer(GrantedAccessDocument, { grantedAccess: grants })]);
  };

  it('says of each professional once on which grounds, what for and until when', async () => {
    load([grant('a'), grant('b', { partner: 'SHARE_RECEIVER', secrecyBasis: 'CONSENT', singleItems: true, dataClasses: ['D5'], validUntil: '2099-01-01T00:00:00+01:00' })]);
    const [sem, ...more] = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(more).toEqual([]);
    expect(sem?.textContent).toContain('Sem Fictief jeugdbeschermer, De Kreken');
    expect(sem?.textContent).toContain('Waarvoor: Hulp aan het gezin. Grondslag: Publieke taak. Delen mag door: Direct betrokken bij de hulp. Vanaf 1 januari 2026. Geen vaste einddatum.');
    expect(sem?.textContent).toContain('Leest wat gedeeld is. Alleen losse stukken.');
    expect(sem?.textContent).toContain('Tot en met 31 december 2098.');
  });

  it('is a table of people by kinds of data, in words', async () => {
    load([grant('a'), grant('b', { singleItems: true, dataClasses: ['D5'] }), grant('c', { dataClasses: ['D3'], holder: { __typename: 'Professional', id: 'vera', name: 'Vera Voorveilig', organisationName: null } })]);
    const [head, ...rows] = within(await screen.findByRole('table', { name: 'Wie welke soort gegevens mag lezen' })).getAllByRole('row');
    expect(within(head!).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Wie', 'Feiten', 'Veiligheidsplan']);
    expect(rows.map((row) => [within(row).getByRole('rowheader').textContent, ...within(row).getAllByRole('cell').map((one) => one.textContent)])).toEqual([
      ['Sem Fictief', 'FeitenJa', 'VeiligheidsplanLosse stukken'], ['Vera Voorveilig', 'FeitenJa', 'VeiligheidsplanNee'],
    ]);
  });

  it('keeps apart what ended or is to come', async () => {
    load([grant('a', { validUntil: '2026-02-01T00:00:00+01:00' })]);
    expect(await screen.findByText('Er is geen professional met toegang, of dit dossier is niet van uw organisatie.')).toBeTruthy();
    expect(screen.getByText(/Tot en met 31 januari 2026/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is a page that does not exist for everybody else', () => {
    load([grant('a')], 'YOUTH_PROFESSIONAL');
    expect(screen.getByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
