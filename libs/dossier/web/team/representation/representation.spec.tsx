import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  EndMandateDocument, FamilySharingDocument, RecordMandateDocument, RecordRepresentationDecisionDocument, RepresentationChoicesDocument, type DecisionPartsFragment, type MandatePartsFragment,
} from '@generated/team/graphql';
import { SharingScreen } from '../sharing/sharing-screen';
import { custody, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { DecisionScreen } from './decision-screen';
import { dayAfter, lastDayOf } from './last-day';
import { MandateScreen } from './mandate-screen';

const lawyer = { ...people[0]!, id: 'law', callName: 'Ada', displayName: 'Ada Recht', familyRole: 'OTHER' as const };
/** Sixteen for the whole of the years these tests name. */
const elder = { ...people[4]!, id: 'elder', callName: 'Bram', displayName: 'Bram Doos', birthDate: '2010-01-01' };
const persons = [...people, lawyer, elder];
const decision = (over: Partial<DecisionPartsFragment> = {}): DecisionPartsFragment => ({
  __typename: 'RepresentationDecision', id: 'd', adultPersonId: 'ma', childPersonId: 'elder', kind: 'CHILD_AGREES', decidedBy: 'Bram zelf', reason: 'Bram wil dat mama meeleest',
  fromOn: '2026-01-01', untilOn: '2099-01-01', endedReason: null, ...over,
});
const mandate = (over: Partial<MandatePartsFragment> = {}): MandatePartsFragment => ({
  __typename: 'Mandate', id: 'm', holderPersonId: 'law', clientPersonId: 'ma', kind: 'LAWYER', evidence: 'Machtiging van 3 november', documents: true, fromOn: '2026-01-01', untilOn: '2099-01-01', endedReason: null, ...over,
});
const home = { path: '/gezinnen/:dossierId/delen', element: <p>Terug bij delen</p> };
const showCards = (rows: { decisions?: DecisionPartsFragment[]; mandates?: MandatePartsFragment[]; as?: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' }, more: Parameters<typeof show>[2] = []) =>
  show([{ path: '/gezinnen/:dossierId/delen', element: <SharingScreen /> }], `/gezinnen/${DOSSIER_ID}/delen`, [answer(FamilySharingDocument, { viewer, dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, persons, involvements: [involvement(rows.as ?? 'CASE_DIRECTOR')], shares: [], consents: [], restrictions: [],
    representationDecisions: rows.decisions ?? [], mandates: rows.mandates ?? [], informationReleases: [],
  } }), ...more]);
const showForm = (element: React.ReactElement, more: Parameters<typeof show>[2]) =>
  show([home, { path: '/gezinnen/:dossierId/delen/nu', element }], `/gezinnen/${DOSSIER_ID}/delen/nu`,
    [answer(RepresentationChoicesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons, custodies: [custody('c', 'ma', 'elder', { fromOn: '2010-01-01' })] } }), ...more]);
const fillDay = async (legend: string, [day, month, year]: readonly [string, string, string]) => {
  const group = within(screen.getByRole('group', { name: new RegExp(legend) }));
  for (const [name, value] of [['Dag', day], ['Maand', month], ['Jaar', year]] as const) {
    await userEvent.clear(group.getByLabelText(name));
    await userEvent.type(group.getByLabelText(name), value);
  }
};

