import { Inject, Injectable } from '@nestjs/common';
import type { AdoptPlanInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { CURRENT_CARD, type CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { whatIsMissing } from '../../model/readiness.ts';
import { ADOPTED_VERSION, planAllows } from '../../model/states.ts';
import { ITEM_TYPES, planFacts } from '../plan-rows.ts';
import type { Phase } from '@zov/dossier/model/current-phase.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { fingerprintOfVersion, type FrozenItem } from './fingerprint.ts';
import { phaseIsOpen, putInForce } from './in-force.ts';

/** NL: vaststellen. By another natural person than the author; freezes the version with every answer it got, and carries it out unless its phase waits for a gate. */
@Injectable()
export class AdoptPlanService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(CURRENT_CARD) private readonly card: CurrentCard) {}

  adopt(context: RequestContext, info: GraphQLResolveInfo, input: AdoptPlanInput): Promise<Answer> {
    const { dossierId, planVersionId: id, baseVersion, reason, idempotencyKey } = input;
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id, act: 'ADOPT', action: 'ADOPT', idempotencyKey }, async (act) => {
      const version = await act.lock('PlanVersion', id, 'ADOPT', ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason', 'contentHash', 'inForceAt']);
      sameVersion(version, baseVersion);
      if (!planAllows(String(version['state']), 'adopt')) throw new Denied('NOT_POSSIBLE_NOW', 'Deel het plan eerst met het gezin. Daarna kan een ander het vaststellen.');
      if (await act.sameHuman(String(version['authorId']), context.actor.id)) {
        throw new Denied('NOT_POSSIBLE_NOW', 'U hebt dit plan zelf geschreven. Vraag een collega om het vast te stellen.');
      }
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf in uw eigen woorden waarom u dit plan vaststelt.' }]);
      const missing = whatIsMissing(await planFacts(act, version));
      if (missing.length > 0) throw new Denied('NOT_POSSIBLE_NOW', 'Het plan is nog niet klaar om vast te stellen.', missing.map(({ field, message }) => ({ field, message })));
      await mustBeAnswered(act, version);
      await this.mustHaveCard(act, version);
      await this.freeze(act, version, reason.trim());
      return id;
    });
  }

  /** A next phase begins on a veiligheidskaart that holds: whoever begins it looked at the safety of each child shortly before. */
  private async mustHaveCard(act: Formal, { phase }: Seen): Promise<void> {
    if (phase === 'SAFETY' || (await act.rows('PlanVersion', { phase, state: ADOPTED_VERSION })).length > 0 || (await this.card.holds(act))) return;
    throw new Denied('NOT_POSSIBLE_NOW', 'Dit gezin heeft geen veiligheidskaart die nu geldt. Stel eerst een nieuwe kaart vast. Daarna kunt u deze fase beginnen.');
  }

  private async freeze(act: Formal, version: Seen, reason: string): Promise<void> {
    const contentHash = await hashOf(act, version);
    const phase = String(version['phase']);
    await act.update('PlanVersion', { phase, state: 'ADOPTED' }, { state: 'SUPERSEDED' });
    for (const type of ITEM_TYPES) await act.update(type, { planVersionId: version.id, state: 'SHARED' }, { state: 'ADOPTED' });
    await act.update('PlanVersion', { id: version.id }, { state: 'ADOPTED', adoptedAt: act.context.at, adoptedBy: act.context.actor.id, adoptedReason: reason, contentHash });
    if (await phaseIsOpen(act, phase as Phase)) await putInForce(act, { id: version.id, phase: phase as Phase });
    await act.outbox('plan-adopted', `plan-adopted:${version.id}`, { planVersionId: version.id });
  }
}

/** Dissent stops nothing, and silence only as long as nobody wrote down why: whoever was asked answered, or could not be reached. */
async function mustBeAnswered(act: Formal, version: Seen): Promise<void> {
  const open = await act.rows('ViewRequest', { planVersionId: version.id, state: 'ASKED' });
  if (open.length === 0) return;
  const names = new Map((await act.visible('Person', {})).map((one) => [one.id, String(one['callName'])]));
  const fields = [];
  for (const one of open) {
    const name = one['personId'] === null ? await act.nameOf(String(one['actorId'])) : (names.get(String(one['personId'])) ?? 'deze persoon');
    fields.push({ field: 'viewRequests', message: `Vraag ${name} om een mening, of schrijf op waarom dat niet kon.` });
  }
  throw new Denied('NOT_POSSIBLE_NOW', 'Nog niet iedereen om wie het gaat, heeft geantwoord.', fields);
}

async function hashOf(act: Formal, version: Seen): Promise<string> {
  const items: FrozenItem[] = [];
  for (const type of ITEM_TYPES) {
    for (const item of await act.rows(type, { planVersionId: version.id, state: 'SHARED' })) items.push({ type, id: item.id, contentHash: String(item['contentHash']) });
  }
  const said = await act.rows('PlanOpinion', { planVersionId: version.id });
  const opinions = said.map((one) => ({ id: one.id, stance: String(one['stance']), seenHash: String(one['seenHash']), words: String(one['words']) }));
  const signatures = (await act.rows('ItemSignature', { planVersionId: version.id })).map((one) => ({ id: one.id, stance: String(one['stance']), seenHash: String(one['signedHash']), words: String(one['words']) }));
  const silent = (await act.rows('ViewRequest', { planVersionId: version.id, state: 'NOT_REACHED' })).map((one) => ({ id: one.id, why: String(one['notReachedWhy']) }));
  return fingerprintOfVersion({ phase: String(version['phase']), number: Number(version['number']) }, items, opinions, { signatures, silent });
}
