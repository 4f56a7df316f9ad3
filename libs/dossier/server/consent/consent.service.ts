import { Inject, Injectable } from '@nestjs/common';
import type { AnswerConsentInput, AskConsentInput, WithdrawConsentInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { consentAfter, giversFor, stopsWith, type ConsentFacts, type ConsentState } from '@zov/access/model/consent.ts';
import { SHAREABLE } from '@zov/access/model/share-receivers.ts';
import { monthsAfter } from '@zov/access/model/term.ts';
import { Door } from '@zov/access/server/door.ts';
import { settingIn } from '@zov/access/server/settings/setting-at.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer, FieldProblem } from '@zov/access/server/write/refused.ts';
import { endOfDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { hidingOf } from '../contact-point/hiding.ts';
import { familyFacts } from '../sharing/family-facts.ts';
import { revealsWhereabouts } from '../sharing/receiver.ts';
import { endWhatRestsOn } from './end-resting.ts';

/** Consent: asked or written down by whoever directs, answered and withdrawn by whoever is asked (R1, R9). */
@Injectable()
export class ConsentService {
  constructor(@Inject(Door) private readonly door: Door) {}

  ask(context: RequestContext, info: GraphQLResolveInfo, input: AskConsentInput): Promise<Answer> {
    const { dossierId, idempotencyKey, alreadyGiven, untilOn, ...asked } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Consent', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('Consent', 'WRITE', 'D14');
      const until = untilOn ? endOfDay(untilOn) : null;
      const reveals = await mustBeAskable(act, input, until);
      await act.insert('Consent', {
        ...asked, id, dataClass: reveals ? 'D2S' : 'D14', explanation: asked.explanation.trim(), state: 'ASKED', validUntil: until,
        ...(alreadyGiven ? await given(act, until) : {}),
      });
      return id;
    });
  }

  answer(context: RequestContext, info: GraphQLResolveInfo, { dossierId, consentId: id, agree, idempotencyKey }: AnswerConsentInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Consent', id, act: actOf(context), action: 'ANSWER', idempotencyKey }, async (act) => {
      const consent = await act.lock('Consent', id, actOf(context));
      const state = next(consent, agree ? 'give' : 'refuse');
      const until = consent['validUntil'] as Date | null;
      if (agree && until !== null && until <= act.context.at) throw new Denied('NOT_POSSIBLE_NOW');
      await act.update('Consent', { id }, agree ? await given(act, until) : { state, answeredAt: act.context.at, recordedBy: recorder(context) });
      return id;
    });
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, consentId: id, idempotencyKey }: WithdrawConsentInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Consent', id, act: actOf(context), action: 'WITHDRAW', idempotencyKey }, async (act) => {
      // In one order, so that two who stop at the same time never wait for each other.
      await act.inside(`select from consent where dossier_id = $1 and state = 'GIVEN' order by id for no key update`, [act.dossierId]);
      const consent = await act.lock('Consent', id, actOf(context));
      const state = next(consent, 'withdraw');
      for (const one of stopsWith(consent as unknown as ConsentFacts, (await act.rows('Consent', { state: 'GIVEN' })) as unknown as ConsentFacts[], act.context.at)) {
        await act.update('Consent', { id: one.id }, { state, withdrawnAt: act.context.at });
        await endWhatRestsOn(act, { consentId: one.id, organisationId: one.toOrganisationId, dataClasses: one.dataClasses });
      }
      return id;
    });
  }
}

const actOf = (context: RequestContext): 'RESPOND' | 'EDIT' => (context.actor.audience === 'FAMILY' ? 'RESPOND' : 'EDIT');
const recorder = (context: RequestContext): string | null => (context.actor.audience === 'FAMILY' ? null : context.actor.id);

function next(consent: Seen, step: 'give' | 'refuse' | 'withdraw'): ConsentState {
  const after = consentAfter(consent['state'] as ConsentState, step);
  if (after === null) throw new Denied('NOT_POSSIBLE_NOW');
  return after;
}

async function given(act: Formal, until: Date | null): Promise<Record<string, unknown>> {
  const { context } = act;
  return { state: 'GIVEN', validFrom: context.at, validUntil: until ?? await lastDay(act), answeredAt: context.at, recordedBy: recorder(context) };
}

async function lastDay(act: Formal): Promise<Date> {
  return monthsAfter(act.context.at, await settingIn(act, 'CONSENT_MONTHS'));
}

/** Throws Denied when it cannot be asked like this; answers whether the organisation's name alone tells where somebody stays. */
async function mustBeAskable(act: Formal, input: AskConsentInput, until: Date | null): Promise<boolean> {
  const family = await familyFacts(act);
  const person = family.people.find((one) => one.id === input.forPersonId);
  const reveals = await revealsWhereabouts(act, input.toOrganisationId);
  const longest = await lastDay(act);
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [person === undefined || !(giversFor(person, family) ?? []).includes(input.givenByPersonId), 'givenByPersonId', 'Deze persoon kan hier geen toestemming voor geven. Kijk wie het gezag heeft.'],
    [input.dataClasses.length === 0 || input.dataClasses.some((one) => !SHAREABLE.includes(one)), 'dataClasses', 'Kies gegevens waarvoor u toestemming kunt vragen.'],
    [reveals === undefined, 'toOrganisationId', 'Kies een organisatie.'],
    [input.explanation.trim() === '', 'explanation', 'Schrijf in gewone woorden wat u vraagt en waarom.'],
    [until !== null && (until <= act.context.at || until > longest), 'untilOn', 'Kies een laatste dag die nog komt en die binnen de langste termijn van uw regio valt.'],
  ];
  const problems: FieldProblem[] = wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
  // Asking would tell this person where somebody stays.
  if (reveals === true && (await hidingOf(act, [input.forPersonId]))?.againstPersonId === input.givenByPersonId) {
    throw new Denied('NOT_POSSIBLE_NOW', 'Deze vraag zou verraden waar iemand verblijft. Stel hem niet aan deze persoon.');
  }
  return reveals === true;
}
