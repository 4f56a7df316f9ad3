import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TypedDocumentNode } from '@apollo/client';
import {
  CompleteHandOverDocument, CorrectSignalDocument, CorrectSignalStepDocument, FamilySignalsDocument, HandOverSignalDocument, MarkSignalInIndexDocument, RecordAdviceDocument, TellOfSignalDocument, type SignalPartsFragment,
  type StepPartsFragment,
} from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, ME, answer, show } from '../testing/show';
import { SignalKeepScreen } from './signal-keep-screen';
import { SignalScreen } from './signal-screen';

type Sent = Record<string, unknown>;

const home = `/gezinnen/${DOSSIER_ID}/signalen`;
const routes = [
  { path: '/gezinnen/:dossierId/signalen/:signalId', element: <SignalScreen /> },
  { path: '/gezinnen/:dossierId/signalen/bij/:what/:rowId?', element: <SignalKeepScreen /> },
];
const OPEN: SignalPartsFragment = {
  __typename: 'Signal', id: 's', version: 3, state: 'OPEN', aboutPersonIds: ['kid'], what: 'Blauwe plek gezien', receivedOn: '2026-11-02', sourceKind: 'PROFESSIONAL', sourcePersonId: null, sourceName: 'Juf Mia',
  suspicion: null, suspicionWhy: '', unsafe: null, unsafeWhy: '', able: null, ableWhy: '', accepted: null, acceptedWhy: '', effective: null, effectiveWhy: '',
  mustReport: null, mustReportWhy: '', helpPossible: null, helpPossibleWhy: '', decision: null, decidedBy: null, decidedOn: null, toldPersonIds: [], toldOn: null, reaction: '', notToldWhy: '',
  adviceOn: null, adviceNumber: '', adviceWords: '', handOverDueOn: null, handedOverOn: null, handOverReference: '', virNotedOn: null, handOverOwner: null,
};
const DECIDED: Partial<SignalPartsFragment> = {
  state: 'TO_HAND_OVER', decision: 'REPORT', decidedBy: 'Jip en Gijs', decidedOn: '2026-11-05', mustReport: 'YES', mustReportWhy: 'Onveilig', helpPossible: 'NO', helpPossibleWhy: 'Te weinig',
};
const OWNED: Partial<SignalPartsFragment> = { ...DECIDED, handOverDueOn: '2100-01-01', handOverOwner: { __typename: 'Professional', id: ME, name: 'Jip Testman' } };
const STEP: StepPartsFragment = { __typename: 'SignalStep', id: 'st', version: 1, signalId: 's', step: 1, doneOn: '2026-11-03', byName: 'Jip', words: 'In kaart' };

const family = (over: Partial<SignalPartsFragment> = {}) => answer(FamilySignalsDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement()], signals: [{ ...OPEN, ...over }], signalSteps: [STEP] },
});
const card = async (name: string) => within((await screen.findByRole('heading', { name })).closest('section')!);

describe('The cards of a signal', () => {
  it.each<[string, Partial<SignalPartsFragment>, string, string]>([
    ['nobody was told yet', {}, 'Wie weet het?', 'Nog niet opgeschreven.'],
    ['who was told', { toldPersonIds: ['ma'], toldOn: '2026-11-04' }, 'Wie weet het?', 'Verteld aan Lin op 4 november 2026'],
    ['who was told on no known day', { toldPersonIds: ['ma', 'pa'] }, 'Wie weet het?', 'Verteld aan Lin en Rik'],
    ['no advice was asked', {}, 'Advies van Veilig Thuis', 'Er is geen advies gevraagd.'],
    ['the advice with its number', { adviceOn: '2026-11-03', adviceNumber: 'A-12' }, 'Advies van Veilig Thuis', 'Gevraagd op 3 november 2026, nummer A-12'],
    ['the advice without a number', { adviceOn: '2026-11-03' }, 'Advies van Veilig Thuis', 'Gevraagd op 3 november 2026'],
    ['that it stands in the index', { virNotedOn: '2026-11-06' }, 'Advies van Veilig Thuis', 'Gemeld in de verwijsindex op 6 november 2026'],
    ['that nothing was decided', {}, 'Besluit', 'Er is nog geen besluit.'],
    ['that it was closed without a report', { ...DECIDED, state: 'CLOSED', decision: 'CLOSE' }, 'Besluit', 'Afgesloten, geen melding'],
    ['that help is given', { ...DECIDED, state: 'CLOSED', decision: 'HELP' }, 'Besluit', 'Zelf hulp bieden of organiseren'],
    ['that it is reported and helped', { ...DECIDED, decision: 'REPORT_AND_HELP' }, 'Besluit', 'Melden bij Veilig Thuis en hulp bieden'],
    ['that nobody hands it over yet', DECIDED, 'Overdracht aan Veilig Thuis', 'Nog bij niemand neergelegd.'],
    ['who hands it over', OWNED, 'Overdracht aan Veilig Thuis', 'Jip Testman draagt dit uiterlijk 1 januari 2100 over.'],
    ['that it was handed over', { ...OWNED, state: 'CLOSED', handedOverOn: '2026-11-07', handOverReference: 'VT-7' }, 'Overdracht aan Veilig Thuis', 'Overgedragen op 7 november 2026, kenmerk VT-7'],
  ])('say %s', async (_what, over, heading, text) => {
    show(routes, `${home}/s`, [family(over)]);
    expect((await card(heading)).getByText(text)).toBeTruthy();
  });

  it('offer the end of a hand-over only to a hand-over that somebody has', async () => {
    show(routes, `${home}/s`, [family(DECIDED)]);
    const links = (await card('Overdracht aan Veilig Thuis')).getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['Leg de overdracht bij iemand neer']);
  });

  it('name no card of a hand-over where none was decided', async () => {
    show(routes, `${home}/s`, [family({ ...DECIDED, state: 'CLOSED', decision: 'HELP' })]);
    await screen.findByText('Blauwe plek gezien');
    expect(screen.queryByRole('heading', { name: 'Overdracht aan Veilig Thuis' })).toBeNull();
  });
});

