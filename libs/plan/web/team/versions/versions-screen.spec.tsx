import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanWorld, agreement, condition, contact, situation, version } from '../testing/plan-world';
import { VersionsScreen } from './versions-screen';

const opinion = { __typename: 'PlanOpinion' as const, id: 'o1', planVersionId: 'v1', personId: 'tom', stance: 'DISAGREE' as const, words: 'Ik zie dit anders.', saidAt: '2026-11-18T10:00:00Z', current: true, recordedByName: null };
const first = () => version({
  state: 'IN_FORCE', sharedAt: '2026-11-18T10:00:00Z', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', adoptedReason: 'Helder.', contentHash: 'cd'.repeat(32), releasedToPersonIds: ['tom'], opinions: [opinion],
  top3Items: [situation('a', 1, { state: 'ADOPTED' })],
});
/** The next version: the same items under new ids, as the server makes them. */
const second = (over: Parameters<typeof version>[0] = {}) => version({
  id: 'v2', number: 2, top3Items: [situation('a2', 1, { lineageId: 'l-a', behaviour: 'Gedrag a', familyText: 'Gezin a', goal: 'Doel a' })],
  agreements: [agreement('g2', 'a2', { lineageId: 'l-g' })], safetyNet: [contact('n2', { lineageId: 'l-n' })], ...over,
});
const third = () => second({ id: 'v3', number: 3, safetyNet: [contact('n3', { lineageId: 'l-n', name: 'Opa Klaas' })] });

const show = (world: PlanWorld, search = '') => world.show(VersionsScreen, `plan/versies${search}`, 'plan/versies');
const part = (name: string) => screen.findByRole('region', { name });

describe('the versions of a plan', () => {
  it('stand newest first, with who wrote each and the fingerprint of what was frozen', async () => {
    show(new PlanWorld(first(), second()));
    const rows = within(await screen.findByRole('table', { name: 'Alle versies' })).getAllByRole('row').slice(1).map((row) => row.textContent);
    expect(rows).toEqual([expect.stringMatching(/^Versie 2.*Concept.*Jip Testman.*–$/), expect.stringMatching(/^Versie 1.*Geldt nu.*cdcdcdcd…$/)]);
  });

  it('are not compared while there is but one', async () => {
    show(new PlanWorld(first()));
    expect(await screen.findByText('Er is nog één versie. Vergelijken kan vanaf de tweede.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText(/^Verschillen tussen/)).toBeNull();
  });

  it('leave a version that was frozen to be read with what everybody thought of it, dissent in own words', async () => {
    show(new PlanWorld(first(), second()));
    await userEvent.click(await screen.findByRole('link', { name: 'Versie 1' }));
    expect(await screen.findByRole('heading', { name: 'Versie 1 lezen' })).toBeTruthy();
    expect(screen.getByText('Ik zie dit anders.')).toBeTruthy();
    expect(screen.getByText('Helder.')).toBeTruthy();
    expect(document.querySelector('.plan-hash')?.textContent).toMatch(/^cdcdcdcd /);
    expect(screen.queryByText(/^Verschillen tussen/)).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('say nothing of a version that is not there', async () => {
    show(new PlanWorld(first()), '?versie=v9');
    await screen.findByRole('table', { name: 'Alle versies' });
    expect(screen.queryByRole('heading', { name: /lezen$/ })).toBeNull();
  });
});

describe('the differences between two versions', () => {
  it('are those of the newest two until somebody chooses others', async () => {
    show(new PlanWorld(first(), second(), third()));
    expect(await screen.findByRole('heading', { name: 'Verschillen tussen versie 2 en versie 3' })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Naar versie' }), 'Versie 2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Van versie' }), 'Versie 1');
    expect(await screen.findByRole('heading', { name: 'Verschillen tussen versie 1 en versie 2' })).toBeTruthy();
    expect(screen.getByText('Tussen deze versies is geen woord veranderd.')).toBeTruthy();
  });

  it('can be read the other way round', async () => {
    show(new PlanWorld(first(), third()), '?van=v3&naar=v1');
    expect(await screen.findByRole('heading', { name: 'Verschillen tussen versie 3 en versie 1' })).toBeTruthy();
    expect(screen.getByText('Weg: “Opa Klaas”')).toBeTruthy();
    expect(screen.getByText('Nieuw: “Oma Gerda”')).toBeTruthy();
  });

  it('name the people and quote the facts, and never show an id', async () => {
    const world = new PlanWorld(first(), second({ top3Items: [situation('a2', 1, { lineageId: 'l-a', behaviour: 'Gedrag a', familyText: 'Gezin a', goal: 'Doel a', aboutPersonIds: ['iris', 'puck'], factIds: ['f2'] })] }));
    world.dossier.facts.push({ ...world.dossier.facts[0]!, id: 'f2', what: 'Puck sliep bij oma.' });
    show(world);
    const top3 = await part('Top 3');
    expect(within(top3).getByText('Over wie').nextElementSibling?.textContent).toMatch(/Tom/);
    expect(within(top3).getByText('Rust op feiten').nextElementSibling?.textContent).toMatch(/bord.*oma/);
    expect(top3.textContent).not.toMatch(/f1|f2|l-a|iris|puck/);
  });

  it('show an item that came and one that went as a whole, each with its word', async () => {
    const next = second({ agreements: [agreement('x', 'a2', { what: 'Belt de huisarts', checkHow: '' })], minimumConditions: [condition('c')] });
    show(new PlanWorld(first(), next));
    const agreements = await part('Afspraken');
    const items = within(agreements).getAllByRole('listitem').filter((item) => item.className === 'plan-agreement');
    expect(items.map((item) => item.querySelector('.zov-row')?.textContent)).toEqual(['NieuwBelt de huisarts', 'WegLoopt een rondje']);
    expect(items[0]!.querySelector('del')).toBeNull();
    expect(items[1]!.querySelector('ins')).toBeNull();
    expect(within(items[0]!).queryByText('Hoe gecontroleerd')).toBeNull();
    expect(within(await part('Bodemeisen')).getByText('Nieuw')).toBeTruthy();
  });
});
