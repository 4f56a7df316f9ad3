import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanChangesDocument } from '@generated/family/graphql';
import { dossierId, linde, ruben, showScreen } from '@zov/access/web/family/portal/testing/show';
import { agreement as plainAgreement, condition, contact, worry } from '../testing/plans';
import { ChangesScreen } from './changes-screen';
import { changesTexts } from './changes.texts';
import { changesBetween, type Version } from './version-changes';

const agreement = (over: Partial<Version['agreements'][number]> = {}): Version['agreements'][number] => ({ ...plainAgreement(), childPicture: null, ...over });
const texts = changesTexts((you) => you as never);
const version = (number: number, over: Partial<Version> = {}): Version => ({
  __typename: 'PlanVersion', id: `p${number}`, phase: 'SAFETY', number, state: 'IN_FORCE', sharedAt: `2026-1${number - 1}-01T10:00:00Z`, adoptedAt: null,
  top3Items: [{ ...worry(), lineageId: 'lw' }], minimumConditions: [{ ...condition(), lineageId: 'lc' }], agreements: [agreement()], safetyNet: [{ ...contact(), lineageId: 'ln' }], help: [], ...over,
} as Version);
const show = (planVersions: readonly Version[]) => showScreen(<ChangesScreen />, { mocks: [{ request: { query: PlanChangesDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben], planVersions } } } }] });

describe('What changed between two versions', () => {
  const parts = (before: Version, after: Version) => changesBetween(before, after, texts, (id) => (id === 'ruben' ? 'Ruben' : undefined)).map(({ title, items }) => [title, items.map(({ change, fields }) => [change, ...fields.map(({ label, before: old, after: next }) => `${label}: ${old} > ${next}`)])]);

  it('is nothing when no word differs, whatever the order in which the items come', () => {
    expect(parts(version(1), version(2))).toEqual([]);
  });

  it('is told per field of an item that stayed, and of a new or gone item as a whole', () => {
    expect(parts(version(1), version(2, { agreements: [agreement({ rhythm: 'op zondag', childPicture: 'HOME' })], safetyNet: [] }))).toEqual([
      [texts.agreements, [['changed', 'Plaatje:  > Thuis', 'Wanneer: altijd > op zondag']]], [texts.net, [['gone', 'Naam: Oma Wilma > ', 'Wanneer: dag en nacht > ', 'Wat er staat: Oma neemt op. > ']]],
    ]);
    expect(parts(version(1, { minimumConditions: [] }), version(2))).toEqual([[texts.conditions, [['new', 'Wat er staat:  > Niemand doet een ander pijn.']]]]);
  });

  it('counts nothing that is a draft or was withdrawn', () => {
    expect(parts(version(1), version(2, { agreements: [agreement(), agreement({ id: 'a2', lineageId: 'l2', state: 'WITHDRAWN' })] }))).toEqual([]);
  });
});

describe('The page of what changed', () => {
  it('compares the newest two until somebody chooses others, and says in words what went and came', async () => {
    const said = (id: string, rhythm: string) => ({ agreements: [agreement({ id, rhythm })] });
    show([version(1, said('first', 'altijd')), version(2, said('second', 'op maandag')), version(3, said('third', 'op maandag'))]);
    expect(await screen.findByText('Er is geen woord veranderd.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Daarna' }), 'p2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Eerst' }), 'p1');
    const item = (await screen.findByText('Weg: “altijd”')).closest('dd')!;
    expect(within(item).getByText('Nieuw: “op maandag”')).toBeTruthy();
    expect([item.querySelector('del')?.textContent, item.querySelector('ins')?.textContent]).toEqual(['altijd', 'op maandag']);
  });

  it('says so while there is but one version', async () => {
    show([version(1)]);
    expect(await screen.findByText('Er is nog maar één versie van het plan. Er is niets te vergelijken.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
