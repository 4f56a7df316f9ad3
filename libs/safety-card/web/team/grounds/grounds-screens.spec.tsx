import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddProtectiveFactorDocument, CorrectInstrumentOutcomeDocument, FamilyGroundsDocument, RecordOwnScoreDocument, RecordScoreDocument, type FactorPartsFragment, type FamilyGroundsQuery, type InstrumentPartsFragment, type ScorePartsFragment,
  type VulnerabilityPartsFragment,
} from '@generated/team/graphql';
import { involvement, people, viewer } from '@zov/dossier/web/team/testing/family';
import { DOSSIER_ID, ME, answer, show } from '@zov/dossier/web/team/testing/show';
import { RecordScoreScreen } from '../score/record-score-screen';
import { GroundKeepScreen } from './ground-keep-screen';
import { GroundsScreen } from './grounds-screen';

type Family = NonNullable<FamilyGroundsQuery['dossier']>;
type Sent = Record<string, unknown>;

const home = `/gezinnen/${DOSSIER_ID}/cijfers`;
const routes = [
  { path: '/gezinnen/:dossierId/cijfers', element: <GroundsScreen /> }, { path: '/gezinnen/:dossierId/cijfers/cijfer', element: <RecordScoreScreen /> },
  { path: '/gezinnen/:dossierId/cijfers/bij/:what/:rowId?', element: <GroundKeepScreen /> },
];
const definition = JSON.stringify({
  scale: Array.from({ length: 11 }, (_, score) => ({ score, label: `Woord ${score}` })), instruments: [{ key: 'LIRIK', label: 'LIRIK' }], vulnerabilities: [{ key: 'DEBTS', label: 'Schulden' }],
});
const score = (id: string, over: Partial<ScorePartsFragment>): ScorePartsFragment => ({
  __typename: 'SafetyScore', id, version: 1, personId: null, raterName: null, rater: null, score: 5, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-10-28', askedByName: null, recordedByName: null, childAllows: [], aboutPersonIds: ['kid'], ...over,
});
const author = { __typename: 'Professional' as const, id: ME };
const factor = (id: string, over: Partial<FactorPartsFragment> = {}): FactorPartsFragment => ({
  __typename: 'ProtectiveFactor', id, version: 1, kind: 'FACTOR', text: `Kracht ${id}`, whoPersonId: 'oma', whoName: '', strength: 'STRONG', sinceOn: '2026-09-01', untilOn: null, aboutPersonIds: ['kid'], author, ...over,
});
const instrument: InstrumentPartsFragment = { __typename: 'InstrumentOutcome', id: 'i1', version: 3, instrument: 'LIRIK', instrumentVersion: '4', takenOn: '2026-10-01', takenByName: 'Jip', outcome: 'Zorgelijk', aboutPersonIds: ['kid'], author };
const vulnerability: VulnerabilityPartsFragment = { __typename: 'Vulnerability', id: 'v1', version: 1, personId: 'pa', kind: 'DEBTS', present: 'YES', note: 'Brieven blijven dicht', factIds: ['f1', 'weg'], author };
const SCORES = [
  score('s1', { personId: 'kid', aboutPersonIds: ['kid'], score: 3, givenAs: 'SMILEY', words: 'Ik was bang', oneHigher: 'Niet schreeuwen', recordedByName: 'Jip', askedByName: 'Juf Mia', childAllows: ['TEAM'] }),
  score('s2', { raterName: 'Vera', rater: { __typename: 'Professional', id: 'vera' }, score: 7, aboutPersonIds: ['kid', 'teen'] }), score('s3', { personId: 'kid', score: 2, saidOn: '2026-09-09' }),
];
const family = (over: Partial<Family> = {}, partner: Parameters<typeof involvement>[0] = 'CASE_DIRECTOR') => answer(FamilyGroundsDocument, {
  viewer, cardModels: [{ __typename: 'CardModel', id: 'm', number: 1, source: 'voorstel', definition }],
  dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [{ __typename: 'Fact', id: 'f1', what: 'Er lag post' }], safetyScores: [], protectiveFactors: [], instrumentOutcomes: [], vulnerabilities: [], ...over },
});
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], made: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: made } as never;
});
const save = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const problems = () => within(screen.getByRole('alert')).getAllByRole('link').map((one) => one.textContent);

describe('Scores', () => {
  it('stand side by side with their words and how far they are apart, never as a mean', async () => {
    show(routes, home, [family({ safetyScores: SCORES })]);
    expect(await screen.findByText('De laatste cijfers liggen tussen 3 en 7. Praat over het verschil.')).toBeTruthy();
    const latest = screen.getAllByRole('listitem').filter((one) => one.className === 'zov-scores__one').map((one) => one.textContent ?? '');
    expect(latest).toHaveLength(2);
    expect(latest[0]).toMatch(/^3 Woord 3SaraIk was bangEén hoger als: Niet schreeuwen.*😟 Verdrietig · Opgeschreven door Jip · Gevraagd door Juf MiaDit mogen ook lezen: de mensen die helpen$/);
    expect(latest[1]).toMatch(/^7 Woord 7Vera over Tijn en Sara/);
    expect(screen.getByRole('img', { name: /Cijfers in de tijd/ })).toBeTruthy();
    expect(screen.queryByText('Woord 5')).toBeNull();
  });

  it('are asked for when there is none, and written down only by who may', async () => {
    show(routes, home, [family({}, 'SECOND_READER')]);
    expect(await screen.findByText(/Er is nog geen cijfer/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Schrijf een cijfer op' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Kwetsbaarheden van volwassenen' })).toBeNull();
  });
});

