import { Inject, Injectable } from '@nestjs/common';
import type { GiveOpinionInput, LetReadInput, RespondInput, SeenItem } from '@generated/server/family';
import type { AnswerResponseInput, RecordOpinionInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { atSending } from '@zov/access/server/read/reader.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import { letRead, speaker, speakerOf } from '@zov/dossier/server/voice/own-words.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { planAllows } from '../../model/states.ts';
import { fingerprintOfSeen } from '../plan-version/fingerprint.ts';
import { ITEM_TYPES, TYPE_OF_ITEM } from '../plan-rows.ts';
import { ownItems } from '../signing/concerned.ts';
import { signItems, type SignableOf } from '../signing/sign-items.ts';

/** Days within which somebody answers a response; dated configuration may replace it. */
const ANSWER_DAYS = 7;

/** What a family member says: never altered, never blocking, kept with exactly the text it was about (R17). */
@Injectable()
export class VoiceService {
  constructor(@Inject(Door) private readonly door: Door) {}

  respond(context: RequestContext, info: GraphQLResolveInfo, input: RespondInput): Promise<Answer> {
    const { dossierId, idempotencyKey, itemType, itemId, itemVersion, kind, words, childAllows } = input;
    if (kind !== 'RIGHT' && words.trim() === '') return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'words', message: 'Schrijf in uw eigen woorden wat u wilt zeggen.' }]));
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Response', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey }, async (act) => {
      const item = await act.see(TYPE_OF_ITEM[itemType], itemId);
      if (item['version'] !== itemVersion) throw new Denied('NOT_POSSIBLE_NOW', 'De tekst is net veranderd. Lees eerst wat er nu staat.');
      // What is said is read by the team, and of criminal law the team reads nothing.
      if (itemType === 'TEMPLATE_PLAN_SECTION' && item['dataClass'] === 'D12') throw new Denied('NOT_POSSIBLE_NOW', 'Bespreek dit met uw jeugdreclasseerder.');
      await act.insert('Response', {
        ...(await speaker(act, childAllows)), id, itemType, itemId, itemVersion, itemHash: item['contentHash'], kind, words: words.trim(), saidAt: act.context.at,
        receipt: `R-${this.door.ids.below(36 ** 5).toString(36).toUpperCase().padStart(5, '0')}`, answer: '',
        answerByOn: dateIn(new Date(act.context.at.getTime() + ANSWER_DAYS * 86_400_000)), answerFromName: await directorName(act),
      }, 'RESPOND', ['itemType', 'itemId', 'itemVersion', 'kind', 'words', 'childAllows']);
      return id;
    });
  }

  giveOpinion(context: RequestContext, info: GraphQLResolveInfo, input: GiveOpinionInput): Promise<Answer> {
    const { dossierId, idempotencyKey, planVersionId, stance, words, seen, childAllows, items = [] } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'PlanOpinion', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey }, async (act) => {
      const version = await act.see('PlanVersion', planVersionId);
      if (!planAllows(String(version['state']), 'answer')) throw new Denied('NOT_POSSIBLE_NOW', 'Over deze versie kunt u niets meer zeggen. Kijk naar de nieuwste versie.');
      const shown = await shownItems(act, planVersionId);
      if (spelled(shown.map(({ id, version }) => ({ itemId: id, version: Number(version) }))) !== spelled(seen)) throw new Denied('NOT_POSSIBLE_NOW', 'Het plan is net veranderd. Lees eerst wat er nu staat.');
      const who = await speaker(act, childAllows);
      await act.update('PlanOpinion', { planVersionId, personId: who.personId, current: true }, { current: false });
      await act.insert('PlanOpinion', { ...who, id, planVersionId, stance, words: words.trim(), saidAt: act.context.at, seenHash: hashOfShown(shown), current: true }, 'RESPOND', ['planVersionId', 'stance', 'words', 'childAllows']);
      await signItems(act, this.door.ids, who, shown, { planVersionId, stance, recordedByName: null, single: items });
      return id;
    });
  }

  letRead(context: RequestContext, info: GraphQLResolveInfo, type: 'Response' | 'PlanOpinion', input: LetReadInput): Promise<Answer> {
    return letRead(this.door, context, info, type, input, async (act, said) => {
      if (type === 'PlanOpinion') await act.update('ItemSignature', { personId: said['personId'], planVersionId: said['planVersionId'] }, { childAllows: [...new Set(input.childAllows)] });
    });
  }

  /** A professional writes down, in that person's own words, what somebody without a login said. */
  recordOpinion(context: RequestContext, info: GraphQLResolveInfo, input: RecordOpinionInput): Promise<Answer> {
    const { dossierId, idempotencyKey, planVersionId, personId, stance, words, items = [] } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'PlanOpinion', id, act: 'WRITE', action: 'ANSWER', idempotencyKey }, async (act) => {
      const version = await act.see('PlanVersion', planVersionId);
      if (!planAllows(String(version['state']), 'answer')) throw new Denied('NOT_POSSIBLE_NOW', 'Deel het plan eerst. Daarna kunt u meningen opschrijven.');
      const person = await act.see('Person', personId);
      await act.update('PlanOpinion', { planVersionId, personId, current: true }, { current: false });
      const [shown, recordedByName] = [await shownItems(act, planVersionId), await act.nameOf(context.actor.id)];
      await act.insert('PlanOpinion', {
        ...speakerOf(person), id, planVersionId, stance, words: words.trim(), saidAt: act.context.at, current: true, recordedByName, seenHash: hashOfShown(shown),
      }, 'WRITE', ['planVersionId', 'personId', 'stance', 'words']);
      const own = await ownItems(act, shown, personId);
      await signItems(act, this.door.ids, speakerOf(person), shown.filter((one) => own.includes(one)), { planVersionId, stance, recordedByName, single: items });
      return id;
    });
  }

  answer(context: RequestContext, info: GraphQLResolveInfo, input: AnswerResponseInput): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey } = input;
    const answer = input.answer.trim();
    if (answer === '') return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'answer', message: 'Schrijf een antwoord.' }]));
    return this.door.update(context, info, {
      dossierId, id, baseVersion, idempotencyKey, type: 'Response', act: 'ANSWER', action: 'ANSWER', patch: { answer },
      also: { answeredAt: atSending(context), answeredBy: context.actor.id }, when: { answeredAt: null },
    });
  }
}

/** The items this reader sees in a version. */
async function shownItems(act: Formal, planVersionId: string): Promise<(Seen & SignableOf)[]> {
  const items: (Seen & SignableOf)[] = [];
  for (const type of ITEM_TYPES) {
    for (const item of await act.visible(type, { planVersionId, state: ['SHARED', 'ADOPTED'] })) items.push({ ...item, type } as Seen & SignableOf);
  }
  return items;
}

/** Kept with an opinion and never shown to the family: it is made of all of an item, also of what only professionals read. */
function hashOfShown(items: readonly Seen[]): string {
  return fingerprintOfSeen(items.map((item) => String(item['contentHash'])).sort());
}

function spelled(items: readonly SeenItem[]): string {
  return items.map(({ itemId, version }) => `${itemId} ${version}`).sort().join();
}

async function directorName(act: Formal): Promise<string> {
  const director = (await act.rows('Involvement', { partner: 'CASE_DIRECTOR', validUntil: null }))[0];
  return director === undefined ? '' : act.nameOf(String(director['actorId']));
}
