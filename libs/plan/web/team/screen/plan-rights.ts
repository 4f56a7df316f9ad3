import type { Act } from '@zov/access/model/partner';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import type { PlanQuery } from '@generated/team/graphql';
import { isNow, type Item, type PlanDossier, type Version } from './plan-data';

export type Colleague = NonNullable<PlanDossier['involvements'][number]['professional']>;

/** What this reader may try, by the rules the server decides with. It keeps away buttons that can only be refused. */
export type PlanRights = Readonly<Record<'write' | 'condition' | 'share' | 'adopt' | 'check' | 'planCheck' | 'progress' | 'helpRecord' | 'confirm' | 'answer', boolean>>;

export function rightsOf(dossier: PlanDossier, viewer: PlanQuery['viewer'], now = new Date()): PlanRights {
  const mine = dossier.involvements.filter((one) => one.professional?.id === viewer.id && isNow(one, now));
  const may = (act: Act, subject: string): boolean => dossier.state !== 'CLOSED' && mine.some(({ partner }) => mayAct(partner, act, subject));
  return {
    write: may('WRITE', 'Top3Item'), condition: may('WRITE', 'MinimumCondition'), share: may('SHARE', 'PlanVersion'),
    adopt: may('ADOPT', 'PlanVersion'), check: may('CHECK', 'AgreementCheck'), planCheck: may('WRITE', 'AgreementCheck'), progress: may('WRITE', 'GoalProgress'), helpRecord: may('WRITE', 'HelpRecord'), confirm: may('WRITE', 'SafetyNetConfirmation'), answer: may('ANSWER', 'Response'),
  };
}

/** Whether this reader may try to change an item: any, or only what its own organisation brought in. */
export function mayEditOf(dossier: PlanDossier, viewer: PlanQuery['viewer'], now = new Date()): (item: Item) => boolean {
  const mine = dossier.involvements.filter((one) => one.professional?.id === viewer.id && isNow(one, now)).map(({ partner }) => partner);
  return (item) => mine.some((partner) => mayAct(partner, 'EDIT', item.__typename, item.originOrganisation?.name === viewer.organisationName));
}

/** Colleagues who may adopt this version: involved with that right, and not its author. */
export function adoptersOf(dossier: PlanDossier, version: Version, now = new Date()): Colleague[] {
  const found = dossier.involvements.filter((one) => isNow(one, now) && mayAct(one.partner, 'ADOPT', 'PlanVersion')).map(({ professional }) => professional);
  const others = found.filter((one): one is Colleague => one !== null && one.id !== version.author?.id);
  return [...new Map(others.map((one) => [one.id, one])).values()];
}
