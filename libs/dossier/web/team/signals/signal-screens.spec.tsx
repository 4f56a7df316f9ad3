import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DecideSignalDocument, FamilySignalsDocument, RecordSignalDocument, TakeSignalStepDocument, WeighSignalDocument, type SignalPartsFragment, type StepPartsFragment } from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, ME, answer, show } from '../testing/show';
import { SignalKeepScreen } from './signal-keep-screen';
import { SignalScreen } from './signal-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}/signalen`;
const routes = [
  { path: '/gezinnen/:dossierId/signalen/:signalId', element: <SignalScreen /> },
  { path: '/gezinnen/:dossierId/signalen/bij/:what/:rowId?', element: <SignalKeepScreen /> },
  { path: '/gezinnen/:dossierId/analyse', element: <h1>Analyse</h1> },
];
const signal = (over: Partial<SignalPartsFragment> = {}): SignalPartsFragment => ({
  __typename: 'Signal', id: 's', version: 1, state: 'OPEN', aboutPersonIds: ['kid'], what: 'Blauwe plek gezien', receivedOn: '2026-11-02', sourceKind: 'REPORTER', sourcePersonId: null, sourceName: null,
  suspicion: null, suspicionWhy: '', unsafe: null, unsafeWhy: '', able: null, ableWhy: '', accepted: null, acceptedWhy: '', effective: null, effectiveWhy: '',
  mustReport: null, mustReportWhy: '', helpPossible: null, helpPossibleWhy: '', decision: null, decidedBy: null, decidedOn: null, toldPersonIds: [], toldOn: null, reaction: '', notToldWhy: '',
  adviceOn: null, adviceNumber: '', adviceWords: '', handOverDueOn: null, handedOverOn: null, handOverReference: '', virNotedOn: null, handOverOwner: null, ...over,
});
const step = (nr: number): StepPartsFragment => ({ __typename: 'SignalStep', id: `stap${nr}`, version: 1, signalId: 's', step: nr, doneOn: '2026-11-03', byName: 'Jip en Gijs', words: `Uitkomst ${nr}` });
const family = (one: SignalPartsFragment = signal(), steps: readonly StepPartsFragment[] = [], partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR') => answer(FamilySignalsDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], signals: [one], signalSteps: [...steps] },
});
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], row: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: row } as never;
});
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
const card = (name: string) => within(screen.getByRole('heading', { name }).closest('section')!);

describe('A signal', () => {
  it('shows its steps, what the answers come to, and only what can be done now', async () => {
    show(routes, `${home}/s`, [family(signal({ suspicion: 'YES', suspicionWhy: 'gezien', unsafe: 'YES', unsafeWhy: 'het is nu gevaarlijk' }), [step(1)])]);
    await screen.findByText('Blauwe plek gezien');
    expect(screen.getByText(/Bron: een melder/)).toBeTruthy();
    expect(screen.getByText('3 november 2026, Jip en Gijs')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zet stap 2' }).getAttribute('href')).toBe(`${home}/bij/stap?signaal=s&stap=2`);
    expect(screen.queryByRole('link', { name: 'Zet stap 4' })).toBeNull();
    expect(screen.getByText('Volgens het afwegingskader: Melden bij Veilig Thuis.')).toBeTruthy();
    expect(screen.getAllByText('Deze vraag is niet meer nodig.')).toHaveLength(3);
    expect(screen.queryByRole('heading', { name: 'Overdracht aan Veilig Thuis' })).toBeNull();
  });

  it('shows who hands it over, and that it is late', async () => {
    const decided = signal({ state: 'TO_HAND_OVER', decision: 'REPORT', decidedBy: 'Jip en Gijs', decidedOn: '2026-11-05', mustReport: 'YES', mustReportWhy: 'Onveilig', helpPossible: 'NO', helpPossibleWhy: 'Te weinig', handOverDueOn: '2020-01-02', handOverOwner: { __typename: 'Professional', id: ME, name: 'Jip Testman' } });
    show(routes, `${home}/s`, [family(decided, [1, 2, 3, 4, 5].map(step))]);
    expect(await screen.findByText('Jip Testman draagt dit uiterlijk 2 januari 2020 over.')).toBeTruthy();
    expect(screen.getByText('Te laat')).toBeTruthy();
    expect(card('Besluit').getByText('Ja. Onveilig')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Rond de overdracht af' })).toBeTruthy();
    for (const done of ['Neem het besluit', 'Beantwoord de vragen', 'Corrigeer', 'Corrigeer stap 1']) expect(screen.queryByRole('link', { name: done })).toBeNull();
  });

  it('can only be read by who does not direct, and is not there when it is hidden', async () => {
    const { go } = show(routes, `${home}/s`, [family(signal(), [], 'TEAM_COLLEAGUE')]);
    await screen.findByText('Blauwe plek gezien');
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Terug naar de analyse']);
    await go(`${home}/weg`);
    expect(await screen.findByText('Dit signaal is er niet, of u mag het niet zien.')).toBeTruthy();
  });
});

describe('The forms of a signal', () => {
  it('write it down without a name of who reported', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/signaal?receivedOn=2026-11-02&sourceKind=REPORTER&aboutPersonIds=kid`, [family(), server(RecordSignalDocument, 'recordSignal', sent, signal())]);
    await userEvent.type(await screen.findByLabelText('Wat is er gezien of gehoord?'), 'Blauwe plek');
    expect(screen.queryByLabelText('Welke professional of welk document?')).toBeNull();
    await save();
    await screen.findByRole('heading', { name: 'Analyse' });
    expect(sent).toMatchObject([{ what: 'Blauwe plek', sourceKind: 'REPORTER', sourceName: null, sourcePersonId: null, aboutPersonIds: ['kid'] }]);
  });

  it('take the step that the address names', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/stap?signaal=s&stap=2&doneOn=2026-11-03`, [family(), server(TakeSignalStepDocument, 'takeSignalStep', sent, step(2))]);
    await userEvent.type(await screen.findByLabelText('Wie zette deze stap?'), 'Jip en Gijs');
    await userEvent.type(screen.getByLabelText('Wat kwam eruit?'), 'Overlegd');
    await save();
    await screen.findByText('Blauwe plek gezien');
    expect(sent).toMatchObject([{ signalId: 's', step: 2, doneOn: '2026-11-03', byName: 'Jip en Gijs', words: 'Overlegd' }]);
  });

  it('ask the next question only while the answers before it do not settle it', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/afwegen/s`, [family(), server(WeighSignalDocument, 'weighSignal', sent, signal())]);
    expect((await screen.findAllByRole('group')).length).toBe(1);
    await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
    expect(screen.getAllByRole('group')).toHaveLength(1);
    await save();
    expect((await screen.findAllByText('Schrijf waarom u dit antwoord geeft.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Waarom\?/), 'Het was een val');
    await save();
    await screen.findByText('Blauwe plek gezien');
    expect(sent).toMatchObject([{ id: 's', suspicion: 'NO', suspicionWhy: 'Het was een val' }]);
  });

  it('take the two decisions apart, each with its reason', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/besluit/s`, [family(), server(DecideSignalDocument, 'decideSignal', sent, signal())]);
    await userEvent.click(within(await screen.findByRole('group', { name: 'Is melden noodzakelijk?' })).getByRole('radio', { name: 'Nee' }));
    await userEvent.click(within(screen.getByRole('group', { name: 'Is (ook) hulp mogelijk?' })).getByRole('radio', { name: 'Ja' }));
    await save();
    expect((await screen.findAllByText('Vul in of kies: waarom.')).length).toBeGreaterThan(1);
    expect(sent).toEqual([]);
  });
});
