import { Inject, Injectable } from '@nestjs/common';
import type { ExtendMeasureInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { followMeasures } from '@zov/access/server/grants/measures.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfMeasure } from '../../model/record.ts';

const NO_END = 'Deze maatregel heeft geen laatste dag. Vul die eerst in.';
const CHANGED = 'Iemand anders paste deze maatregel net aan. Laad de pagina opnieuw en kijk wat er nu staat.';
const EXTENDED = 'Deze maatregel is al verlengd. Verleng de nieuwste.';

/** What follows the measure that is extended; it begins where that one ends. */
const TAKEN_OVER = ['kind', 'dataClass', 'aboutPersonIds', 'releasedToPersonIds', 'safetyEffect'] as const;

@Injectable()
export class MeasureService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** NL: maatregel verlengen. The measure itself stays as it was decided; the extension is a measure of its own that follows on it. */
  extend(context: RequestContext, info: GraphQLResolveInfo, input: ExtendMeasureInput): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey, ...asked } = input;
    const problems = problemsOfMeasure(asked, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const made = this.door.ids.uuid();
    const target = { dossierId, idempotencyKey, type: 'Measure', id, makes: made, act: 'WRITE', action: 'CREATE' } as const;
    return this.door.formal(context, info, target, async (act) => {
      const before = await act.lock('Measure', id, 'EDIT');
      const fromOn = plainDay(before['untilOn']);
      if (before['version'] !== baseVersion) throw new Denied('NOT_POSSIBLE_NOW', CHANGED);
      if (fromOn === null) throw new Denied('NOT_POSSIBLE_NOW', NO_END);
      if ((await act.rows('Measure', { extendsMeasureId: id })).length > 0) throw new Denied('NOT_POSSIBLE_NOW', EXTENDED);
      const wrong = problemsOfMeasure({ ...asked, fromOn }, dateIn(act.context.at));
      if (wrong.length > 0) throw new Denied('BAD_INPUT', undefined, wrong);
      const kept = Object.fromEntries(TAKEN_OVER.map((name) => [name, before[name]]));
      const carriedOutOn = before['carriedOutOn'] === null ? null : fromOn;
      await act.insert('Measure', { ...kept, ...asked, fromOn, carriedOutOn, extendsMeasureId: id, id: made }, 'WRITE', Object.keys(asked));
      await followMeasures(act);
      return made;
    });
  }
}
