import type { MyWorkQuery } from '@generated/team/graphql';
import { APPROVAL_SIDES } from '@zov/access/model/approval.ts';
import { uncertainChildren } from '@zov/access/model/family-facts.ts';
import { measureWarnings, type MeasureLimit } from '@zov/dossier/model/measure.ts';
import { handOverIsLate } from '@zov/dossier/model/signal.ts';
import { dayOf, daysBetween } from '@zov/ui/format';
import { endingSoon } from '../ending/ending-soon';
import { birthdayTexts } from '../shared/birthday.texts';
import { turningSoon } from '../shared/birthdays';
import { warningTask } from '../shared/measure-warning';
import { familyTitle, Names } from '../shared/people';
import { currentVersion, versionText } from '../shared/plan-state';
import { mayAct, myPartner } from '../shared/rights';
import { itemTypeText, measureKindText, responseKindText } from '../shared/words.texts';
import { myWorkTexts as texts } from './my-work.texts';

type Family = MyWorkQuery['dossiers']['nodes'][number];

/** What a task is to the reader: overdue, holding others up, due this week, own plans, ahead. */
export type Block = 'NOW' | 'WAITING' | 'WEEK' | 'DRAFTS' | 'SOON';

/** One thing that needs this reader. */
export interface Task {
  readonly id: string;
  readonly block: Block;
  readonly family: string;
  readonly title: string;
  readonly note?: string;
  readonly href: string;
  /** The day that counts, YYYY-MM-DD; the earliest comes first. */
  readonly on?: string;
  readonly late?: boolean;
}

const CHECKS_AHEAD_DAYS = 7;

interface Reader {
  readonly id: string;
  readonly today: string;
  readonly settings: MyWorkQuery['regionSettings'];
  /** Terms of the law for measures. */
  readonly limits: readonly MeasureLimit[];
}

