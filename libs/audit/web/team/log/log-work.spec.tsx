import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { AccessLogDocument, ChainStatusDocument, type AccessLogQueryVariables } from '@generated/team/graphql';
import { chainAnswers, chainDay, dossier, jip, kim, logAnswers, refusedRow, row, type Asked } from '../testing/log';
import { showScreens } from '../testing/show';
import type { LogRow } from './known';
import { LogScreen } from './log-screen';

const chain = chainAnswers([chainDay('2026-11-20', 1284, 1284)]);
const show = (mocks: Parameters<typeof showScreens>[1]['mocks'], at = '/logboek') => showScreens({ '/logboek': <LogScreen />, '/elders': <p>Elders</p> }, { role: 'PRIVACY_OFFICER', mocks, at });
const table = () => screen.findByRole('table', { name: /Logregels/ });
const rowsShown = () => within(screen.getByRole('table', { name: /Logregels/ })).getAllByRole('row').length - 1;
const toon = () => userEvent.click(screen.getByRole('button', { name: 'Toon regels' }));
const more = () => userEvent.click(screen.getByRole('button', { name: 'Toon meer regels' }));
afterEach(() => void jest.restoreAllMocks());

type Page = { nodes: readonly LogRow[]; hasMore?: boolean };
/** Answers the first page and then what `later` says: a page, or an error. */
function paging(first: Page, later: (times: number) => Page | 'failed', asked: Asked[] = []): MockLink.MockedResponse {
  let times = 0;
  return {
    request: { query: AccessLogDocument, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: (variables) => {
      asked.push(variables as AccessLogQueryVariables);
      const answer = (variables as Asked).after ? later((times += 1)) : first;
      if (answer === 'failed') return { errors: [new GraphQLError('x')] };
      return { data: { accessLog: { __typename: 'AccessEventConnection', nodes: answer.nodes, endCursor: answer.hasMore ? `after ${answer.nodes.length}` : null, hasMore: answer.hasMore ?? false } } };
    },
  };
}

describe('Paging through the log', () => {
  it('that fails keeps the rows, says so, and goes on from the same place the next time', async () => {
    const asked: Asked[] = [];
    await show([chain, paging({ nodes: [row('1')], hasMore: true }, (times) => (times === 1 ? 'failed' : { nodes: [row('2')] }), asked)]);
    await table();
    await more();
    expect((await screen.findByText('Meer regels ophalen is niet gelukt. Probeer het opnieuw.')).closest('[role="status"]')).toBeTruthy();
    expect(rowsShown()).toBe(1);
    await more();
    await waitFor(() => expect(rowsShown()).toBe(2));
    expect(screen.queryByText(/niet gelukt/)).toBeNull();
    expect(asked.map(({ after }) => after)).toEqual([undefined, 'after 1', 'after 1']);
  });

  it('counts what is there, says whether there is more, and one row is not called rows', async () => {
    await show([chain, paging({ nodes: [row('1')], hasMore: true }, () => ({ nodes: [row('2')] }))]);
    await table();
    expect(screen.getByText('1 regel getoond, er zijn er meer')).toBeTruthy();
    await more();
    expect((await screen.findByText('2 regels getoond')).getAttribute('role')).toBe('status');
  });
});

describe('A row', () => {
  const anonymous = row('9', { actorId: kim, role: 'FAMILY_MEMBER', reader: null, organisation: null, secrecyBasis: null, purpose: null, legalBasis: null, subjectPersonId: null, dataClasses: [], maskedFields: ['birthDate', 'surname'], objectType: 'Nieuw', itemCount: 12_000 });

  it('of a family member says no name anywhere, and what is empty is a dash', async () => {
    await show([chain, logAnswers(() => ({ nodes: [anonymous] }))]);
    await userEvent.click(within(await table()).getByRole('button', { name: /Alle gegevens van de regel van 20-11-2026 10:24:07.031, Gezinslid aaaaaaaa/ }));
    const dialog = await screen.findByRole('dialog');
    const told = Object.fromEntries(within(dialog).getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]));
    expect(told).toMatchObject({
      Wie: 'Naam niet zichtbaar', 'Organisatie op dat moment': '–', Doel: '–', Grondslag: '–', 'Grond voor delen ondanks geheimhouding': '–', Gegevenssoorten: '–', 'Afgeschermde velden': 'birthDate, surname',
      'Soort object': 'Nieuw', Aantal: '12.000', 'Sleutel van de lezer': kim,
    });
    expect(document.body.textContent).not.toContain('Jip Testman');
  });

  it('written in the hour that comes twice is told apart by its time in UTC', async () => {
    const twice = [row('1', { at: '2026-10-25T00:30:00.001Z' }), row('2', { at: '2026-10-25T01:30:00.001Z' })];
    await show([chain, logAnswers(() => ({ nodes: twice }))]);
    const [, first, second] = within(await table()).getAllByRole('row').map((one) => within(one).queryByRole('rowheader')?.textContent);
    expect([first, second]).toEqual(['25-10-2026 02:30:00.001', '25-10-2026 02:30:00.001']);
    await userEvent.click(within(await table()).getAllByRole('button', { name: /Alle gegevens/ })[1] as HTMLElement);
    expect(within(await screen.findByRole('dialog')).getByText('2026-10-25T01:30:00.001Z')).toBeTruthy();
  });

  it('is not opened by following a link in it or by selecting its text', async () => {
    const address = await show([chain, logAnswers(() => ({ nodes: [row('1')] }))]);
    const cell = within(await table()).getByText('Casusregie');
    jest.spyOn(window, 'getSelection').mockReturnValue({ toString: () => 'Casus' } as Selection);
    fireEvent.click(cell);
    expect(screen.queryByRole('dialog')).toBeNull();
    jest.restoreAllMocks();
    await userEvent.click(within(await table()).getByRole('link', { name: 'dddddddd' }));
    await waitFor(() => expect(address()).toBe(`/logboek?dossier=${dossier}`));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('narrows the log to its reader from its details, which close, also when that changes nothing any more', async () => {
    const address = await show([chain, logAnswers(() => ({ nodes: [row('1'), refusedRow('2')] }))], '/logboek?uitkomst=geweigerd');
    for (let times = 0; times < 2; times += 1) {
      await userEvent.click(within(await table()).getByRole('button', { name: /Kim Collega/ }));
      await userEvent.click(within(await screen.findByRole('dialog')).getByRole('link', { name: 'Toon alleen regels van Kim Collega' }));
      await waitFor(() => expect(address()).toBe(`/logboek?wie=${kim}&uitkomst=geweigerd`));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });
});

describe('Asking', () => {
  it('the same again asks the server again, for the rows and for the chain, and leaves the address alone', async () => {
    const asked: Asked[] = [];
    let chains = 0;
    const counted = { ...chain, result: () => ((chains += 1), { data: { chainStatus: [chainDay('2026-11-20', 1284 + chains, 1284 + chains)] } }) };
    const address = await show([counted, logAnswers(() => ({ nodes: [row(String(asked.length))] }), asked)]);
    await table();
    await toon();
    await waitFor(() => expect([asked.length, chains]).toEqual([2, 2]));
    expect(await screen.findByRole('heading', { name: /tot en met regel 1.286/ })).toBeTruthy();
    expect(address()).toBe('/logboek');
  });

  it('keeps what was typed when the server does not answer, and shows no rows of an older question', async () => {
    const failing = { request: { query: AccessLogDocument, variables: () => true }, error: new TypeError('Failed to fetch') };
    const once = { ...logAnswers(() => ({ nodes: [row('1'), refusedRow('2')] })), maxUsageCount: 1 };
    await show([chain, once, failing]);
    await table();
    await userEvent.type(screen.getByLabelText(/^Wie/), 'Kim Collega');
    await toon();
    expect(await screen.findByRole('heading', { name: 'Het logboek kon niet worden opgehaald' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Uw filter staat er nog.');
    expect(screen.getByLabelText<HTMLInputElement>(/^Wie/).value).toBe('Kim Collega');
    expect(screen.queryByRole('table', { name: /Logregels/ })).toBeNull();
  });

  it('goes on without the chain when that cannot be fetched', async () => {
    const failing = { request: { query: ChainStatusDocument }, error: new TypeError('Failed to fetch') };
    await show([failing, chain, logAnswers(() => ({ nodes: [row('1')] }))]);
    expect(await screen.findByText('De keten kon niet worden opgehaald')).toBeTruthy();
    expect(await table()).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Haal de keten opnieuw op' }));
    expect(await screen.findByRole('heading', { name: /Keten verzegeld tot en met regel 1.284/ })).toBeTruthy();
  });

  it('says at each field what to mend, brings focus back at every try, and forgets an error once its field changes', async () => {
    await show([chain, logAnswers(() => ({ nodes: [row('1'), row('2', { actorId: 'eeeeeeee-1111-4111-8111-111111111111', role: 'CHAIR' })] }))]);
    await table();
    await userEvent.type(screen.getByLabelText(/^Wie/), 'jip');
    await userEvent.type(screen.getAllByLabelText('Jaar')[0] as HTMLElement, '{Backspace}');
    await toon();
    expect(within(screen.getByRole('alert')).getAllByRole('link').map((link) => link.textContent)).toEqual(['Meer lezers heten zo. Typ de hele naam of plak de sleutel.', expect.stringMatching(/^Vanaf: /)]);
    await userEvent.click(within(screen.getByRole('alert')).getAllByRole('link')[0] as HTMLElement);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Wie/));
    await toon();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.clear(screen.getByLabelText(/^Wie/));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1);
    expect(screen.getByLabelText(/^Wie/).getAttribute('aria-invalid')).toBeNull();
  });

  it('offers the names and dossiers that were in the rows, by their labels', async () => {
    await show([chain, logAnswers(() => ({ nodes: [row('1'), refusedRow('2')] }))]);
    await table();
    const offered = (label: RegExp) => [...(document.getElementById(screen.getByLabelText(label).getAttribute('list') ?? '')?.children ?? [])].map((option) => option.getAttribute('value'));
    expect(offered(/^Wie/)).toEqual(['Jip Testman', 'Kim Collega']);
    expect(offered(/^Dossier/)).toEqual(['dddddddd']);
  });

  it('by a whole key works for a reader nobody saw yet', async () => {
    const asked: Asked[] = [];
    await show([chain, logAnswers(() => ({ nodes: [refusedRow('2')] }), asked)]);
    await table();
    await userEvent.type(screen.getByLabelText(/^Wie/), jip.toUpperCase());
    await act(async () => fireEvent.submit(screen.getByRole('search')));
    await waitFor(() => expect(asked.at(-1)?.filter).toMatchObject({ actorId: jip }));
  });
});
