import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { AccessLogDocument, ChainStatusDocument } from '@generated/team/graphql';
import { chainAnswers, chainDay, dossier, jip, kim, logAnswers, refusedRow, row, type Asked } from '../testing/log';
import { showScreens } from '../testing/show';
import { LogScreen } from './log-screen';
import { NotFoundPage } from '@zov/ui/shell';

const chain = chainAnswers([chainDay('2026-11-20', 1284, 1284)]);
const screens = { '/logboek': <LogScreen />, '/nergens': <NotFoundPage /> };
const show = (mocks: Parameters<typeof showScreens>[1]['mocks'], at = '/logboek') => showScreens(screens, { role: 'PRIVACY_OFFICER', mocks, at });
const two = logAnswers(() => ({ nodes: [row('1'), refusedRow('2')] }));
const table = () => screen.findByRole('table', { name: /Logregels/ });
const typed = () => screen.getByLabelText<HTMLInputElement>(/Of typ uw filter/);
const toon = () => userEvent.click(screen.getByRole('button', { name: 'Toon regels' }));

describe('The log', () => {
  it('says who did what when, with which data and why, in words and pseudonyms', async () => {
    await show([chain, two]);
    const [, first] = within(await table()).getAllByRole('row');
    const cells = within(first as HTMLElement).getAllByRole('cell').map((cell) => cell.textContent);
    expect(within(first as HTMLElement).getByRole('rowheader').textContent).toBe('20-11-2026 10:24:07.031');
    expect(cells).toEqual(['Jip TestmanJeugdprofessionalGemeente Nergensdrecht', 'Lezen', 'Gelukt', 'dddddddd', 'cccccccc', 'Personen en gezag, Feiten', 'Casusregie', 'Publieke taak', '3', 'web:ec9d', '01234567']);
  });

  it('says in words that somebody was refused', async () => {
    await show([chain, two]);
    const refused = within(await table()).getByRole('row', { name: /Kim Collega/ });
    expect(within(refused).getByText('Geweigerd').querySelector('svg')).toBeTruthy();
  });

  it('says that asking is logged as well, and how many rows there are', async () => {
    await show([chain, two]);
    await table();
    expect(screen.getByText(/Ook wat u hier opvraagt, wordt vastgelegd/)).toBeTruthy();
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('2 regels getoond');
  });

  it('adds pages without a row twice, and stops when there is no more', async () => {
    const pages = logAnswers(({ after }) => (after ? { nodes: [row('2'), row('3')] } : { nodes: [row('1'), row('2')], endCursor: 'c', hasMore: true }));
    await show([chain, pages]);
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer regels' }));
    await waitFor(() => expect(within(screen.getByRole('table', { name: /Logregels/ })).getAllByRole('row')).toHaveLength(4));
    expect(screen.queryByRole('button', { name: 'Toon meer regels' })).toBeNull();
  });

  it('opens every field of a row, by keyboard and by a press beside it', async () => {
    await show([chain, two]);
    const [, first] = within(await table()).getAllByRole('row');
    await userEvent.click(within(first as HTMLElement).getByText('Casusregie'));
    const dialog = await screen.findByRole('dialog', { name: 'Logregel van 20-11-2026 10:24:07.031' });
    for (const text of ['2026-11-20T09:24:07.031Z', dossier, jip, 'Direct betrokken bij de hulp', '0123456789abcdef0123456789abcdef', 'Netwerkdossier']) expect(within(dialog).getByText(text)).toBeTruthy();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('10:24:07.031, Jip Testman'));
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('offers another question when there is nothing', async () => {
    await show([chain, logAnswers(() => ({ nodes: [] }))]);
    expect(await screen.findByRole('heading', { name: 'Geen regels gevonden' })).toBeTruthy();
  });

  it('says so when it cannot be fetched, with the number and another try, and keeps the chain', async () => {
    const failing = { request: { query: AccessLogDocument, variables: () => true }, result: { errors: [new GraphQLError('x', { extensions: { code: 'INTERNAL', correlationId: 'abc-1' } })] } };
    await show([chain, failing, two]);
    expect(await screen.findByText('abc-1')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Keten verzegeld tot en met regel 1.284/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await table()).toBeTruthy();
  });

  it('warns about a question that is broad', async () => {
    await show([chain, logAnswers(() => ({ nodes: [row('1')], endCursor: 'c', hasMore: true }))], '/logboek?sinds=2020-01-01');
    expect(await screen.findByText('Uw vraag is breed')).toBeTruthy();
  });
});

describe('The filter', () => {
  it('is read from the address and asked of the server', async () => {
    const asked: Asked[] = [];
    await show([chain, logAnswers(() => ({ nodes: [refusedRow('2')] }), asked)], `/logboek?wie=${kim}&handeling=lezen&uitkomst=geweigerd&sinds=2026-11-01&tot=2026-11-10`);
    await table();
    expect(asked).toEqual([{ first: 50, filter: { actorId: kim, action: 'READ', outcome: 'REFUSED', since: '2026-10-31T23:00:00.000Z', until: '2026-11-10T23:00:00.000Z' } }]);
    expect(screen.getByLabelText<HTMLInputElement>(/^Wie/).value).toBe('Kim Collega');
    expect(typed().value).toBe('wie:"Kim Collega" handeling:lezen uitkomst:geweigerd sinds:2026-11-01 tot:2026-11-10');
  });

  it('goes from the form to the line and to the address, and asks only when told to', async () => {
    const asked: Asked[] = [];
    const address = await show([chain, logAnswers(() => ({ nodes: [row('1'), refusedRow('2')] }), asked)]);
    await table();
    await userEvent.selectOptions(screen.getByLabelText(/^Uitkomst/), 'Geweigerd');
    await userEvent.type(screen.getByLabelText(/^Wie/), 'kim');
    expect(typed().value).toMatch(/^wie:kim uitkomst:geweigerd sinds:/);
    expect(asked).toHaveLength(1);
    await toon();
    await waitFor(() => expect(address()).toBe(`/logboek?wie=${kim}&uitkomst=geweigerd`));
    await waitFor(() => expect(asked.at(-1)?.filter).toMatchObject({ actorId: kim, outcome: 'REFUSED' }));
  });

  it('goes from the line to the form', async () => {
    const address = await show([chain, two]);
    await table();
    await userEvent.clear(typed());
    await userEvent.type(typed(), 'handeling:LEZEN sinds:2026-11-01');
    expect(screen.getByLabelText<HTMLSelectElement>(/^Handeling/).value).toBe('READ');
    expect(screen.getAllByLabelText<HTMLInputElement>('Maand')[0]?.value).toBe('11');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/logboek?handeling=lezen&sinds=2026-11-01'));
  });

  it('is set by following a reader or a dossier', async () => {
    const address = await show([chain, two]);
    await userEvent.click(within(await table()).getByRole('link', { name: 'Kim Collega' }));
    await waitFor(() => expect(address()).toBe(`/logboek?wie=${kim}`));
    await userEvent.click(within(await table()).getAllByRole('link', { name: 'dddddddd' })[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe(`/logboek?wie=${kim}&dossier=${dossier}`));
  });

  it('is cleared, also what was typed and not asked for yet', async () => {
    const address = await show([chain, two], '/logboek?uitkomst=geweigerd');
    await table();
    await userEvent.type(screen.getByLabelText(/^Wie/), 'kim');
    await userEvent.click(screen.getByRole('link', { name: 'Wis filter' }));
    await waitFor(() => expect(address()).toBe('/logboek'));
    expect(typed().value).toMatch(/^sinds:[\d-]{10}$/);
    await userEvent.type(screen.getByLabelText(/^Wie/), 'kim');
    await userEvent.click(screen.getByRole('link', { name: 'Wis filter' }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Wie/).value).toBe('');
  });

  it('shows its mistakes together, takes focus to them, and asks nothing', async () => {
    const asked: Asked[] = [];
    await show([chain, logAnswers(() => ({ nodes: [row('1')] }), asked)]);
    await table();
    await userEvent.clear(typed());
    await userEvent.type(typed(), 'wie:jansen handeling:gluren');
    await toon();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#filter-who', '#filter-typed']);
    expect(screen.getByLabelText(/^Wie/).getAttribute('aria-invalid')).toBe('true');
    expect(asked).toHaveLength(1);
  });
});

describe('Whoever is no privacy officer', () => {
  const page = () => document.querySelector('body')?.textContent;

  it('gets the page of an address that does not exist, and the server is not asked', async () => {
    await showScreens(screens, { role: 'YOUTH_PROFESSIONAL', at: '/logboek' });
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
    expect(page()).not.toContain('Logboek');
  });

  it('gets it as well when the role has ended meanwhile', async () => {
    const ended = { request: { query: ChainStatusDocument }, result: { errors: [new GraphQLError('x', { extensions: { code: 'NOT_ALLOWED' } })] } };
    await show([ended, logAnswers(() => ({ nodes: [] }))]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });
});
