import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { paperTexts as t, type familyPaperTexts } from './paper.texts.ts';
import type { PrintedAgreement, PrintedPlan } from './plan-answer.ts';
import { capital, helpParts, lastDay, line, plannedFrom, there, type Entry, type Part, type Reader } from './paper-parts.ts';

type Texts = ReturnType<typeof familyPaperTexts>;

/** Agreements in the order of the situations they belong to. */
export function inOrder({ agreements, top3Items }: PrintedPlan): PrintedAgreement[] {
  const ranks = new Map(top3Items.map((one) => [one.id, one.rank ?? Number.MAX_SAFE_INTEGER]));
  const rank = (one: PrintedAgreement): number => ranks.get(one.top3ItemId) ?? Number.MAX_SAFE_INTEGER;
  return there(agreements).toSorted((one, other) => rank(one) - rank(other) || one.position - other.position);
}

/** A version for somebody of the family, in the words and the order of the own screen. */
export function familyParts(plan: PrintedPlan, reader: Reader, say: Texts): Part[] {
  const named = (personId: string | null): string | undefined => (personId !== null && personId === reader.me ? say.you : reader.nameOf(personId));
  return [
    { title: say.agreements, none: say.noAgreements, entries: inOrder(plan).map((one) => agreement(one, named, say)) },
    {
      title: say.worries, none: t.none,
      entries: there(plan.top3Items).toSorted((one, other) => (one.rank ?? 9) - (other.rank ?? 9)).map((one) => ({ said: one.familyText, lines: [...(one.rank === null ? [say.later] : []), ...line(say.goal, one.goal)] })),
    },
    { title: say.conditions, none: t.none, entries: there(plan.minimumConditions).map((one) => ({ said: one.familyText, lines: [one.met ? say.met : say.notMet, say.asks(one.setByName || (t.setBy[one.setByKind] ?? ''))] })) },
    ...helpParts(plan.help, say.help, (one) => [[one.kind, one.providerName].filter(Boolean).join(', '), ...line(t.from, plannedFrom(one))].filter(Boolean), ({ familyText }) => familyText),
    {
      title: say.net, none: t.none,
      entries: there(plan.safetyNet).toSorted((one, other) => one.position - other.position).map((one) => {
        const phones = [...new Set([one.publicPhone, ...reader.phonesOf(one.personId)].filter(Boolean))].join(', ');
        return { said: [one.name, phones].filter(Boolean).join(': '), lines: [one.familyText, ...(phones === '' ? [say.noPhone] : []), ...line(say.reachable, one.reachableWhen)].filter(Boolean) };
      }),
    },
    {
      title: say.opinions, none: t.noOpinions,
      entries: plan.opinions.map((one) => ({ said: say.said(capital(named(one.personId) ?? t.somebody), t.stances[one.stance] ?? one.stance), lines: [one.words && `“${one.words}”`, [dayInWords(one.saidAt), !one.current && t.earlier].filter(Boolean).join(', ')].filter(Boolean) })),
    },
  ];
}

function agreement(one: PrintedAgreement, named: (personId: string | null) => string | undefined, say: Texts): Entry {
  return {
    said: one.familyText,
    lines: [
      ...(one.childText === '' || one.childText === one.familyText ? [] : line(say.forChildren, one.childText)), ...line(say.who, named(one.whoPersonId) ?? one.whoName), ...line(t.when, one.rhythm), ...line(say.checker, one.checkerName),
      ...line(t.from, one.fromOn && dayInWords(one.fromOn)), ...line(t.until, lastDay(one.untilOn)), ...line(say.review, one.reviewOn && dayInWords(one.reviewOn)),
    ],
  };
}
