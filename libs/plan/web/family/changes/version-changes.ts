import { formatDate } from '@zov/ui/format';
import type { ChangingPlanFragment } from '@generated/family/graphql';
import { pictureOf } from '../../../model/pictures';
import type { changesTexts } from './changes.texts';

export type Version = ChangingPlanFragment;
export type FieldChange = { readonly label: string; readonly before: string; readonly after: string };
export type ItemChange = { readonly lineageId: string; readonly change: 'new' | 'gone' | 'changed'; readonly fields: readonly FieldChange[] };
export type PartChange = { readonly title: string; readonly items: readonly ItemChange[] };

type Texts = ReturnType<typeof changesTexts>;
type Cell = readonly [label: string, text: string];
type Row = { readonly lineageId: string; readonly cells: readonly Cell[] };

const day = (date: string | null | undefined): string => (date ? formatDate(date) : '');
const there = <T extends { state: string }>(items: readonly T[]): T[] => items.filter(({ state }) => state === 'SHARED' || state === 'ADOPTED');

function rowsOf(version: Version, t: Texts, nameOf: (id: string) => string | undefined): Readonly<Record<'agreements' | 'worries' | 'conditions' | 'given' | 'net', readonly Row[]>> {
  const rank = new Map(version.top3Items.map(({ id, rank }) => [id, rank ?? Number.MAX_SAFE_INTEGER]));
  const byPlace = (one: Version['agreements'][number], other: Version['agreements'][number]) => (rank.get(one.top3ItemId) ?? 0) - (rank.get(other.top3ItemId) ?? 0) || one.position - other.position;
  return {
    agreements: there(version.agreements).sort(byPlace).map((one) => ({ lineageId: one.lineageId, cells: [
      [t.text, one.familyText], [t.childText, one.childText], [t.childPicture, pictureOf(one.childPicture)?.title ?? ''], [t.who, (one.whoPersonId && nameOf(one.whoPersonId)) || one.whoName], [t.when, one.rhythm], [t.checker, one.checkerName], [t.from, day(one.fromOn)], [t.until, day(one.untilOn)], [t.review, day(one.reviewOn)],
    ] })),
    worries: there(version.top3Items).sort((one, other) => (one.rank ?? 9) - (other.rank ?? 9)).map((one) => ({ lineageId: one.lineageId, cells: [[t.text, one.familyText], [t.goal, one.goal]] })),
    conditions: there(version.minimumConditions).map((one) => ({ lineageId: one.lineageId, cells: [[t.text, one.familyText]] })),
    given: there(version.help).map((one) => ({ lineageId: one.lineageId, cells: [[t.text, one.familyText], [t.kind, one.kind], [t.provider, one.providerName], [t.from, day(one.plannedFrom)]] })),
    net: there(version.safetyNet).sort((one, other) => one.position - other.position).map((one) => ({ lineageId: one.lineageId, cells: [[t.name, one.name], [t.phone, one.publicPhone ?? ''], [t.reachable, one.reachableWhen], [t.text, one.familyText]] })),
  };
}

function compare(before: readonly Row[], after: readonly Row[]): ItemChange[] {
  const old = new Map(before.map((row) => [row.lineageId, row]));
  const next = new Set(after.map(({ lineageId }) => lineageId));
  const whole = (row: Row, side: 'before' | 'after'): FieldChange[] => row.cells.filter(([, text]) => text !== '').map(([label, text]) => ({ label, before: '', after: '', [side]: text }));
  const came = after.flatMap((row): ItemChange[] => {
    const was = old.get(row.lineageId);
    if (!was) return [{ lineageId: row.lineageId, change: 'new', fields: whole(row, 'after') }];
    const fields = row.cells.map(([label, text], index) => ({ label, before: was.cells[index]?.[1] ?? '', after: text })).filter((one) => one.before !== one.after);
    return fields.length > 0 ? [{ lineageId: row.lineageId, change: 'changed', fields }] : [];
  });
  return [...came, ...before.filter(({ lineageId }) => !next.has(lineageId)).map((row): ItemChange => ({ lineageId: row.lineageId, change: 'gone', fields: whole(row, 'before') }))];
}

/** What changed between two versions, made of nothing but what this reader sees of both; an item is followed by its lineage. */
export function changesBetween(before: Version, after: Version, t: Texts, nameOf: (id: string) => string | undefined): PartChange[] {
  const [old, next] = [rowsOf(before, t, nameOf), rowsOf(after, t, nameOf)];
  return (['agreements', 'worries', 'conditions', 'given', 'net'] as const).map((part) => ({ title: t[part], items: compare(old[part], next[part]) })).filter(({ items }) => items.length > 0);
}
