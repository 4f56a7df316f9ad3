import { Inject, Injectable } from '@nestjs/common';
import type { AdoptTemplatePlanInput, ShareTemplatePlanInput, StartTemplatePlanInput, WithdrawTemplatePlanInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { insertRows } from '@zov/access/server/write/insert-rows.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { namedAmong } from '@zov/access/server/write/values-sql.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { TEMPLATES, classOfTemplate, missingOfTemplate, problemsOfTemplate, templateAllows, type SectionFacts, type TemplateAct, type TemplateKind } from '../../model/template-plan.ts';
import { OPEN_VERSION } from '../../model/states.ts';

/** NL: plan met sjabloon. Begun with all its questions, shared with whom it is about, and adopted by another natural person. */
@Injectable()
export class TemplatePlanService {
  constructor(@Inject(Door) private readonly door: Door) {}

  start(context: RequestContext, info: GraphQLResolveInfo, { dossierId, kind, personIds, registration = null, idempotencyKey }: StartTemplatePlanInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    const dataClass = classOfTemplate(kind);
    return this.door.formal(context, info, { dossierId, type: 'TemplatePlan', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      const about = [...new Set(personIds)].sort();
      await act.must('TemplatePlan', 'WRITE', dataClass, about);
      const persons = await act.visible('Person', { id: about });
      if (persons.length < about.length) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
      mend(problemsOfTemplate({ kind, personIds: about, registration }, persons.map((one) => ({ id: one.id, familyRole: one['familyRole'] as string, birthDate: plainDay(one['birthDate']) })), dateIn(act.context.at)));
      const earlier = (await act.rows('TemplatePlan', { kind })).filter((one) => String(one['aboutPersonIds']) === String(about));
      if (earlier.some((one) => (OPEN_VERSION as readonly unknown[]).includes(one['state']))) throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een concept van dit plan. Werk daarin verder.');
      await act.insert('TemplatePlan', { id, kind, registration, state: 'DRAFT', dataClass, aboutPersonIds: about, releasedToPersonIds: [], ...written(act) }, 'WRITE', ['kind', 'registration', 'aboutPersonIds']);
      await this.ask(act, id, kind, about, earlier.filter((one) => one['state'] === 'ADOPTED').at(-1));
      return id;
    });
  }

  /** Every question of the template, with what was answered when this plan was adopted before. */
  private async ask(act: Formal, templatePlanId: string, kind: TemplateKind, about: readonly string[], last: Seen | undefined): Promise<void> {
    const before = last === undefined ? [] : await act.rows('TemplatePlanSection', { templatePlanId: last.id });
    await insertRows(act, 'TemplatePlanSection', TEMPLATES[kind].map(({ key }, index) => {
      const known = before.find((one) => one['section'] === key);
      const words = (name: string): string => String(known?.[name] ?? '');
      return {
        id: this.door.ids.uuid(), templatePlanId, section: key, position: index + 1, state: 'DRAFT', text: words('text'), familyText: words('familyText'), whoName: words('whoName'),
        dueOn: plainDay(known?.['dueOn']), doneOn: plainDay(known?.['doneOn']), dataClass: classOfTemplate(kind), aboutPersonIds: (known?.['aboutPersonIds'] as string[] | undefined) ?? about, releasedToPersonIds: [], ...written(act),
      };
    }));
  }

  share(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, personIds, idempotencyKey }: ShareTemplatePlanInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'TemplatePlan', id, act: 'SHARE', action: 'SHARE', idempotencyKey }, async (act) => {
      const plan = allows(await act.lock('TemplatePlan', id, 'SHARE', ['state', 'sharedAt', 'sharedBy', 'releasedToPersonIds']), 'share', baseVersion);
      if (personIds.length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'personIds', message: 'Kies met wie u het plan deelt.' }]);
      await complete(act, plan, 'SHARING', 'Het plan is nog niet klaar om te delen.');
      const released = [...new Set(personIds)];
      await act.update('TemplatePlanSection', { templatePlanId: id }, { state: 'SHARED', releasedToPersonIds: namedAmong(released) });
      await act.update('TemplatePlan', { id }, { state: 'SHARED', sharedAt: act.context.at, sharedBy: context.actor.id, releasedToPersonIds: released });
      return id;
    });
  }

  adopt(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, reason, idempotencyKey }: AdoptTemplatePlanInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'TemplatePlan', id, act: 'ADOPT', action: 'ADOPT', idempotencyKey }, async (act) => {
      const plan = allows(await act.lock('TemplatePlan', id, 'ADOPT', ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason']), 'adopt', baseVersion);
      for (const author of [plan['createdBy'], plan['sharedBy']]) {
        if (await act.sameHuman(String(author), context.actor.id)) throw new Denied('NOT_POSSIBLE_NOW', 'U hebt dit plan zelf geschreven of gedeeld. Vraag een collega om het vast te stellen.');
      }
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf in uw eigen woorden waarom u dit plan vaststelt.' }]);
      await complete(act, plan, 'ADOPTING', 'Het plan is nog niet klaar om vast te stellen.');
      await act.update('TemplatePlanSection', { templatePlanId: id }, { state: 'ADOPTED' });
      await act.update('TemplatePlan', { id }, { state: 'ADOPTED', adoptedAt: act.context.at, adoptedBy: context.actor.id, adoptedReason: reason.trim() });
      return id;
    });
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, reason, idempotencyKey }: WithdrawTemplatePlanInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'TemplatePlan', id, act: 'EDIT', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      allows(await act.lock('TemplatePlan', id, 'EDIT', ['withdrawnReason']), 'withdraw', baseVersion);
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom u dit plan intrekt.' }]);
      await act.update('TemplatePlanSection', { templatePlanId: id }, { state: 'WITHDRAWN' });
      await act.update('TemplatePlan', { id }, { state: 'WITHDRAWN', withdrawnReason: reason.trim() });
      return id;
    });
  }
}

const written = (act: Formal): Readonly<Record<string, unknown>> => ({ changedAt: act.context.at, changedBy: act.context.actor.id });

function mend(problems: readonly { readonly field: string; readonly message: string }[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
}

function allows(plan: Seen, what: TemplateAct, baseVersion: number): Seen {
  sameVersion(plan, baseVersion);
  if (!templateAllows(String(plan['state']), what)) throw new Denied('NOT_POSSIBLE_NOW', what === 'adopt' ? 'Deel het plan eerst. Daarna kan een ander het vaststellen.' : 'Dit plan is al vastgesteld of ingetrokken. Begin een nieuw plan.');
  return plan;
}

async function complete(act: Formal, plan: Seen, stops: 'SHARING' | 'ADOPTING', message: string): Promise<void> {
  const sections = (await act.rows('TemplatePlanSection', { templatePlanId: plan.id })).map((one) => ({ ...one, dueOn: plainDay(one['dueOn']), doneOn: plainDay(one['doneOn']) }) as unknown as SectionFacts);
  const missing = missingOfTemplate(sections, String(plan['state']), stops);
  if (missing.length > 0) throw new Denied('NOT_POSSIBLE_NOW', message, missing.map(({ section, field, message: how }) => ({ field: `${section} ${field}`, message: how })));
}
