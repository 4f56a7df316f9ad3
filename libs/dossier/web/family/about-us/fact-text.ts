import { formatDate, formatPeriod } from '@zov/ui/format';
import type { FamilyFactFragment } from '@generated/family/graphql';
import type { People } from '@zov/access/web/family/portal/people';
import type { aboutUsTexts } from './about-us.texts';

type Words = ReturnType<typeof aboutUsTexts>;

/** When it was: a day, a period, or that nobody knows. */
export function whenOf({ happenedOn, happenedUntilOn }: FamilyFactFragment, t: Words): string {
  if (happenedOn && happenedUntilOn && happenedUntilOn !== happenedOn) return formatPeriod(happenedOn, happenedUntilOn);
  return happenedOn ? formatDate(happenedOn) : t.noDate;
}

/** Where it comes from; empty when that is shielded, so that nothing shows that something is missing. */
export function sourceOf(fact: FamilyFactFragment, t: Words, { me, nameOf }: People): string {
  const person = nameOf(fact.sourcePersonId);
  switch (fact.sourceKind) {
    case 'OWN_OBSERVATION':
      return t.seen;
    case 'FAMILY_MEMBER':
    case 'NETWORK':
      if (me && fact.sourcePersonId === me.id) return t.toldByMe;
      if (person) return t.toldBy(person);
      return fact.sourceKind === 'NETWORK' ? t.toldByNetwork : t.toldByFamily;
    case 'PROFESSIONAL':
      return fact.sourceName ? t.saidBy(fact.sourceName) : t.saidByProfessional;
    case 'DOCUMENT':
      return fact.sourceName ? t.written(fact.sourceName) : t.writtenSomewhere;
    case 'REPORTER':
    case null:
    case undefined:
      return '';
  }
}
