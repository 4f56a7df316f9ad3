import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddPointerDocument, CorrectPointerDocument, FamilyPointersDocument, WithdrawPointerDocument, type PointerPartsFragment } from '@generated/team/graphql';
import { Names } from '../shared/people';
import { PointersSection } from '../record/pointers-section';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '../testing/show';
import { PointerKeepScreen } from './pointer-keep-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const form = `${home}/verwijzingen/bij`;
const routes = [{ path: '/gezinnen/:dossierId/dossier/verwijzingen/bij/:what/:rowId?', element: <PointerKeepScreen /> }, { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> }];
const pointer = (over: Partial<PointerPartsFragment> = {}): PointerPartsFragment => ({
  __typename: 'Pointer', id: 'p', version: 3, topic: 'Het verzuim', organisationName: 'De school', professionalName: 'Juf Mia', reach: 'Bel na drie uur', aboutPersonIds: ['kid'], dataClass: 'D3', state: 'CURRENT', withdrawnReason: null,
  author: { __typename: 'Professional', id: ME, name: 'Jip' }, sourceOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'Gemeente' }, ...over,
});
const family = (rows: readonly PointerPartsFragment[] = [pointer()], partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' | 'SECOND_READER' = 'CASE_DIRECTOR') =>
  answer(FamilyPointersDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], pointers: [...rows] } });
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], row: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: row } as never;
});
const type = (label: string, text: string) => userEvent.type(screen.getByRole('textbox', { name: new RegExp(`^${label}`) }), text);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));

describe('Whom to ask', () => {
  const section = (rows: PointerPartsFragment[], partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' | 'SECOND_READER' = 'CASE_DIRECTOR') =>
    show([{ path: '/', element: <PointersSection file={{ id: DOSSIER_ID, pointers: rows }} names={new Names(people)} keeps viewerId={ME} partner={partner} /> }], '/', []);

  it('stands under the organisation whose contribution it is; what was withdrawn is not there', async () => {
    section([pointer(), pointer({ id: 'q', topic: 'De behandeling', dataClass: 'D11', sourceOrganisation: { __typename: 'PartnerOrganisation', id: 'a', name: 'Aanbieder' }, professionalName: '' }), pointer({ id: 'x', topic: 'Voorbij', state: 'WITHDRAWN', withdrawnReason: 'klaar' })]);
    expect((await screen.findAllByRole('heading', { level: 3 })).map((one) => one.textContent)).toEqual(['Aanbieder', 'Gemeente']);
    const item = within(screen.getByRole('region', { name: 'Gemeente' }));
    for (const text of ['Over: Het verzuim', 'Juf Mia, De school', 'Bereikbaar: Bel na drie uur']) expect(item.getByText(text)).toBeTruthy();
    expect(screen.getByText('Gezondheid')).toBeTruthy();
    expect(screen.queryByText(/Voorbij/)).toBeNull();
  });

  it('is corrected by who wrote it, taken away by who directs as well, and left alone by the others', async () => {
    const others = pointer({ author: { __typename: 'Professional', id: 'else', name: 'Sem' } });
    section([others]);
    expect((await screen.findAllByRole('link')).map((one) => one.getAttribute('href'))).toEqual([`${form}/intrekken/p`, `${form}/verwijzing`]);
    cleanup();
    section([others], 'TEAM_COLLEAGUE');
    expect((await screen.findAllByRole('link')).map((one) => one.getAttribute('href'))).toEqual([`${form}/verwijzing`]);
    cleanup();
    section([], 'SECOND_READER');
    expect(await screen.findByText('Er is nog geen verwijzing.')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('The form of a pointer', () => {
  it('says what is missing, sends the whole, and goes back to the record', async () => {
    const sent: Sent[] = [];
    show(routes, `${form}/verwijzing`, [family([]), server(AddPointerDocument, 'addPointer', sent, pointer())]);
    await screen.findByRole('heading', { name: 'Schrijf een verwijzing op' });
    expect(screen.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual(['D3', 'D11']);
    await save();
    expect(screen.getAllByText(/Vul in of kies/).length).toBeGreaterThan(0);
    await type('Waarover', 'Het verzuim');
    await type('Bij welke', 'De school');
    await type('Hoe is die', 'Bel na drie uur');
    await userEvent.click(screen.getByRole('checkbox', { name: people[0]?.displayName }));
    await save();
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent[0]).toMatchObject({ topic: 'Het verzuim', organisationName: 'De school', professionalName: '', reach: 'Bel na drie uur', aboutPersonIds: [people[0]?.id], dataClass: 'D3' });
  });

  it('sends only what changed, and shows what another made of it meanwhile', async () => {
    const sent: Sent[] = [];
    const conflict = { __typename: 'EditConflict', currentVersion: 4, changedByName: 'Sem', changedAt: '2026-11-21T09:00:00Z', fields: [{ __typename: 'ConflictingField', field: 'reach', base: 'Bel na drie uur', theirs: 'Mail', mine: 'Bel eerder' }] };
    show(routes, `${form}/verwijzing/p`, [family(), server(CorrectPointerDocument, 'correctPointer', sent, conflict)]);
    const reach = await screen.findByRole('textbox', { name: /^Hoe is die/ });
    await userEvent.clear(reach);
    await type('Hoe is die', 'Bel eerder');
    await save();
    expect(await screen.findByText('Mail')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'p', baseVersion: 3, reach: 'Bel eerder' }]);
    expect(sent[0]).not.toHaveProperty('topic');
  });

  it('keeps the reason when the line is lost, and is closed to whom it is not', async () => {
    show(routes, `${form}/intrekken/p`, [family(), lose(WithdrawPointerDocument)]);
    await userEvent.type(await screen.findByRole('textbox'), 'Zij werkt er niet meer');
    await save();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(screen.getByDisplayValue('Zij werkt er niet meer')).toBeTruthy();
    cleanup();
    show(routes, `${form}/verwijzing/weg`, [family([])]);
    expect(await screen.findByText(/Wie de verwijzing opschreef/)).toBeTruthy();
    cleanup();
    show(routes, `${form}/verwijzing`, [family([], 'SECOND_READER')]);
    expect(await screen.findByText(/Wie de verwijzing opschreef/)).toBeTruthy();
  });
});