describe('The forms of its parts', () => {
  /** What is typed comes with the address, so that nothing has to be typed letter by letter. */
  it.each<[what: string, TypedDocumentNode<never, never>, field: string, over: Partial<SignalPartsFragment>, label: string, typed: string, expected: Sent]>([
    ['signaal/s', CorrectSignalDocument as never, 'correctSignal', {}, 'Wat is er gezien of gehoord?', '!', { id: 's', baseVersion: 3, what: 'Blauwe plek gezien!', sourceKind: 'PROFESSIONAL', sourceName: 'Juf Mia' }],
    ['verteld/s', TellOfSignalDocument as never, 'tellOfSignal', {}, 'Wie weet het nog niet, en waarom? (optioneel)', 'Te gevaarlijk', { id: 's', baseVersion: 3, toldPersonIds: [], notToldWhy: 'Te gevaarlijk' }],
    ['advies/s', RecordAdviceDocument as never, 'recordAdvice', { adviceOn: '2026-11-03' }, 'Wat was het advies?', 'Meld', { id: 's', adviceWords: 'Meld' }],
    ['afronden/s', CompleteHandOverDocument as never, 'completeHandOver', { ...OWNED, handedOverOn: '2026-11-07' }, 'Welk kenmerk gaf Veilig Thuis? (optioneel)', 'VT-7', { id: 's', handedOverOn: '2026-11-07', handOverReference: 'VT-7' }],
    ['stap/st', CorrectSignalStepDocument as never, 'correctSignalStep', {}, 'Wat kwam eruit?', '!', { id: 'st', baseVersion: 1, words: 'In kaart!' }],
  ])('%s sends what was filled in, with the version that was seen', async (what, document, field, over, label, typed, expected) => {
    const sent: Sent[] = [];
    const server = answer(document, ((variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { [field]: what.startsWith('stap') ? STEP : { ...OPEN, ...over } };
    }) as never);
    show(routes, `${home}/bij/${what}`, [family(over), server]);
    await userEvent.type(await screen.findByLabelText(label), typed);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByText('Blauwe plek gezien');
    expect(sent).toMatchObject([{ ...expected, dossierId: DOSSIER_ID, idempotencyKey: expect.any(String) }]);
  });

  it.each<[what: string, over: Partial<SignalPartsFragment>, problem: string]>([
    ['verteld/s', {}, 'Schrijf waarom u het niemand vertelde.'],
    ['neerleggen/s', DECIDED, 'Vul in of kies: wie draagt dit over.'],
    ['besluit/s', {}, 'Vul in of kies: is melden noodzakelijk.'],
  ])('%s says what is missing and sends nothing', async (what, over, problem) => {
    show(routes, `${home}/bij/${what}`, [family(over)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText(problem)).length).toBeGreaterThan(0);
  });

  it('lets only somebody who works on this family hand it over', async () => {
    show(routes, `${home}/bij/neerleggen/s`, [family(DECIDED), answer(HandOverSignalDocument as never, { handOverSignal: OPEN } as never)]);
    const owner = await screen.findByLabelText('Wie draagt dit over?');
    expect(screen.getByRole('link', { name: 'Terug naar het signaal' }).getAttribute('href')).toBe(`${home}/s#overdracht`);
    expect(within(owner).getAllByRole('option').map((one) => one.textContent)).toEqual(['Kies', 'Jip Testman']);
  });

  it.each<[what: string, over: Partial<SignalPartsFragment>]>([
    ['besluit/s', DECIDED],
    ['afwegen/s', DECIDED],
    ['signaal/s', DECIDED],
    ['afronden/s', {}],
    ['neerleggen/s', { ...DECIDED, state: 'CLOSED' }],
    ['stap/weg', {}],
    ['verteld/weg', {}],
  ])('%s is not there once the signal does not allow it any more', async (what, over) => {
    show(routes, `${home}/bij/${what}`, [family(over), answer(MarkSignalInIndexDocument as never, { markSignalInIndex: OPEN } as never)]);
    expect(await screen.findByText('Dit is er niet, of u mag het niet zien.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bewaar' })).toBeNull();
  });

  it('is no page for a word that is no part of a signal', async () => {
    show(routes, `${home}/bij/iets/s`, [family()]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });
});
