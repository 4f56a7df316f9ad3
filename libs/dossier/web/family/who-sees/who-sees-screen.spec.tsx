import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WhoReadsItemDocument, WhoSeesDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { WhoReads } from './who-reads';
import { WhoSeesScreen } from './who-sees-screen';

const part = (dataClass: string, answer: string, ...sentences: string[]) => ({ __typename: 'SightPart', dataClass, answer, sentences });
const reader = (id: string, name: string, parts: unknown[], over: Record<string, unknown> = {}) => ({ __typename: 'ReaderSight', id, kind: 'FAMILY', name, role: 'FAMILY_MEMBER', organisationName: null, isMe: false, parts, ...over });
const his = reader('ruben', 'Ruben Kartonsma', [part('D3', 'PARTLY', 'Ruben Kartonsma mag een deel hiervan lezen.', 'Waarom: het is met Ruben Kartonsma gedeeld.'), part('D2S', 'NO', 'Ruben Kartonsma mag dit niet lezen.', 'Dit is niet met Ruben Kartonsma gedeeld.')]);
const jip = reader('jip', 'Jip Testman', [part('D3', 'YES', 'Jip Testman mag dit lezen.', 'Waarom: deze persoon regelt de hulp voor het gezin.')], { kind: 'PROFESSIONAL', role: 'YOUTH_PROFESSIONAL', organisationName: 'Jeugdteam' });
const own = (me: typeof linde) => reader(me.id, me.displayName ?? '', [part('D3', 'YES', 'x')], { isMe: true });

const answer = (aboutPersonId: string | null, whoSeesWhat: unknown, me = linde): MockLink.MockedResponse => ({
  request: { query: WhoSeesDocument, variables: { id: dossierId, aboutPersonId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [{ ...me, birthDate: '1992-09-05' }, { ...saar, birthDate: '2017-03-12' }, { ...ruben, birthDate: null }] }, whoSeesWhat } },
});

describe('Wie ziet wat over mij', () => {
  it('says of each who reads what, family first, and never of the reader itself', async () => {
    showScreen(<WhoSeesScreen />, { mocks: [answer(null, [own(linde), his, jip])] });
    const [first, second, ...more] = (await screen.findAllByRole('heading', { level: 3 })).map((one) => one.closest('li')!);
    expect(more).toEqual([]);
    expect(first!.textContent).toContain('Ruben KartonsmaMag een stuk lezen van: wat er is gebeurd.Mag niet lezen: waar iemand is.');
    expect(second!.textContent).toContain('Jip Testman, Jeugdteamjeugdhulpverlener');
    expect(second!.textContent).toContain('Mag lezen: wat er is gebeurd.');
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['In het gezin', 'Wie helpt']);
  });

  it('says why, of each kind, when asked', async () => {
    showScreen(<WhoSeesScreen />, { mocks: [answer(null, [his])] });
    await userEvent.click(await screen.findByText('Waarom?'));
    const [facts, place] = within(screen.getByText('Waarom?').closest('details')!).getAllByRole('listitem');
    expect(facts!.textContent).toBe('wat er is gebeurdRuben Kartonsma mag een deel hiervan lezen. Waarom: het is met Ruben Kartonsma gedeeld.');
    expect(place!.textContent).toContain('Dit is niet met Ruben Kartonsma gedeeld.');
  });

  it('can be asked about a child the reader speaks for, and about nobody of whom it knows only the name', async () => {
    showScreen(<WhoSeesScreen />, { mocks: [answer(null, [his]), answer('saar', [jip])] });
    const choice = within(await screen.findByRole('group', { name: 'Over wie?' }));
    expect(choice.getAllByRole('button').map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([['Over mij', 'true'], ['Over Saar', 'false']]);
    await userEvent.click(choice.getByRole('button', { name: 'Over Saar' }));
    expect(await screen.findByRole('heading', { name: 'Jip Testman, Jeugdteam' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Ruben Kartonsma' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Over Saar' }).getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Over Saar');
  });

  it('speaks to a child as to a child', async () => {
    showScreen(<WhoSeesScreen />, { mocks: [answer(null, [own(luna)], luna)], me: luna });
    expect(await screen.findByText(/Hier zie je wie iets mag lezen/)).toBeTruthy();
    expect(screen.getByText('Er is nog niets om te lezen.')).toBeTruthy();
  });

  it('says so when it may not be asked', async () => {
    showScreen(<WhoSeesScreen />, { mocks: [answer(null, null)] });
    expect(await screen.findByText('Dit kunt u nu niet zien.')).toBeTruthy();
  });
});

describe('Wie leest dit, en waarom', () => {
  const asked = (whoSeesItem: unknown): MockLink.MockedResponse => ({ request: { query: WhoReadsItemDocument, variables: { id: dossierId, itemType: 'FACT', itemId: 'f1' } }, result: { data: { whoSeesItem } }, maxUsageCount: 2 });
  const show = (...mocks: MockLink.MockedResponse[]) => showScreen(<WhoReads itemType="FACT" itemId="f1" about="Er is geduwd." />, { mocks });
  const open = () => userEvent.click(screen.getByText('Wie leest dit, en waarom?'));

  it('asks nothing until somebody wants to know: asking is logged', () => {
    show();
    expect(screen.getByText('Wie leest dit, en waarom?').getAttribute('aria-label')).toBe('Wie leest dit, en waarom? Er is geduwd.');
    expect(screen.queryByText('Gegevens worden geladen')).toBeNull();
  });

  it('says of each reader yes or no and why, and never of the reader itself', async () => {
    const one = (answer: string, ...sentences: string[]) => [part('D3', answer, ...sentences)];
    show(asked([own(linde), reader('ruben', 'Ruben Kartonsma', one('NO', 'Ruben Kartonsma mag dit niet lezen.', 'Dit is niet met Ruben Kartonsma gedeeld.')), { ...jip, parts: one('YES', 'Jip Testman mag dit lezen.', 'Tot en met 31 december 2026.') }]));
    await open();
    const his = within(await screen.findByRole('region', { name: 'In het gezin' })).getAllByRole('listitem');
    expect(his.map((item) => item.textContent)).toEqual(['Ruben KartonsmaNeeRuben Kartonsma mag dit niet lezen. Dit is niet met Ruben Kartonsma gedeeld.']);
    const helpers = within(screen.getByRole('region', { name: 'Wie helpt' })).getAllByRole('listitem');
    expect(helpers.map((item) => item.textContent)).toEqual(['Jip Testman, JeugdteamJajeugdhulpverlenerJip Testman mag dit lezen. Tot en met 31 december 2026.']);
  });

  it('is asked anew when it is opened again', async () => {
    show({ ...asked([jip]), maxUsageCount: 1 }, asked([]));
    await open();
    expect(await screen.findByText('Jip Testman, Jeugdteam')).toBeTruthy();
    await open();
    await open();
    expect(await screen.findByText('Er is niemand anders die hier iets van weet.')).toBeTruthy();
  });

  it.each([['what is about others only', asked(null), 'Wie iets leest, staat alleen bij wat over u gaat. Of over een kind voor wie u beslist.'], ['a fault', { ...asked(null), result: undefined, error: new Error('away') } as never, 'Dit lukte niet. Sluit dit en probeer het nog een keer.']])('says so of %s', async (_, mock, text) => {
    show(mock);
    await open();
    expect(await screen.findByText(text)).toBeTruthy();
  });
});
