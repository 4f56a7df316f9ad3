import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddContactPointDocument, CorrectMeasureDocument, CorrectPersonDocument, FamilyToKeepDocument, HideContactPointDocument, RecordCustodyDocument, type ConflictPartsFragment, type FamilyToKeepQuery,
} from '@generated/team/graphql';
import { custody, involvement, measureLimits, people, undecided, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { KeepScreen } from './keep-screen';

type Family = NonNullable<FamilyToKeepQuery['dossier']>;
type Sent = Record<string, unknown>;

const routes = [
  { path: '/gezinnen/:dossierId/dossier/bij/:what/:rowId?', element: <KeepScreen /> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
];
const at = (rest: string) => `/gezinnen/${DOSSIER_ID}/dossier/bij/${rest}`;
const family = (partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR', over: Partial<Family> = {}) => answer(FamilyToKeepDocument, {
  viewer, measureLimits,
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, persons: people.map((one) => ({ ...one, version: 3, namePrefix: null, surname: 'Doos' })), custodies: [{ ...custody('g1', 'pa', 'kid'), version: 1 }],
    households: [{ __typename: 'Household', id: 'h1', version: 1, label: 'Bij moeder', members: [] }],
    contactPoints: [{ __typename: 'ContactPoint', id: 'c1', version: 2, kind: 'SCHOOL', text: 'De Brug', aboutPersonIds: ['kid'], dataClass: 'D2', fromOn: null, untilOn: null }],
    networkTies: [], familyTies: [], events: [], measures: [{ __typename: 'Measure', id: 'm1', version: 4, kind: 'OTS', fromOn: '2026-01-01', untilOn: null, note: 'Een jaar', ...undecided, aboutPersonIds: ['kid'] }],
    involvements: [involvement(partner)], ...over,
  },
});
/** Remembers what was sent and answers a row, or what `or` says. */
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], row: Sent, or?: (input: Sent) => unknown) => answer(document, (variables: Sent) => {
  const input = variables['input'] as Sent;
  sent.push(input);
  return { [field]: or?.(input) ?? row } as never;
});
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
const person = { ...people[3], version: 4, namePrefix: null, surname: 'Doos' };
const contact = { __typename: 'ContactPoint', id: 'c2', version: 1, kind: 'PHONE', text: '06', aboutPersonIds: ['ma'], dataClass: 'D2S', fromOn: null, untilOn: null };

