import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamilyNetworkDocument } from '@generated/team/graphql';
import { custody, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { circleOf, genogramOf, type Network } from './family-picture';
import { NetworkScreen } from './network-screen';

type FamilyTie = Network['familyTies'][number];
const tie = (kind: FamilyTie['kind'], fromPersonId: string, toPersonId: string, more: Partial<FamilyTie> = {}): FamilyTie => ({ __typename: 'FamilyTie', id: `${kind} ${fromPersonId} ${toPersonId}`, kind, fromPersonId, toPersonId, detail: null, fromOn: null, untilOn: null, ...more });
const around = (personId: string, more: Partial<Network['networkTies'][number]> = {}): Network['networkTies'][number] => ({
  __typename: 'NetworkTie', id: `tie ${personId}`, personId, ring: 'CLOSE', bond: 'STRONG', relation: 'Oma', roleInPlan: 'belt elke dag', toldOn: null, agreedOn: null, chosenByChild: true, chosenByPersonIds: ['kid'], aboutPersonIds: ['kid', 'teen'], ...more,
});
const family = (more: Partial<Network> = {}): Network => ({
  __typename: 'Dossier', id: DOSSIER_ID, persons: people, custodies: [], households: [], familyTies: [], networkTies: [], pictureNudges: [], involvements: [involvement()], ...more,
});
const load = (more: Partial<Network> = {}, view = '') =>
  show([{ path: '/gezinnen/:dossierId/netwerk/:view?', element: <NetworkScreen /> }], `/gezinnen/${DOSSIER_ID}/netwerk${view}`, [answer(FamilyNetworkDocument, { viewer, dossier: family(more) })]);
const DAY = '2026-11-22';

describe('What is drawn of a family', () => {
  it('is what somebody wrote down; custody tells the parents of a child of whom no tie does', () => {
    const custodies = [custody('1', 'ma', 'kid'), custody('2', 'oma', 'teen', { kind: 'GUARDIANSHIP' }), custody('3', 'pa', 'teen')];
    const { ties, people: drawn } = genogramOf(family({ custodies, familyTies: [tie('PARENT_OF', 'ma', 'teen')] }), DAY);
    expect(ties.map((one) => `${one.from} ${one.to}`)).toEqual(['ma teen', 'ma kid']);
    expect(drawn.map((one) => [one.id, one.sex, one.age, one.row, one.index])).toEqual([
      ['pa', 'MAN', '37', 1, false], ['ma', 'WOMAN', '34', 1, false], ['teen', 'OTHER', '13', 2, true], ['kid', 'OTHER', '9', 2, true],
    ]);
  });

  it('is what holds today: who was a partner is drawn apart, what ended is left out, and so is who moved', () => {
    const household = { __typename: 'Household' as const, id: 'h', label: 'Thuis', members: [{ __typename: 'HouseholdMember' as const, id: 'm1', personId: 'ma', fromOn: null, untilOn: null }, { __typename: 'HouseholdMember' as const, id: 'm2', personId: 'pa', fromOn: '2020-01-01', untilOn: '2026-10-01' }] };
    const familyTies = [tie('PARTNER', 'pa', 'ma', { untilOn: '2026-10-01', detail: 'MARRIED' }), tie('CONFLICT', 'pa', 'ma', { untilOn: '2026-10-01' }), tie('PARENT_OF', 'ma', 'kid', { detail: 'FOSTER' })];
    const drawn = genogramOf(family({ familyTies, households: [household] }), DAY);
    expect(drawn.ties.map(({ kind, married, notByBirth }) => [kind, married, notByBirth])).toEqual([['EX_PARTNER', true, false], ['PARENT_OF', false, true]]);
    expect(drawn.homes).toEqual([{ id: 'h', label: 'Thuis', personIds: ['ma'] }]);
  });

  it('takes somebody from the network in when a tie leads there, and says "about" of an age that is', () => {
    const persons = people.map((one) => (one.id === 'oma' ? { ...one, birthDate: '1959-01-01', birthDatePrecision: 'YEAR' as const } : one));
    expect(genogramOf(family({ persons, familyTies: [tie('PARENT_OF', 'oma', 'ma')] }), DAY).people[0]).toMatchObject({ id: 'oma', age: '±67', row: 0 });
    expect(circleOf(family({ networkTies: [around('oma'), around('niemand', { aboutPersonIds: ['teen'] })] }), 'teen').map((one) => [one.name, one.role, one.ring])).toEqual([['Wil Doos', 'Oma: belt elke dag', 'CLOSE'], ['Jip Testman', 'Casusregisseur, Gemeente', 'WORKING']]);
  });

  it('has every professional who works with the family once, and nobody whose work there ended', () => {
    const old = { ...involvement('RVDK', 'weg'), validUntil: '2021-01-01T00:00:00Z' };
    const unseen = { ...involvement('RVDK', 'onbekend'), professional: null };
    expect(circleOf(family({ involvements: [involvement(), { ...involvement('SECOND_READER'), id: 'ook' }, old, unseen] })).map((one) => [one.name, one.professional, one.bond])).toEqual([['Jip Testman', true, undefined]]);
  });

  it('draws a child that is expected as not yet born, until its day of birth is known', () => {
    const child = (over: object) => genogramOf(family({ persons: [{ ...people[0]!, id: 'new', circle: 'FAMILY', familyRole: 'CHILD', birthDate: null, birthDatePrecision: 'UNKNOWN', expectedOn: '2027-01-10', ...over }] as Network['persons'] }), DAY).people[0];
    expect(child({})).toMatchObject({ unborn: true, age: undefined });
    expect(child({ expectedOn: null })?.unborn).toBe(false);
    expect(child({ birthDate: '2025-01-08', birthDatePrecision: 'DAY' })?.unborn).toBe(false);
  });
});

describe('The page of family and network', () => {
  it('opens with the genogram, says in words what it shows, and offers to write more to who may', async () => {
    load({ familyTies: [tie('PARENT_OF', 'ma', 'kid'), tie('VIOLENCE_TOWARDS', 'pa', 'ma')] });
    const picture = await screen.findByRole('img', { name: 'Genogram' });
    expect(picture.querySelector('desc')?.textContent).toContain('Geweld van Rik Doos naar Lin Doos.');
    expect(screen.getByRole('link', { name: 'Genogram' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Schrijf een familieband op' })).toBeTruthy();
  });

  it('says what to do when no tie is written and when nobody is, and offers nothing to who may not', async () => {
    load({ involvements: [involvement('SECOND_READER')] });
    expect(await screen.findByText(/Er staat nog niet opgeschreven wie van wie/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Schrijf een familieband op' })).toBeNull();
    load({ persons: [] });
    expect(await screen.findByRole('heading', { name: 'Er staat nog niemand van het gezin in het dossier' })).toBeTruthy();
  });

  it('draws the circle round the family, or round one child that the address keeps', async () => {
    const { router } = load({ networkTies: [around('oma'), around('pa', { aboutPersonIds: ['kid'], bond: 'TENSE', relation: '', roleInPlan: '' })] }, '/cirkel');
    expect(await screen.findByRole('img', { name: 'Netwerkcirkel van Hele gezin' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tijn' }));
    expect(router.state.location.search).toBe('?kind=teen');
    expect(screen.getByRole('img', { name: 'Netwerkcirkel van Tijn' }).querySelector('desc')?.textContent).toBe('Rond Tijn staat 1 persoon. Dichtbij: Wil Doos. Met het gezin werkt: Jip Testman.');
    await userEvent.click(screen.getByRole('button', { name: 'Tijn' }));
    expect(router.state.location.search).toBe('');
  });

  it('says that the network is empty', async () => {
    load({}, '/cirkel');
    expect(await screen.findByRole('heading', { name: 'Er staat nog niemand in het netwerk' })).toBeTruthy();
  });

  it('has the list that is drawn from, with the way to correct each row', async () => {
    load({ familyTies: [tie('PARENT_OF', 'ma', 'kid')], networkTies: [around('oma')] }, '/lijst');
    expect(await screen.findByText(/De tekening volgt de lijst/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Corrigeer: Lin is ouder van Sara/ })).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Netwerk' })).getByText('Oma')).toBeTruthy();
  });

  it('is not there at another address, and can be asked again when it did not come', async () => {
    load({}, '/taart');
    expect(await screen.findByRole('heading', { name: /niet gevonden|bestaat niet/i })).toBeTruthy();
    show([{ path: '/gezinnen/:dossierId/netwerk', element: <NetworkScreen /> }], `/gezinnen/${DOSSIER_ID}/netwerk`, [lose(FamilyNetworkDocument)]);
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });
});
