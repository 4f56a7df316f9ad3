import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockLink } from '@apollo/client/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { RouterProvider, createMemoryRouter } from 'react-router';
import { MonitoringDaysDocument, MonitoringDocument, RecordMonitoringDocument, StartMonitoringDocument } from '@generated/team/graphql';
import { UiProvider } from '@zov/ui';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { MonitoringCard } from './monitoring-card';
import { MonitoringScreen, type Moment, type MonitoredFamily } from './monitoring-screen';

provideRequest();
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });

const DOSSIER = '11111111-1111-4111-8111-111111111111';
const moment = (id: string, dueOn: string, more: Partial<Moment> = {}): Moment =>
  ({ __typename: 'MonitoringMoment', id, version: 1, handedOverOn: '2019-01-01', dueOn, state: 'PLANNED', doneOn: null, stable: null, words: '', familyText: null, spokenWith: '', factId: null, doer: null, ...more });
const done = (stable: Moment['stable']): Moment =>
  moment('gedaan', '2019-04-01', { version: 2, state: 'DONE', stable, doneOn: '2019-04-02', words: 'Rustig', familyText: 'Het gaat goed.', spokenWith: 'Moeder', factId: 'f1', doer: { __typename: 'Professional', id: 'vera', name: 'Vera Voorveilig' } });

function show(moments: Moment[], viewer: 'vera' | 'jip' = 'vera', answer: unknown = { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Nu niet', correlationId: 't', fields: [] }, Screen = <MonitoringScreen />) {
  const sent: Record<string, unknown>[] = [];
  const involvements = ([['VEILIG_THUIS', 'vera'], ['CASE_DIRECTOR', 'jip']] as const).map(([partner, id]) => ({ __typename: 'Involvement' as const, id: partner, partner, validFrom: '2020-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional' as const, id } }));
  const dossier: MonitoredFamily = { __typename: 'Dossier', id: DOSSIER, state: 'OPEN', involvements, facts: [{ __typename: 'Fact', id: 'f1', what: 'Er is geduwd', happenedOn: '2019-03-01' }], monitoringMoments: moments };
  const data = { viewer: { __typename: 'Viewer', id: viewer }, dossier };
  const read = (query: unknown) => ({ request: { query, variables: () => true }, maxUsageCount: 99, result: () => ({ data: structuredClone(data) }) });
  const act = (query: unknown, name: string) => ({ request: { query, variables: () => true }, maxUsageCount: 9, result: ({ input }: { input: Record<string, unknown> }) => (sent.push(input), { data: { [name]: answer } }) });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new MockLink([read(MonitoringDocument), read(MonitoringDaysDocument), act(StartMonitoringDocument, 'startMonitoring'), act(RecordMonitoringDocument, 'recordMonitoring')] as never) });
  const router = createMemoryRouter([{ path: '/gezinnen/:dossierId/plan/toezicht', element: Screen }], { initialEntries: [`/gezinnen/${DOSSIER}/plan/toezicht`] });
  render(<UiProvider><ApolloProvider client={client}><RouterProvider router={router} /></ApolloProvider></UiProvider>);
  return sent;
}
const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('The page of what Veilig Thuis sees after it handed over', () => {
  it('says which moment was missed, which is planned and what was found, and that it is a danger when it is not safe', async () => {
    show([done('NO'), moment('gemist', '2020-01-01'), moment('straks', '2099-01-01')], 'jip');
    expect(await screen.findByText('Veilig Thuis zag dat het niet veilig is')).toBeTruthy();
    expect(['Gedaan', 'Gemist', 'Gepland', 'Niet veilig', 'Gesproken met: Moeder', 'Rust op: Er is geduwd', 'Gekeken op 2 april 2019 door Vera Voorveilig'].filter((text) => screen.queryByText(text) === null)).toEqual([]);
    expect(screen.queryAllByRole('button', { name: /Leg vast|Verbeter/ })).toEqual([]);
  });

  it('lets Veilig Thuis record, asks for what is missing first, and keeps what was typed when the server says no', async () => {
    const sent = show([moment('nu', '2020-01-01')]);
    fireEvent.click(await screen.findByRole('button', { name: /^Leg vast/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(screen.getAllByText('Kies of het stabiel veilig is.').length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Deels stabiel veilig' }));
    fill(/zag en hoorde/, 'Rustiger');
    fill(/leest het gezin/, 'Het gaat beter.');
    fill(/Met wie sprak/, 'Moeder');
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ dossierId: DOSSIER, id: 'nu', baseVersion: 1, stable: 'PARTLY', words: 'Rustiger', familyText: 'Het gaat beter.', spokenWith: 'Moeder', factId: null });
    expect(await screen.findByText('Nu niet')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: /zag en hoorde/ }) as HTMLTextAreaElement).value).toBe('Rustiger');
  });

  it('says so when somebody else changed it first, and goes on from what is there now', async () => {
    const conflict = { __typename: 'EditConflict', itemId: 'gedaan', currentVersion: 3, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Karim', fields: [{ __typename: 'ConflictingField', field: 'words', base: 'Rustig', theirs: 'Anders', mine: 'Rustig' }] };
    const sent = show([done('YES')], 'vera', conflict);
    fireEvent.click(await screen.findByRole('button', { name: /^Verbeter/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(await screen.findByText(/Iemand heeft dit net veranderd/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    await waitFor(() => expect(sent.map((one) => one['baseVersion'])).toEqual([2, 3]));
  });

  it('lets Veilig Thuis begin where nothing is planned, and nobody else', async () => {
    const sent = show([]);
    expect(await screen.findByText('Er zijn nog geen toezichtmomenten')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Plan de momenten' }));
    expect(screen.getAllByText(/Kies de dag van de overdracht/).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    document.body.innerHTML = '';
    show([], 'jip');
    expect(await screen.findByText('Er zijn nog geen toezichtmomenten')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Plan de momenten' })).toBeNull();
  });

  it('stands in short beside the plan, and is nothing for a family without', async () => {
    show([done('PARTLY'), moment('straks', '2099-01-01')], 'jip', null, <MonitoringCard dossierId={DOSSIER} />);
    const card = (await screen.findByRole('heading', { name: 'Toezicht van Veilig Thuis' })).closest('section')!;
    expect(within(card).getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Gedaan: 2 april 2019. Deels stabiel veilig.', 'Gepland: 1 januari 2099']);
    expect(within(card).getByRole('link').getAttribute('href')).toBe(`/gezinnen/${DOSSIER}/plan/toezicht`);
  });
});
