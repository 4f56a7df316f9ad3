import { formatDate } from '@zov/ui/format';
import { pictureOf } from '../../../model/pictures';
import { setByText } from '../minimum-condition/conditions.texts';
import { agreementsOf, shownOf, type Agreement, type Condition, type Help, type NetContact, type Shown, type Top3Item, type Version } from '../screen/plan-data';
import { diffTexts as t } from './versions.texts';

export type FieldDiff = { readonly label: string; readonly before: string; readonly after: string };
export type ItemDiff = { readonly lineageId: string; readonly title: string; readonly change: 'new' | 'gone' | 'changed'; readonly fields: readonly FieldDiff[] };
export type PlanDiff = readonly { readonly title: string; readonly items: readonly ItemDiff[] }[];

type Words = { readonly name: (personId: string) => string; readonly names: (ids: readonly string[]) => string; readonly fact: (id: string) => string; readonly professionals: (ids: readonly string[]) => string };
/** `key` says who is meant, where two could be called the same. */
type Cell = readonly [label: string, text: string, key?: string | undefined];
type Row = { readonly lineageId: string; readonly title: string; readonly cells: readonly Cell[] };

const day = (date: string | null): string => (date ? formatDate(date) : '');
const yes = (value: boolean): string => (value ? t.yes : t.no);

function situation(item: Top3Item, place: number, words: Words): Row {
  const { lineageId, behaviour, familyText, goal, goalReachedWhen, riskFactors } = item;
  return {
    lineageId, title: behaviour,
    cells: [
      [t.place, String(place)], [t.behaviour, behaviour], [t.familyText, familyText], [t.about, words.names(item.aboutPersonIds)], [t.facts, item.factIds.map(words.fact).join('\n')],
      [t.riskFactors, riskFactors], [t.goal, goal], [t.reached, goalReachedWhen],
    ],
  };
}

function agreement(one: Agreement, words: Words): Row {
  const named = [...one.namedActorIds].sort();
  return {
    lineageId: one.lineageId, title: one.what,
    cells: [
      [t.who, one.whoPersonId ? words.name(one.whoPersonId) : one.whoName, one.whoPersonId ?? undefined], [t.named, words.professionals(named), named.join()], [t.what, one.what], [t.familyText, one.familyText], [t.childText, one.childText], [t.childPicture, pictureOf(one.childPicture)?.title ?? ''], [t.trigger, one.trigger],
      [t.rhythm, one.rhythm], [t.checker, one.checkerName], [t.checkHow, one.checkHow], [t.ifItFails, one.ifItFails], [t.from, day(one.fromOn)], [t.until, day(one.untilOn)],
      [t.review, day(one.reviewOn)], [t.about, words.names(one.aboutPersonIds)],
    ],
  };
}

function condition(one: Condition, words: Words): Row {
  const cells = [[t.text, one.text], [t.familyText, one.familyText], [t.setBy, `${setByText[one.setByKind]} ${one.setByName}`.trim()], [t.met, yes(one.met)], [t.about, words.names(one.aboutPersonIds)]] as const;
  return { lineageId: one.lineageId, title: one.text, cells };
}

function contact(one: NetContact, place: number): Row {
  const cells = [
    [t.place, String(place)], [t.name, one.name], [t.phone, one.publicPhone ?? ''], [t.reachable, one.reachableWhen], [t.familyText, one.familyText],
    [t.told, yes(one.told)], [t.agreed, yes(one.agreed)], [t.confirmed, day(one.confirmedOn)],
  ] as const;
  return { lineageId: one.lineageId, title: one.name, cells };
}

function help(one: Help, words: Words): Row {
  const cells = [[t.kind, one.kind], [t.provider, one.providerName, one.providerOrganisationId ?? undefined], [t.from, day(one.plannedFrom)], [t.familyText, one.familyText], [t.about, words.names(one.aboutPersonIds)]] as const;
  return { lineageId: one.lineageId, title: one.kind, cells };
}

/** The change of one field, if there is one; somebody else who is called the same is said to be another. */
function change([, before, old]: Cell, [label, text, key]: Cell): FieldDiff[] {
  const same = old === undefined || key === undefined ? before === text : old === key;
  return same ? [] : [{ label, before, after: before === text ? t.another(text) : text }];
}

function compare(before: readonly Row[], after: readonly Row[]): ItemDiff[] {
  const old = new Map(before.map((row) => [row.lineageId, row]));
  const next = new Set(after.map(({ lineageId }) => lineageId));
  const filled = (row: Row, side: 'before' | 'after'): FieldDiff[] =>
    row.cells.filter(([, text]) => text !== '').map(([label, text]) => ({ label, before: side === 'before' ? text : '', after: side === 'after' ? text : '' }));
  const came = after.map((row): ItemDiff | undefined => {
    const was = old.get(row.lineageId);
    if (!was) return { lineageId: row.lineageId, title: row.title, change: 'new', fields: filled(row, 'after') };
    const fields = row.cells.flatMap((cell, index) => change(was.cells[index] ?? [cell[0], ''], cell));
    return fields.length > 0 ? { lineageId: row.lineageId, title: row.title, change: 'changed', fields } : undefined;
  });
  const went = before.filter(({ lineageId }) => !next.has(lineageId)).map((row): ItemDiff => ({ lineageId: row.lineageId, title: row.title, change: 'gone', fields: filled(row, 'before') }));
  return [...came.filter((one): one is ItemDiff => one !== undefined), ...went];
}

const allAgreements = (shown: Shown): Agreement[] => shown.top3.flatMap((item) => agreementsOf(shown, item));

/** What changed from one version to another: new, gone, or changed in words; an item is followed by its lineage. */
export function planDiff(before: Version, after: Version, words: Words): PlanDiff {
  const [old, next] = [shownOf(before), shownOf(after)];
  return [
    { title: t.situations, items: compare(old.top3.map((one, index) => situation(one, index + 1, words)), next.top3.map((one, index) => situation(one, index + 1, words))) },
    { title: t.agreements, items: compare(allAgreements(old).map((one) => agreement(one, words)), allAgreements(next).map((one) => agreement(one, words))) },
    { title: t.conditions, items: compare(old.conditions.map((one) => condition(one, words)), next.conditions.map((one) => condition(one, words))) },
    { title: t.help, items: compare(old.help.map((one) => help(one, words)), next.help.map((one) => help(one, words))) },
    { title: t.net, items: compare(old.net.map((one, index) => contact(one, index + 1)), next.net.map((one, index) => contact(one, index + 1))) },
  ].filter(({ items }) => items.length > 0);
}
