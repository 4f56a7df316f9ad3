import { Inject, Injectable } from '@nestjs/common';
import type { AddMilestoneInput, CorrectMilestoneInput, ReachMilestoneInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { CLASS_OF_PHASE, problemsOfMilestone, problemsOfReaching } from '../../model/milestone.ts';
import { lockToChange } from '../own-item.ts';

/** NL: mijlpalen. By whoever works on the plan; what another organisation brought in is changed by whoever directs. */
@Injectable()
export class MilestoneService {
  constructor(@Inject(Door) private readonly door: Door) {}

  add(context: RequestContext, info: GraphQLResolveInfo, { dossierId, phase, idempotencyKey, ...input }: AddMilestoneInput): Promise<Answer> {
    const [id, dataClass] = [this.door.ids.uuid(), CLASS_OF_PHASE[phase]];
    const said = trimmed(input);
    return this.door.formal(context, info, { dossierId, type: 'Milestone', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('Milestone', 'WRITE', dataClass);
      mend(problemsOfMilestone(said, thisMonth(act)));
      await mustBeKnown(act, said.aboutPersonIds);
      await act.insert('Milestone', { id, phase, ...said, dataClass, releasedToPersonIds: await readers(act, phase, said.aboutPersonIds), changedAt: act.context.at, changedBy: context.actor.id }, 'WRITE', ['phase', ...Object.keys(said)]);
      return id;
    });
  }

  correct(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, ...input }: CorrectMilestoneInput): Promise<Answer> {
    const said = trimmed(input);
    return orConflict(this.door.formal(context, info, { dossierId, type: 'Milestone', id, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      const milestone = await lockToChange(act, 'Milestone', id);
      // A month that went by may stay as it was agreed on.
      mend(problemsOfMilestone(said, [String(milestone['dueMonth']), thisMonth(act)].toSorted()[0] ?? thisMonth(act)));
      await mustBeKnown(act, said.aboutPersonIds);
      await changeRow(act, { type: 'Milestone', id, baseVersion, patch: said, also: { releasedToPersonIds: await readers(act, String(milestone['phase']), said.aboutPersonIds) } });
      return id;
    }));
  }

  reach(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, reachedOn, idempotencyKey, ...input }: ReachMilestoneInput): Promise<Answer> {
    const words = input.words.trim();
    return orConflict(this.door.formal(context, info, { dossierId, type: 'Milestone', id, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      await lockToChange(act, 'Milestone', id);
      mend(problemsOfReaching({ reachedOn, words }, dateIn(act.context.at)));
      await changeRow(act, { type: 'Milestone', id, baseVersion, patch: { reachedOn, reachedWords: words } });
      return id;
    }));
  }
}

type Said = Pick<CorrectMilestoneInput, 'text' | 'familyText' | 'dueMonth' | 'aboutPersonIds'>;

const trimmed = ({ text, familyText, dueMonth, aboutPersonIds }: Said): Said => ({ text: text.trim(), familyText: familyText.trim(), dueMonth, aboutPersonIds: [...new Set(aboutPersonIds)] });
const thisMonth = (act: Formal): string => dateIn(act.context.at).slice(0, 7);

/** Whom of those it is about it is shared with: as the plan of its phase that is in force or, before there is one, the safety plan. */
async function readers(act: Formal, phase: string, about: readonly string[]): Promise<readonly string[]> {
  const inForce = await act.rows('PlanVersion', { state: 'IN_FORCE' });
  const plan = inForce.find((one) => one['phase'] === phase) ?? inForce.find((one) => one['phase'] === 'SAFETY');
  return ((plan?.['releasedToPersonIds'] ?? []) as string[]).filter((person) => about.includes(person));
}

async function mustBeKnown(act: Formal, personIds: readonly string[]): Promise<void> {
  const known = new Set((await act.visible('Person', {})).map(({ id }) => id));
  if (personIds.some((id) => !known.has(id))) mend([{ field: 'aboutPersonIds', message: 'Kies mensen uit dit dossier.' }]);
}

function mend(problems: readonly { readonly field: string; readonly message: string }[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
}
