import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { itemNames } from '../../model/signing.ts';
import { paperTexts as t } from './paper.texts.ts';
import type { PrintedAgreement, PrintedContact, PrintedOpinion, PrintedPlan } from './plan-answer.ts';
import { capital, helpParts, lastDay, line, plannedFrom, there, type Entry, type Part, type Reader } from './paper-parts.ts';

const forFamily = (text: string, said: string | undefined): string[] => (text === '' || text === said ? [] : [t.familyReads(text)]);

/** Everything of a version for a professional: what is needed in a crisis first. */
export function teamParts(plan: PrintedPlan, reader: Reader): Part[] {
  const names = itemNames(plan);
  const called = (lineageId: string): string => capital(names.get(lineageId) ?? '');
  const rank = new Map(plan.top3Items.map((one) => [one.id, one.rank ?? Number.MAX_SAFE_INTEGER]));
  const rankOf = (one: PrintedAgreement): number => rank.get(one.top3ItemId) ?? Number.MAX_SAFE_INTEGER;
  return [
    { title: t.call, none: t.none, entries: there(plan.safetyNet).toSorted((one, other) => one.position - other.position).map((one) => contact(one, reader)) },
    { title: t.agreements, none: t.none, entries: there(plan.agreements).toSorted((one, other) => rankOf(one) - rankOf(other) || one.position - other.position).map((one) => agreement(one, called(one.lineageId), reader)) },
    {
      title: t.top3, none: t.none,
      entries: there(plan.top3Items).filter((one) => one.rank !== null).toSorted((one, other) => Number(one.rank) - Number(other.rank)).map((one) => ({
        said: `${one.rank}. ${one.behaviour ?? one.familyText}`,
        lines: [...line(t.about, one.aboutPersonIds.flatMap((id) => reader.nameOf(id) ?? []).join(', ')), ...forFamily(one.familyText, one.behaviour), ...line(t.goal, one.goal)],
      })),
    },
    {
      title: t.conditions, none: t.none,
      entries: there(plan.minimumConditions).map((one) => ({ said: one.text ?? one.familyText, lines: [`${t.setByWhom(t.setBy[one.setByKind] ?? '', one.setByName)}; ${one.met ? t.met : t.notMet}`, ...forFamily(one.familyText, one.text)] })),
    },
    ...helpParts(plan.help, t.help, (one) => [...line(t.provider, one.providerName), ...line(t.from, plannedFrom(one)), ...forFamily(one.familyText, one.kind)], ({ kind }) => kind),
    { title: t.opinions, none: t.noOpinions, entries: plan.opinions.map((one) => opinion(one, reader)) },
  ];
}

function contact(one: PrintedContact, { phonesOf }: Reader): Entry {
  const phones = [...new Set([one.publicPhone, ...phonesOf(one.personId)].filter(Boolean))].join(', ');
  return { said: [one.name, phones].filter(Boolean).join(': '), lines: [one.reachableWhen, one.familyText, t.told(one.told, one.agreed, one.confirmedOn === null ? undefined : dayInWords(one.confirmedOn))].filter(Boolean) };
}

function agreement(one: PrintedAgreement, called: string, { nameOf }: Reader): Entry {
  const who = nameOf(one.whoPersonId) ?? one.whoName;
  return {
    said: `${called}. ${[who, one.what ?? one.familyText].filter(Boolean).join(': ')}`,
    lines: [
      ...forFamily(one.familyText, one.what), ...line(t.when, [one.trigger, one.rhythm].filter(Boolean).join('; ')), ...line(t.check, [one.checkerName, one.checkHow].filter(Boolean).join(': ')), ...line(t.fails, one.ifItFails),
      ...line(t.from, one.fromOn && dayInWords(one.fromOn)), ...line(t.until, lastDay(one.untilOn)), ...line(t.review, one.reviewOn && dayInWords(one.reviewOn)),
    ],
  };
}

function opinion(one: PrintedOpinion, { nameOf }: Reader): Entry {
  const how = [dayInWords(one.saidAt), one.recordedByName !== null && t.recordedBy(one.recordedByName), !one.current && t.earlier].filter(Boolean).join(', ');
  return { said: `${nameOf(one.personId) ?? t.somebody}: ${t.stances[one.stance] ?? one.stance}`, lines: [one.words && `“${one.words}”`, how].filter(Boolean) };
}