describe('Keeping the record', () => {
  it('sends only what changed of a person, with the version that was seen', async () => {
    const sent: Sent[] = [];
    show(routes, at('persoon/kid'), [family(), server(CorrectPersonDocument, 'correctPerson', sent, person)]);
    await userEvent.clear(await screen.findByLabelText('Roepnaam'));
    await userEvent.type(screen.getByLabelText('Roepnaam'), 'Saar');
    expect(screen.queryByText('Hoort bij')).toBeNull();
    await save();
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent).toEqual([{ id: 'kid', baseVersion: 3, callName: 'Saar', dossierId: DOSSIER_ID, idempotencyKey: expect.any(String) }]);
  });

  it('says what is missing, and what is not changed, before it sends anything', async () => {
    show(routes, at('persoon/kid'), [family()]);
    await screen.findByRole('button', { name: 'Bewaar' });
    await save();
    expect(screen.getByRole('alert').textContent).toContain('Er is nog niets veranderd.');
    await userEvent.clear(screen.getByLabelText('Roepnaam'));
    expect(screen.getByRole('alert').textContent).toContain('Vul in of kies: roepnaam.');
  });

  it('asks of custody who, over whom, which and since when', async () => {
    const sent: Sent[] = [];
    show(routes, at('gezag'), [family(), server(RecordCustodyDocument, 'recordCustody', sent, { ...custody('g2', 'ma', 'kid'), version: 1 })]);
    await save0();
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    await userEvent.selectOptions(screen.getByLabelText('Wie heeft gezag?'), 'ma');
    expect(within(screen.getByLabelText('Wie heeft gezag?')).queryByText('Sara Doos')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Over welk kind?'), 'kid');
    await userEvent.selectOptions(screen.getByLabelText('Welk gezag?'), 'SINGLE_PARENTAL');
    const [day, month, year] = within(screen.getByRole('group', { name: 'Vanaf wanneer?' })).getAllByRole('textbox');
    await userEvent.type(day as HTMLElement, '2');
    await userEvent.type(month as HTMLElement, '3');
    await userEvent.type(year as HTMLElement, '2020');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ adultPersonId: 'ma', childPersonId: 'kid', kind: 'SINGLE_PARENTAL', underInvestigation: false, fromOn: '2020-03-02', untilOn: null }]));
  });

  it('asks from whom an address is hidden only when it is, and a changed mind leaves nothing behind', async () => {
    const sent: Sent[] = [];
    show(routes, at('contact'), [family(), server(AddContactPointDocument, 'addContactPoint', sent, contact)]);
    await userEvent.selectOptions(await screen.findByLabelText('Wat is het?'), 'PHONE');
    await userEvent.type(screen.getByLabelText('Adres, nummer of naam'), '06-1');
    await userEvent.click(within(screen.getByRole('group', { name: 'Van wie is dit?' })).getByLabelText('Lin Doos'));
    expect(screen.queryByText('Wie mag dit niet weten?')).toBeNull();
    await userEvent.click(screen.getByLabelText('Dit is geheim voor iemand uit het gezin of netwerk'));
    await save();
    expect(screen.getByRole('alert').textContent).toMatch(/wie mag dit niet weten.*waarom niet/);
    await userEvent.click(within(screen.getByRole('group', { name: 'Wie mag dit niet weten?' })).getByLabelText('Rik Doos'));
    await userEvent.type(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'PHONE', text: '06-1', aboutPersonIds: ['ma'], hiddenFromPersonIds: ['pa'], hiddenReason: 'Dreiging' }]));
    expect(Object.keys(sent[0] ?? {})).not.toContain('secret');
  });

  it('hides what was open, and says what goes with it', async () => {
    const sent: Sent[] = [];
    show(routes, at('contact-verbergen/c1'), [family(), server(HideContactPointDocument, 'hideContactPoint', sent, { ...contact, id: 'c1' })]);
    expect(await screen.findByText(/andere adressen, nummers en verhuizingen/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Rik Doos'));
    await userEvent.type(screen.getByLabelText('Waarom niet?'), 'Dreiging');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ id: 'c1', baseVersion: 2, hiddenFromPersonIds: ['pa'], hiddenReason: 'Dreiging' }]));
  });

  it('shows both texts when somebody else changed the same field, and goes on from theirs', async () => {
    const sent: Sent[] = [];
    const conflict: ConflictPartsFragment = {
      __typename: 'EditConflict', itemId: 'm1', currentVersion: 5, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Kim Collega',
      fields: [{ __typename: 'ConflictingField', field: 'note', base: 'Een jaar', theirs: 'Verlengd', mine: 'Zes maanden' }],
    };
    const row = { __typename: 'Measure', id: 'm1', version: 6, kind: 'OTS', fromOn: '2026-01-01', untilOn: null, note: 'Zes maanden', ...undecided, aboutPersonIds: ['kid'] };
    show(routes, at('maatregel/m1'), [family(), server(CorrectMeasureDocument, 'correctMeasure', sent, row, (input) => (input['baseVersion'] === 4 ? conflict : undefined))]);
    const note = () => screen.getByLabelText(/^Toelichting/);
    await userEvent.clear(await screen.findByLabelText(/^Toelichting/));
    await userEvent.type(note(), 'Zes maanden');
    await save();
    expect(await screen.findByText('Verlengd')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    expect((note() as HTMLTextAreaElement).value).toBe('Zes maanden');
    await save();
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent.map(({ baseVersion, note: text }) => [baseVersion, text])).toEqual([[4, 'Zes maanden'], [5, 'Zes maanden']]);
  });

  it('is closed to whoever does not direct, for a row that is not there, and for a word that is none', async () => {
    show(routes, at('persoon/kid'), [family('TEAM_COLLEAGUE')]);
    expect(await screen.findByText(/Alleen de casusregisseur houdt deze gegevens bij/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
  });

  it('tells nothing of a row that is not there', async () => {
    show(routes, at('persoon/weg'), [family()]);
    expect(await screen.findByText('Dit is er niet, of u mag het niet zien.')).toBeTruthy();
  });

  async function save0(): Promise<void> {
    await screen.findByRole('button', { name: 'Bewaar' });
    await save();
  }
});
