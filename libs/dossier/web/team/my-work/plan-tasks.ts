import type { PlanTasksQuery } from '@generated/team/graphql';
import { valueOn } from '@zov/access/model/region-setting';
import { plansAt18Due } from '@zov/dossier/model/plan-at-18';
import { askAgainOn, lastAnswer, netState } from '@zov/dossier/model/safety-net';
import { familyTitle } from '../shared/people';
import { myPartner } from '../shared/rights';
import { planTasksTexts as texts } from './plan-tasks.texts';

type Family = PlanTasksQuery['dossiers']['nodes'][number];

/** Something that whoever directs has to ask or to begin because of what day it is. */
export interface PlanTask {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly note: string;
  readonly href: string;
  /** Since when, YYYY-MM-DD; empty when nobody was asked yet. */
  readonly on: string;
}

/** What plans of the families that this reader directs ask because of the day, the longest due first. */
export function planTasksOf({ viewer, dossiers, regionSettings }: PlanTasksQuery, today: string): PlanTask[] {
  const mine = dossiers.nodes.filter((family) => family.state !== 'CLOSED' && myPartner(family.involvements, viewer.id) === 'CASE_DIRECTOR');
  const days = valueOn(regionSettings, 'SAFETY_NET_CONFIRM_DAYS', today)?.value ?? 0;
  return mine.flatMap((family) => [...contacts(family, days, today), ...plansAt18(family, today)]).sort((one, other) => one.on.localeCompare(other.on) || one.family.localeCompare(other.family, 'nl') || one.id.localeCompare(other.id));
}

/** NL: plan bij 18. Where the day of birth is known, and only until it is there. */
function plansAt18(family: Family, today: string): PlanTask[] {
  return plansAt18Due(family.persons, family.templatePlans, today).map(({ personId, step, on }) => {
    const name = family.persons.find(({ id }) => id === personId)?.callName ?? '';
    return { id: `${personId} ${step}`, family: familyTitle(family.name), href: `/gezinnen/${family.id}/plan/sjablonen`, on, title: step === 'BEGIN' ? texts.beginAt18(name) : texts.readyAt18(name), note: texts.since(on) };
  });
}

/** Contacts of the safety net that did not say not long ago that they can be called; of a plan in force. */
function contacts(family: Family, days: number, today: string): PlanTask[] {
  const net = family.planVersions.filter(({ phase, state }) => phase === 'SAFETY' && state === 'IN_FORCE').flatMap((version) => version.safetyNet.filter(({ state }) => state === 'ADOPTED'));
  return net.flatMap((contact): PlanTask[] => {
    const state = netState(contact, family.safetyNetConfirmations, today, days);
    if (state === 'CONFIRMED') return [];
    const last = lastAnswer(family.safetyNetConfirmations, contact.lineageId);
    return [{
      id: contact.id, family: familyTitle(family.name), href: `/gezinnen/${family.id}/plan`, on: last ? askAgainOn(last.confirmedOn, last.agrees ? days : 0) : '',
      title: state === 'TO_CONFIRM' ? texts.confirm(contact.name) : texts.replace(contact.name), note: last ? texts.asked(last.confirmedOn) : texts.never,
    }];
  });
}