describe('Who reads for whom', () => {
  it('says who decided what about 16 and 17, why and until which day', async () => {
    showCards({ decisions: [decision(), decision({ id: 'e', endedReason: 'Bram wil het niet meer' })] });
    const rows = (await screen.findAllByText('Lin leest het deel van Bram')).map((one) => one.closest('li')!);
    expect(rows[0]!.textContent).toContain('De jongere stemt in. Besluit van Bram zelf.Bram wil dat mama meeleestVan 1 januari 2026 tot en met 31 december 2098');
    expect(within(rows[0]!).getByText('Loopt')).toBeTruthy();
    expect(rows[1]!.textContent).toContain('Beëindigd: Bram wil het niet meer');
    expect(within(rows[1]!).queryByRole('button')).toBeNull();
  });

  it('ends a mandate with a reason', async () => {
    const sent: unknown[] = [];
    showCards({ mandates: [mandate()] }, [answer(EndMandateDocument, (variables) => {
      sent.push(variables['input']);
      return { endMandate: mandate({ endedReason: 'Andere advocaat' }) };
    })]);
    const row = (await screen.findByText('Ada Recht leest mee namens Lin')).closest('li')!;
    expect(row.textContent).toContain('Advocaat. Leest ook de stukken.Rust op: Machtiging van 3 november');
    expect(within(row).getByRole('link', { name: 'Geef Ada Recht een inlogcode' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/uitnodigen/law`);
    await userEvent.click(within(row).getByRole('button', { name: 'Beëindig machtiging' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/Waarom/), 'Andere advocaat');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Beëindig machtiging' }));
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'm', reason: 'Andere advocaat' }]));
    expect(await screen.findByText('De machtiging is beëindigd.')).toBeTruthy();
  });

  it('shows nothing of it to somebody who does not direct', async () => {
    showCards({ as: 'TEAM_COLLEAGUE' });
    expect(await screen.findByText('Gedeeld met professionals')).toBeTruthy();
    expect(screen.queryByText('Machtigingen')).toBeNull();
  });
});

describe('Writing down a decision about 16 and 17', () => {
  it('says what is missing before anything is sent', async () => {
    showForm(<DecisionScreen />, []);
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
    const summary = screen.getByRole('alert');
    for (const text of ['Kies een ouder of voogd die gezag heeft over dit kind.', 'Schrijf wie dit besloot.', 'Schrijf waarom dit is besloten.']) expect(within(summary).getByText(text)).toBeTruthy();
  });

  it('sends who decided, why and the day after the last day', async () => {
    const sent: unknown[] = [];
    showForm(<DecisionScreen />, [answer(RecordRepresentationDecisionDocument, (variables) => {
      sent.push(variables['input']);
      return { recordRepresentationDecision: decision() };
    })]);
    await userEvent.selectOptions(await screen.findByLabelText(/Over welke jongere/), 'elder');
    await userEvent.selectOptions(screen.getByLabelText(/Welke ouder of voogd/), 'ma');
    await userEvent.type(screen.getByLabelText(/Wie besloot dit/), 'Bram zelf');
    await userEvent.type(screen.getByLabelText(/Waarom/), 'Wil het zo');
    await fillDay('Eerste dag', ['1', '3', '2026']);
    await fillDay('Laatste dag', ['31', '12', '2027']);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Terug bij delen')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, childPersonId: 'elder', adultPersonId: 'ma', kind: 'CHILD_AGREES', decidedBy: 'Bram zelf', reason: 'Wil het zo', fromOn: '2026-03-01', untilOn: '2028-01-01' }]);
  });
});

describe('Writing down a mandate', () => {
  it('offers nobody of the family as who reads along, and an adviser reads no documents', async () => {
    const sent: unknown[] = [];
    showForm(<MandateScreen />, [answer(RecordMandateDocument, (variables) => {
      sent.push(variables['input']);
      return { recordMandate: mandate() };
    })]);
    const holder = await screen.findByLabelText(/Wie leest mee/);
    expect(within(holder).getAllByRole('option').map((one) => one.textContent)).toEqual(['Kies een persoon', 'Ada Recht']);
    await userEvent.selectOptions(holder, 'law');
    await userEvent.selectOptions(screen.getByLabelText(/Namens wie/), 'ma');
    await userEvent.click(screen.getByLabelText('Vertrouwenspersoon'));
    await userEvent.type(screen.getByLabelText(/Waarop rust dit/), 'Gezien');
    await fillDay('Eerste dag', ['1', '12', '2026']);
    await fillDay('Laatste dag', ['28', '2', '2027']);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Terug bij delen')).toBeTruthy();
    expect(sent).toMatchObject([{ holderPersonId: 'law', clientPersonId: 'ma', kind: 'CONFIDENTIAL_ADVISER', documents: false, evidence: 'Gezien', fromOn: '2026-12-01', untilOn: '2027-03-01' }]);
  });

  it('keeps the form and names the field when the server refuses', async () => {
    showForm(<MandateScreen />, [answer(RecordMandateDocument, { recordMandate: { __typename: 'Refused', code: 'BAD_INPUT', message: 'Dit klopt nog niet.', correlationId: 'c', fields: [{ __typename: 'FieldProblem', field: 'evidence', message: 'Schrijf op welke machtiging dit rust.' }] } })]);
    await userEvent.selectOptions(await screen.findByLabelText(/Wie leest mee/), 'law');
    await userEvent.selectOptions(screen.getByLabelText(/Namens wie/), 'ma');
    await userEvent.type(screen.getByLabelText(/Waarop rust dit/), 'x');
    await fillDay('Laatste dag', ['28', '2', '2099']);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText('Schrijf op welke machtiging dit rust.')).length).toBeGreaterThan(0);
    expect((screen.getByLabelText(/Waarop rust dit/) as HTMLTextAreaElement).value).toBe('x');
  });
});

describe('The last day of a half-open period', () => {
  it('is the day before it is over, across months and years', () => {
    expect([lastDayOf('2028-03-01'), dayAfter('2027-12-31'), dayAfter('2028-02-28')]).toEqual(['2028-02-29', '2028-01-01', '2028-02-29']);
  });
});
