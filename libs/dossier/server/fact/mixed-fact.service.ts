import { Inject, Injectable } from '@nestjs/common';
import type { ApproveFactInput, SplitFactInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Act } from '@zov/access/model/partner.ts';
import { Door } from '@zov/access/server/door.ts';
import { tellReaders } from '@zov/access/server/rectification/tell-readers.ts';
import type { LogAction } from '@zov/access/server/write/act.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfApproval, problemsOfSplit, type FactPart } from '../../model/mixed-fact.ts';
import type { Problem } from '../../model/open-dossier.ts';

interface About { readonly dossierId: string; readonly id: string; readonly baseVersion: number; readonly idempotencyKey: string }
interface How { readonly act: Act; readonly action: LogAction; readonly fields: readonly string[] }

const CHANGED = 'Dit feit is net veranderd, ingetrokken of gesplitst. Laad de pagina opnieuw en lees wat er nu staat.';
const GIVEN = ['kind', 'what', 'happenedOn', 'happenedUntilOn', 'place', 'sourceKind', 'sourcePersonId', 'sourceName', 'restsOnFactIds', 'dataClass', 'aboutPersonIds'];

/** NL: gemengd feit. About several people of whom one may not see it: masked until it is released by name or split (R1). */
@Injectable()
export class MixedFactService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** What a restriction keeps back stays back; a text that could give somebody away waits, as with any release. */
  approve(context: RequestContext, info: GraphQLResolveInfo, { personIds, reason, ...about }: ApproveFactInput): Promise<Answer> {
    return this.change(context, info, about, { act: 'SHARE', action: 'SHARE', fields: ['releasedToPersonIds'] }, async (act, fact) => {
      for (const id of personIds) await act.see('Person', id);
      const released = list(fact['releasedToPersonIds']);
      mustBeFine(problemsOfApproval(personIds, reason, released));
      await act.update('Fact', { id: fact.id }, { releasedToPersonIds: [...new Set([...released, ...personIds])], releasedReason: reason.trim() });
    });
  }

  /** The parts keep day, source and organisation; whoever reported goes along unseen. Whoever could read the whole is told. */
  split(context: RequestContext, info: GraphQLResolveInfo, { parts, reason, ...about }: SplitFactInput): Promise<Answer> {
    return this.change(context, info, about, { act: 'EDIT', action: 'CHANGE', fields: ['what', 'aboutPersonIds'] }, async (act, fact) => {
      mustBeFine(problemsOfSplit(parts, reason, list(fact['aboutPersonIds'])));
      const made = [];
      for (const part of parts) made.push(await this.part(act, fact, part));
      await act.update('Fact', { id: fact.id }, { state: 'SPLIT', what: '', place: null, sourcePersonId: null, sourceName: null, correctionReason: reason.trim() });
      await act.inside(REST_ON_PARTS, [act.dossierId, fact.id, made, act.context.at, act.context.actor.id]);
      await act.inside(REPORTED_AS_WELL, [act.dossierId, fact.id, made, act.context.at, act.context.actor.id, made.map(() => this.door.ids.uuid())]);
      await tellReaders(act, this.door.ids, { kind: 'SPLIT', factId: fact.id, fromVersion: about.baseVersion, toVersion: about.baseVersion + 1 });
    });
  }

  private change(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey }: About, { act: right, action, fields }: How, work: (act: Formal, fact: Seen) => Promise<void>): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Fact', id, act: right, action, idempotencyKey }, async (act) => {
      const fact = await act.lock('Fact', id, right, fields);
      if (fact['state'] !== 'CURRENT' || fact['version'] !== baseVersion) throw new Denied('NOT_POSSIBLE_NOW', CHANGED);
      await work(act, fact);
      return id;
    });
  }

  private async part(act: Formal, fact: Seen, { what, aboutPersonIds }: FactPart): Promise<string> {
    const id = this.door.ids.uuid();
    const { kind, place, sourceKind, sourcePersonId, sourceName, verification, restsOnFactIds, dataClass, sourceOrganisationId } = fact;
    await act.insert('Fact', {
      id, kind, place, sourceKind, sourcePersonId, sourceName, verification, restsOnFactIds, dataClass, sourceOrganisationId, what: what.trim(), aboutPersonIds, releasedToPersonIds: [],
      happenedOn: plainDay(fact['happenedOn']), happenedUntilOn: plainDay(fact['happenedUntilOn']), splitFromFactId: fact.id, changedAt: act.context.at, changedBy: act.context.actor.id,
    }, 'WRITE', GIVEN);
    return id;
  }
}

const list = (value: unknown): readonly string[] => value as readonly string[];

function mustBeFine(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}

const REST_ON_PARTS = `update fact f set rests_on_fact_ids = array_remove(f.rests_on_fact_ids, $2::uuid) || $3::uuid[], version = f.version + 1, changed_at = $4::timestamptz, changed_by = $5::uuid
  where f.dossier_id = $1::uuid and $2::uuid = any (f.rests_on_fact_ids)`;

/** Whoever splits never sees the name: it is copied as it is kept, encrypted. */
const REPORTED_AS_WELL = `insert into fact_reporter (dossier_id, id, fact_id, name_cipher, created_at, created_by)
  select r.dossier_id, p.key, p.id, r.name_cipher, $4::timestamptz, $5::uuid from fact_reporter r cross join unnest($3::uuid[], $6::uuid[]) p (id, key) where r.dossier_id = $1::uuid and r.fact_id = $2::uuid`;