describe('Writing a score down', () => {
  it('takes a child by one of five faces, with whom it lets read', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/cijfer`, [family(), server(RecordScoreDocument, 'recordScore', sent, SCORES[0])]);
    await screen.findByRole('button', { name: 'Bewaar cijfer' });
    await save('Bewaar cijfer');
    expect(problems()).toEqual(['Kies van wie het cijfer is.', 'Kies een cijfer van 0 tot en met 10.']);
    await userEvent.selectOptions(screen.getByLabelText('Van wie is het cijfer?'), 'kid');
    await userEvent.click(screen.getByLabelText('4 – Woord 4'));
    await userEvent.click(screen.getByLabelText('Met een gezicht'));
    expect(within(screen.getByRole('group', { name: /^Hoe veilig is het nu/ })).getAllByRole('radio').map((one) => (one as HTMLInputElement).checked)).toEqual([false, false, false, false, false]);
    await userEvent.click(screen.getByLabelText('😟 Verdrietig'));
    await userEvent.type(screen.getByLabelText(/^Waarom dit cijfer/), ' Ik was bang ');
    await userEvent.click(screen.getByLabelText('De mensen die helpen'));
    await save('Bewaar cijfer');
    await screen.findByText(/Er is nog geen cijfer/);
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, personId: 'kid', score: 3, givenAs: 'SMILEY', words: 'Ik was bang', oneHigher: '', saidOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), askedByName: null, childAllows: ['TEAM'], idempotencyKey: expect.any(String) }]);
  });

  it('takes the own score of somebody who only gives that, about children', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/cijfer`, [family({}, 'TEAM_COLLEAGUE'), server(RecordOwnScoreDocument, 'recordOwnScore', sent, SCORES[1])]);
    const who = await screen.findByLabelText<HTMLSelectElement>('Van wie is het cijfer?');
    expect([...who.options].map((one) => one.text)).toEqual(['Kies', 'Mijn eigen cijfer']);
    await userEvent.selectOptions(who, 'MYSELF');
    await userEvent.click(screen.getByLabelText('7 – Woord 7'));
    await save('Bewaar cijfer');
    expect(problems()).toEqual(['Kies over welk kind dit cijfer gaat.']);
    await userEvent.click(screen.getByLabelText('Tijn Doos'));
    await save('Bewaar cijfer');
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, aboutPersonIds: ['teen'], score: 7, words: '', oneHigher: '', saidOn: expect.any(String), idempotencyKey: expect.any(String) }]));
  });

  it('is not offered to who may not', async () => {
    show(routes, `${home}/cijfer`, [family({}, 'SECOND_READER')]);
    expect(await screen.findByText(/U kunt in dit gezin geen cijfer opschrijven/)).toBeTruthy();
  });
});

describe('What a card rests on', () => {
  it('stands in three lists, in the words of the card, what is over last', async () => {
    show(routes, home, [family({ protectiveFactors: [factor('oud', { untilOn: '2026-10-01' }), factor('nu', { whoName: 'juf Mia' }), factor('toen', { kind: 'SUCCESS', whoPersonId: null })], instrumentOutcomes: [instrument], vulnerabilities: [vulnerability] })]);
    await screen.findByText('Kracht nu');
    expect(screen.getAllByText(/^Kracht /).map((one) => one.textContent)).toEqual(['Kracht nu', 'Kracht toen', 'Kracht oud']);
    expect(screen.getByText('Beschermende factor · Over Sara · Wie: Wil en juf Mia · Hoe sterk: sterk · Sinds 1 september 2026')).toBeTruthy();
    expect(screen.getByText('Geldt niet meer')).toBeTruthy();
    expect(screen.getByText(/^Hulpmiddel, geen besluit/)).toBeTruthy();
    expect([screen.getByText('Zorgelijk'), screen.getByText('Rik: Schulden'), screen.getByText('Rust op: Er lag post en een feit dat u niet kunt lezen')]).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Corrigeer: LIRIK' }).getAttribute('href')).toBe(`${home}/bij/hulpmiddel/i1`);
  });

  it('is written by the form of its kind', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/kracht`, [family(), server(AddProtectiveFactorDocument, 'addProtectiveFactor', sent, factor('nieuw'))]);
    await userEvent.click(await screen.findByLabelText('Eerder succes'));
    await userEvent.type(screen.getByLabelText(/^Wat helpt/), 'Oma kwam op tijd');
    const child = within(screen.getByRole('group', { name: 'Voor welk kind?' }));
    expect(child.queryByLabelText('Lin Doos')).toBeNull();
    await userEvent.click(child.getByLabelText('Sara Doos'));
    await userEvent.click(screen.getByLabelText('Enigszins'));
    await save('Bewaar');
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, kind: 'SUCCESS', text: 'Oma kwam op tijd', aboutPersonIds: ['kid'], whoPersonId: null, whoName: '', strength: 'SOME', sinceOn: null, untilOn: null, idempotencyKey: expect.any(String) }]));
  });

  it('is corrected with the version that was seen', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/hulpmiddel/i1`, [family({ instrumentOutcomes: [instrument] }), server(CorrectInstrumentOutcomeDocument, 'correctInstrumentOutcome', sent, instrument)]);
    await userEvent.type(await screen.findByLabelText(/^Wat is de uitkomst/), ', maar minder');
    await save('Bewaar');
    await waitFor(() => expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'i1', baseVersion: 3, outcome: 'Zorgelijk, maar minder', idempotencyKey: expect.any(String) }]));
  });

  it('is not offered to who may not, nor at an address for nothing', async () => {
    show(routes, `${home}/bij/kwetsbaarheid`, [family({}, 'SECOND_READER')]);
    expect(await screen.findByText(/U kunt dit niet opschrijven in dit gezin/)).toBeTruthy();
    show(routes, `${home}/bij/zomaar`, [family()]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });
});
