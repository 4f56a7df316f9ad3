import { Inject, Injectable } from '@nestjs/common';
import type { EndRestrictionInput, RestrictInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';
import { RESTRICTIONS, problemsOfRestriction, type RestrictionDraft, type RestrictionKind } from '@zov/access/model/restriction.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { endOfDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { endWhatRestsOn } from '../consent/end-resting.ts';
import { hideWhereabouts } from '../contact-point/hiding.ts';
import { familyFacts } from '../sharing/family-facts.ts';
import { revealsWhereabouts } from '../sharing/receiver.ts';
import { mayEndAlone } from './may-end-alone.ts';

/** Keeping something back, and ending that. It holds from this transaction on, and whom it is directed against never learns of it. */
@Injectable()
export class RestrictionService {
  constructor(@Inject(Door) private readonly door: Door) {}

  restrict(context: RequestContext, info: GraphQLResolveInfo, input: RestrictInput): Promise<Answer> {
    const { dossierId, idempotencyKey } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Restriction', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('Restriction', 'WRITE');
      const draft = draftOf(input);
      await mustBeGood(act, draft);
      if (draft.kind === 'HIDDEN_WHEREABOUTS') return this.hide(act, draft);
      await act.insert('Restriction', { ...draft, id, validFrom: act.context.at }, 'WRITE', Object.keys(draft));
      if (draft.againstOrganisationId !== null) {
        await endWhatRestsOn(act, { consentId: null, organisationId: draft.againstOrganisationId, dataClasses: draft.dataClasses, aboutPersonIds: draft.aboutPersonIds });
      }
      return id;
    });
  }

  /** Hiding where people are also hides what was recorded about it before. */
  private async hide(act: Formal, { againstPersonId, aboutPersonIds, reason, validUntil }: RestrictionDraft): Promise<string> {
    const before = new Set((await act.rows('Restriction', { kind: 'HIDDEN_WHEREABOUTS' })).map((row) => row.id));
    await hideWhereabouts(act, this.door.ids, aboutPersonIds, [againstPersonId as string], reason, validUntil);
    const made = (await act.rows('Restriction', { kind: 'HIDDEN_WHEREABOUTS' })).find((row) => !before.has(row.id));
    if (made === undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Dit is voor deze persoon al verborgen.');
    return made.id;
  }

  end(context: RequestContext, info: GraphQLResolveInfo, { dossierId, restrictionId: id, reason, idempotencyKey }: EndRestrictionInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Restriction', id, act: 'EDIT', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      const row = await act.lock('Restriction', id, 'EDIT', ['endedReason']);
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom deze beperking stopt.' }]);
      const until = row['validUntil'] as Date | null;
      if (until !== null && until <= act.context.at) throw new Denied('NOT_POSSIBLE_NOW');
      mayEndAlone(row['kind'] as RestrictionKind);
      await act.update('Restriction', { id }, { validUntil: new Date(Math.max(act.context.at.getTime(), (row['validFrom'] as Date).getTime() + 1)), endedReason: reason.trim() });
      return id;
    });
  }
}

function draftOf(input: RestrictInput): RestrictionDraft {
  const { kind } = input;
  return {
    kind, aboutPersonIds: input.aboutPersonIds, itemId: input.itemId ?? null, reason: input.reason.trim(), legalBasis: input.legalBasis,
    againstPersonId: input.againstPersonId ?? null, againstOrganisationId: input.againstOrganisationId ?? null, byPersonId: input.byPersonId ?? null,
    dataClasses: RESTRICTIONS[kind].dataClasses ?? input.dataClasses, validUntil: input.untilOn ? endOfDay(input.untilOn) : null,
  };
}

async function mustBeGood(act: Formal, draft: RestrictionDraft): Promise<void> {
  const { people, today } = await familyFacts(act);
  const ownVoice = people.filter((one) => one.familyRole === 'CHILD' && one.birthDate !== null && dayOfAge(one.birthDate, LEGAL_AGES.ownVoice) <= today).map(({ id }) => id);
  const unknown = draft.againstOrganisationId !== null && await revealsWhereabouts(act, draft.againstOrganisationId) === undefined;
  const problems = [...problemsOfRestriction(draft, act.context.at, ownVoice), ...(unknown ? [{ field: 'againstOrganisationId', message: 'Kies de organisatie.' }] : [])];
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}