/** What needs this reader, of all families, most urgent first within each block. */
export function tasksOf({ viewer, dossiers, regionSettings, directionOffers, directionMoves }: MyWorkQuery, limits: readonly MeasureLimit[], today: string): Task[] {
  const reader = { id: viewer.id, today, settings: regionSettings, limits };
  const open = dossiers.nodes.filter((family) => family.state !== 'CLOSED');
  const all = directionOffers.map(offered).concat(directionMoves.toPlace.map(toPlace), open.flatMap((family) => [...checks(family, reader), ...responses(family, reader), ...plans(family, reader), ...emergencies(family, reader), ...requests(family, reader), ...heldTexts(family), ...handOvers(family, reader), ...approvals(family, reader), ...endings(family, reader), ...custodies(family, reader), ...measures(family, reader), ...birthdays(family, reader)]));
  return all.sort((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9') || a.family.localeCompare(b.family, 'nl'));
}

/** Somebody of the crisis service opened the family: whoever directs knows at once, and until an officer has judged it. */
function emergencies(family: Family, reader: Reader): Task[] {
  if (partnerOf(family, reader) !== 'CASE_DIRECTOR') return [];
  return family.emergencyAccesses.filter((one) => !one.reviewedAt).map((one): Task => ({
    id: one.id, block: 'NOW', family: familyTitle(family.name), on: dayOf(one.validFrom), href: `/gezinnen/${family.id}/noodtoegang`,
    title: texts.emergency(one.organisation?.name), note: texts.emergencyOn(one.validFrom),
  }));
}

/** Somebody asks to be let in and waits for an answer. */
function requests(family: Family, reader: Reader): Task[] {
  if (!mayAct(partnerOf(family, reader), 'AUTHORISE', 'AccessRequest')) return [];
  return family.accessRequests.filter((one) => one.state === 'OPEN' && dayOf(one.openUntil) >= reader.today).map((one): Task => ({
    id: one.id, block: 'WAITING', family: familyTitle(family.name), on: dayOf(one.openUntil), href: `/gezinnen/${family.id}/verzoeken`,
    title: texts.request(one.asker?.name ?? texts.somebody), note: texts.requestOn(one.createdAt, one.openUntil),
  }));
}

/** Somebody else asks what two people decide, and this reader may be the second. */
function approvals(family: Family, reader: Reader): Task[] {
  const partner = partnerOf(family, reader);
  const mine = (one: Family['approvals'][number]) => partner !== undefined && APPROVAL_SIDES[one.approvalKind].decides.includes(partner) && one.asker?.id !== reader.id;
  return family.approvals.filter((one) => one.state === 'ASKED' && dayOf(one.openUntil) >= reader.today && mine(one)).map((one): Task => ({
    id: one.id, block: 'WAITING', family: familyTitle(family.name), on: dayOf(one.openUntil), href: `/gezinnen/${family.id}/vier-ogen`,
    title: texts.approval(one.asker?.name ?? texts.somebody), note: texts.requestOn(one.createdAt, one.openUntil),
  }));
}

/** Somebody asks this reader to direct in the place of a colleague; the family itself is not known yet. */
function offered({ id, number, fromName, offeredAt }: MyWorkQuery['directionOffers'][number]): Task {
  return { id, block: 'WAITING', family: texts.offerFamily(number), on: dayOf(offeredAt), href: '/overnemen', title: texts.offer(number), note: texts.offerFrom(fromName, offeredAt) };
}

/** A family needs another director; who administers finds one, and knows its number alone. */
function toPlace({ number, fromName, neededOn }: MyWorkQuery['directionMoves']['toPlace'][number]): Task {
  return { id: number, block: 'WAITING', family: texts.offerFamily(number), on: neededOn, href: '/beheer/overdragen', title: texts.toPlace(number), note: texts.toPlaceFrom(fromName, neededOn) };
}

/** Somebody's term is over soon: whoever directs lets it go on or lets it stop. */
function endings(family: Family, reader: Reader): Task[] {
  if (!mayAct(partnerOf(family, reader), 'AUTHORISE', 'Involvement')) return [];
  return endingSoon(family.involvements, reader.settings, reader.today).map((one): Task => ({
    id: one.id, block: 'WAITING', family: familyTitle(family.name), on: dayOf(one.validUntil), href: `/gezinnen/${family.id}/betrokkenen/aflopend`,
    title: texts.ending(one.professional?.name ?? texts.somebody), note: texts.endingOn(dayOf(one.validUntil), reader.today),
  }));
}

/** A text that could give somebody away waits unseen by the family. */
function heldTexts(family: Family): Task[] {
  return family.heldTexts.filter((one) => one.state === 'WAITING').map((one): Task => ({
    id: one.id, block: 'NOW', family: familyTitle(family.name), on: dayOf(one.validFrom), href: `/gezinnen/${family.id}/wachtend`, title: texts.held, note: texts.heldNote,
  }));
}

/** A report to Veilig Thuis that somebody has to hand over: the one who took it on, and whoever directs while nobody did. */
function handOvers(family: Family, reader: Reader): Task[] {
  const directs = partnerOf(family, reader) === 'CASE_DIRECTOR';
  return family.signals.filter((one) => one.state === 'TO_HAND_OVER' && (one.handOverOwner ? one.handOverOwner.id === reader.id : directs)).map((one): Task => ({
    id: one.id, block: handOverIsLate(one, reader.today) ? 'NOW' : 'WEEK', family: familyTitle(family.name), on: one.handOverDueOn ?? undefined, late: Boolean(one.handOverDueOn) && handOverIsLate(one, reader.today),
    href: `/gezinnen/${family.id}/signalen/${one.id}`, title: one.handOverDueOn ? texts.handOver : texts.handOverToNobody, note: one.handOverDueOn ? texts.handOverBy(one.handOverDueOn, reader.today) : undefined,
  }));
}

/** Custody that nobody is certain of closes the part of the child for its parents, until whoever directs has it settled. */
function custodies(family: Family, reader: Reader): Task[] {
  if (partnerOf(family, reader) !== 'CASE_DIRECTOR') return [];
  return uncertainChildren(family, reader.today).map((childId): Task => ({
    id: `${childId}-custody`, block: 'WAITING', family: familyTitle(family.name), href: `/gezinnen/${family.id}/dossier`,
    title: texts.custody(family.persons.find((person) => person.id === childId)?.callName ?? texts.somebody), note: texts.custodyMeans,
  }));
}

/** A measure ends, lapses or does not fit the law: whoever keeps the measures looks at it. That the court can be asked is the family's to use. */
function measures(family: Family, reader: Reader): Task[] {
  if (!mayAct(partnerOf(family, reader), 'EDIT', 'Measure', false)) return [];
  const names = new Names(family.persons);
  return family.measures.flatMap((one) => measureWarnings(one, family.measures, reader.limits, reader.today).filter(({ about }) => about !== 'APPEAL').map((warning): Task => ({
    id: `${one.id}-${warning.about}`, block: warning.about === 'LAPSED' ? 'NOW' : 'WAITING', family: familyTitle(family.name), on: warning.on, href: `/gezinnen/${family.id}/dossier#maatregelen`,
    title: texts.measure(measureKindText[one.kind], names.list(one.aboutPersonIds)), note: warningTask(warning, reader.today),
  })));
}

const partnerOf = (family: Family, reader: Reader) => myPartner(family.involvements, reader.id);

function checks(family: Family, reader: Reader): Task[] {
  if (!mayAct(partnerOf(family, reader), 'CHECK', 'AgreementCheck')) return [];
  const agreements = new Map(family.planVersions.flatMap((version) => version.agreements.map((one) => [one.lineageId, one] as const)));
  return family.checks.flatMap((check): Task[] => {
    const ahead = daysBetween(reader.today, check.plannedOn);
    if (check.result || ahead > CHECKS_AHEAD_DAYS) return [];
    const agreement = agreements.get(check.agreementLineageId);
    const late = ahead < 0;
    return [{
      id: check.id, block: late ? 'NOW' : 'WEEK', family: familyTitle(family.name), late, on: check.plannedOn, href: `/gezinnen/${family.id}/controles`,
      title: late ? texts.checkMissed(agreement?.what) : texts.checkDue(agreement?.what), note: texts.checkNote(check.plannedOn, reader.today, agreement?.checkerName),
    }];
  });
}

function responses(family: Family, reader: Reader): Task[] {
  if (!mayAct(partnerOf(family, reader), 'ANSWER', 'Response')) return [];
  const people = new Map(family.persons.map((person) => [person.id, person.callName]));
  return family.responses.filter((one) => !one.answeredAt).map((one): Task => {
    const late = one.answerByOn != null && one.answerByOn < reader.today;
    return {
      id: one.id, block: late ? 'NOW' : 'WAITING', family: familyTitle(family.name), late, on: one.answerByOn ?? undefined, href: `/gezinnen/${family.id}/plan`,
      title: texts.response(people.get(one.personId) ?? texts.somebody, itemTypeText[one.itemType]),
      note: [`${responseKindText[one.kind]}.`, one.answerByOn && texts.answerBy(one.answerByOn, reader.today)].filter(Boolean).join(' '),
    };
  });
}

function plans(family: Family, reader: Reader): Task[] {
  const partner = partnerOf(family, reader);
  const common = { family: familyTitle(family.name), href: `/gezinnen/${family.id}/plan` };
  const tasks = family.planVersions.flatMap((version): Task[] => {
    const mine = version.author?.id === reader.id;
    if (version.state === 'SHARED' && !mine && mayAct(partner, 'ADOPT', 'PlanVersion')) {
      return [{ ...common, id: version.id, block: 'WAITING', title: texts.toAdopt(versionText(version)), note: texts.sharedBy(version.author?.name, version.sharedAt) }];
    }
    if (version.state === 'DRAFT' && mine) return [{ ...common, id: version.id, block: 'DRAFTS', title: texts.draft(versionText(version)), note: texts.draftNote }];
    return [];
  });
  if (partner === 'CASE_DIRECTOR' && !currentVersion(family.planVersions)) {
    tasks.push({ ...common, id: `${family.id}-plan`, block: 'DRAFTS', title: texts.noPlan, note: texts.noPlanNote });
  }
  return tasks;
}

function birthdays(family: Family, reader: Reader): Task[] {
  return turningSoon(family.persons, reader.today).map(({ person, turns, on }): Task => ({
    id: `${person.id}-${turns}`, block: 'SOON', family: familyTitle(family.name), on, href: `/gezinnen/${family.id}`,
    title: birthdayTexts.birthday(person.callName, turns, on, reader.today), note: birthdayTexts.means[turns],
  }));
}
