import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationReleaseInformationArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { liveOn, uncertainChildren } from '@zov/access/model/family-facts.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfRelease, type ReleaseFacts } from '../../model/release.ts';
import { familyFacts } from '../sharing/family-facts.ts';

/** Telling a parent without custody something about a child: a text that somebody weighed, never the dossier (R13). */
@Resolver()
export class ReleaseResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Mutation('releaseInformation')
  releaseInformation(@Args() { input }: MutationReleaseInformationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey, toPersonId, childPersonId, words, reason } = input;
    const factIds = input.factIds ?? [];
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'InformationRelease', id, act: 'WRITE', action: 'SHARE', idempotencyKey }, async (act) => {
      const [parent, child] = [await act.see('Person', toPersonId), await act.see('Person', childPersonId)];
      const problems = problemsOfRelease(input, represented(parent), represented(child), await standing(act, { toPersonId, child, factIds }));
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
      await act.insert('InformationRelease', { id, toPersonId, aboutPersonIds: [childPersonId], releasedToPersonIds: [toPersonId], words: words.trim(), factIds, reason: reason.trim() },
        'WRITE', ['toPersonId', 'aboutPersonIds', 'words', 'factIds', 'reason']);
      return id;
    });
  }
}

const represented = (row: Seen) => ({ familyRole: String(row['familyRole']), circle: String(row['circle']), birthDate: plainDay(row['birthDate']) });

interface Asked { readonly toPersonId: string; readonly child: Seen; readonly factIds: readonly string[] }

async function standing(act: Formal, { toPersonId, child, factIds }: Asked): Promise<ReleaseFacts> {
  const childPersonId = child.id;
  const { custodies, today } = await familyFacts(act);
  const holders = custodies.filter((one) => one.childPersonId === childPersonId && liveOn(today)(one)).map((one) => one.adultPersonId);
  const facts: Seen[] = [];
  for (const factId of factIds) facts.push(await act.see('Fact', factId));
  const kept = (await act.rows('Restriction', {})).filter((row) => isLive(row, act.context.at) && holders.includes(String(row['againstPersonId'])));
  return {
    today, hasCustody: holders.includes(toPersonId), uncertain: uncertainChildren({ custodies }, today).includes(childPersonId), knowsChild: list(child['releasedToPersonIds']).includes(toPersonId),
    keptFromCustody: kept.some((row) => factIds.includes(String(row['itemId'])) || (list(row['aboutPersonIds']).includes(childPersonId) && coversFacts(list(row['dataClasses'])))),
    factsFit: facts.every((fact) => fact['dataClass'] === 'D3' && fact['sourceKind'] !== 'REPORTER' && list(fact['aboutPersonIds']).every((one) => one === childPersonId)),
  };
}

const list = (value: unknown): readonly string[] => value as readonly string[];
const isLive = (row: Seen, at: Date): boolean => (row['validFrom'] as Date) <= at && (row['validUntil'] === null || (row['validUntil'] as Date) > at);
/** A restriction that names no class keeps back all of them. */
const coversFacts = (dataClasses: readonly string[]): boolean => dataClasses.length === 0 || dataClasses.includes('D3');
