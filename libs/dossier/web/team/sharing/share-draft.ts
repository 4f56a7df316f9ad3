import type { DataClass, LegalBasis, OfferShareInput, PreviewShareInput, Purpose, SecrecyBasis, SharingChoicesQuery } from '@generated/team/graphql';
import { problemsOfShare } from '@zov/access/model/share-offer.ts';
import { receives, type Receives } from '@zov/access/model/share-receivers.ts';
import { isDate } from '@zov/ui';
import { inForce } from '../shared/homes';
import type { Problem } from '../shared/use-problems';

export type Choices = SharingChoicesQuery;

export interface ShareForm {
  readonly toActorId: string | null;
  readonly by: 'CLASS' | 'ITEM';
  readonly dataClasses: readonly string[];
  readonly aboutPersonIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly familyName: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly evidence: string;
  readonly overrideReason: string;
  readonly message: string;
  readonly untilOn: string;
  readonly keepFromIds: readonly string[];
  readonly keepReason: string;
  readonly keepUntil: string;
}

export const emptyShare = (familyName: string): ShareForm => ({
  toActorId: null, by: 'CLASS', dataClasses: [], aboutPersonIds: [], itemIds: [], familyName, purpose: '', legalBasis: 'PUBLIC_TASK', secrecyBasis: '', evidence: '', overrideReason: '', message: '',
  untilOn: '', keepFromIds: [], keepReason: '', keepUntil: '',
});

/** Something that can be shared by itself. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly dataClass: DataClass;
  readonly aboutPersonIds: readonly string[];
}

const PLAN_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;

/** Facts, and agreements of the plan that are not withdrawn, of kinds this receiver may have. */
export function itemsOf({ dossier }: Choices, allowed: Receives): Item[] {
  const facts = (dossier?.facts ?? []).filter(({ what }) => what !== '').map(({ id, what, dataClass, aboutPersonIds }) => ({ id, text: what, dataClass, aboutPersonIds }));
  const agreements = (dossier?.planVersions ?? []).flatMap(({ phase, agreements: rows }) => rows.filter((one) => one.state !== 'WITHDRAWN')
    .map(({ id, familyText, aboutPersonIds }) => ({ id, text: familyText, dataClass: PLAN_CLASS[phase], aboutPersonIds })));
  return [...facts, ...agreements].filter((one) => one.aboutPersonIds.length > 0 && allowed.dataClasses.includes(one.dataClass));
}

export const professionalOf = ({ professionals }: Choices, draft: ShareForm) => professionals.find((one) => one.id === draft.toActorId);

/** What this receiver may be given; what somebody is involved with already may add to it. */
export function allowedFor(choices: Choices, draft: ShareForm): Receives {
  const professional = professionalOf(choices, draft);
  if (professional === undefined) return { dataClasses: [], itemsOnly: false };
  const partners = (choices.dossier?.involvements ?? []).filter((one) => one.professional?.id === professional.id && inForce(one)).map((one) => one.partner);
  return receives(professional.role, partners);
}

/** What exactly is shared: for items their own classes and people, so that preview and offer say the same. */
export function whatOf(choices: Choices, draft: ShareForm): Pick<PreviewShareInput, 'aboutPersonIds' | 'dataClasses' | 'itemIds'> {
  if (draft.by === 'CLASS') return { aboutPersonIds: [...draft.aboutPersonIds], dataClasses: [...draft.dataClasses] as DataClass[], itemIds: null };
  const chosen = itemsOf(choices, allowedFor(choices, draft)).filter((one) => draft.itemIds.includes(one.id));
  return { aboutPersonIds: [...new Set(chosen.flatMap((one) => one.aboutPersonIds))], dataClasses: [...new Set(chosen.map((one) => one.dataClass))], itemIds: chosen.map((one) => one.id) };
}

/** How long a share may run is dated configuration that the server knows. */
const ANY_DAY = new Date(8.64e15);

/** What can be seen to be missing here; the server looks at measures, consents and objections as well. */
export function problemsOf(choices: Choices, draft: ShareForm): Problem[] {
  const professional = professionalOf(choices, draft);
  const keeps = draft.keepFromIds.length > 0;
  const own: [boolean, string, string][] = [
    [draft.toActorId === null, 'toActorId', 'Kies een collega.'],
    [draft.by === 'ITEM' && draft.itemIds.length === 0, 'itemIds', 'Kies welke onderdelen u deelt.'],
    [draft.purpose === '', 'purpose', 'Kies een doel.'],
    [draft.secrecyBasis === '', 'secrecyBasis', 'Kies waarom u dit mag delen.'],
    [keeps && draft.keepReason.trim() === '', 'keepReason', 'Schrijf waarom die persoon dit niet mag weten.'],
    [keeps && !isDate(draft.keepUntil), 'keepUntil', 'Kies een laatste dag.'],
  ];
  const problems = own.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
  if (professional === undefined || draft.secrecyBasis === '') return problems;
  const at = new Date();
  const what = whatOf(choices, draft);
  const judged = problemsOfShare({
    ...draft, ...what, dataClasses: what.dataClasses as DataClass[], itemIds: what.itemIds ?? null, secrecyBasis: draft.secrecyBasis as SecrecyBasis,
    validUntil: new Date(isDate(draft.untilOn) ? `${draft.untilOn}T23:59:59` : at),
  }, { at, longest: ANY_DAY, receiverRole: professional.role, receiverPartners: [], ownClasses: what.dataClasses as DataClass[], objection: false, measureUntil: 'OPEN' });
  const shown = draft.by === 'ITEM' ? judged.filter(({ field }) => !['aboutPersonIds', 'dataClasses'].includes(field)) : judged.filter(({ field }) => field !== 'dataClasses' || draft.dataClasses.length === 0);
  return [...problems, ...shown];
}

export function inputOf(choices: Choices, dossierId: string, draft: ShareForm): Omit<OfferShareInput, 'idempotencyKey'> {
  return {
    dossierId, toActorId: draft.toActorId ?? '', ...whatOf(choices, draft), familyName: draft.familyName, purpose: draft.purpose as Purpose, legalBasis: draft.legalBasis as LegalBasis,
    secrecyBasis: draft.secrecyBasis as SecrecyBasis, evidence: draft.evidence, overrideReason: draft.overrideReason || null, message: draft.message || null, untilOn: draft.untilOn,
    keepFrom: draft.keepFromIds.length === 0 ? null : { personIds: [...draft.keepFromIds], reason: draft.keepReason, untilOn: draft.keepUntil },
  };
}
