import { Inject, Injectable } from '@nestjs/common';
import type { OpenDossierInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { enterNewDossier } from '@zov/access/server/grants/new-dossier.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { Ids } from '@zov/core/ids';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfOpening } from '../../model/open-dossier.ts';
import { birthAsKnown } from '../../model/record.ts';
import { contactKind } from '../contact-point/contact.kind.ts';

/** Opens a family: its people, homes and custody at once, or nothing. The opener becomes its case director. */
@Injectable()
export class OpenDossierService {
  constructor(@Inject(Door) private readonly door: Door) {}

  open(context: RequestContext, info: GraphQLResolveInfo, input: OpenDossierInput): Promise<Answer> {
    const problems = problemsOfOpening(input);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const target = { dossierId: input.dossierId, type: 'Dossier', id: input.dossierId, act: 'WRITE', action: 'CREATE', idempotencyKey: input.idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      await this.people(act, input);
      for (const home of input.households) await this.home(act, home, input);
      for (const custody of input.custodies) {
        await act.insert('Custody', { id: this.door.ids.uuid(), ...custody });
      }
      return input.dossierId;
    }, enterNewDossier({ ...input, number: numberFor(context.at, this.door.ids) }));
  }

  /** Parents and children know of each other; a step-parent, a new partner or somebody from the network is not announced to the others. */
  private async people(act: Formal, input: OpenDossierInput): Promise<void> {
    for (const person of input.persons) {
      await act.insert('Person', { ...person, ...birthAsKnown(person) });
    }
    const core = input.persons.filter((person) => person.circle === 'FAMILY' && ['MOTHER', 'FATHER', 'CHILD'].includes(person.familyRole)).map((person) => person.id);
    if (core.length > 0) await act.update('Person', { id: core }, { releasedToPersonIds: core });
  }

  private async home(act: Formal, home: OpenDossierInput['households'][number], input: OpenDossierInput): Promise<void> {
    const householdId = this.door.ids.uuid();
    await act.insert('Household', { id: householdId, label: home.label.trim() });
    for (const personId of home.personIds) {
      await act.insert('HouseholdMember', { id: this.door.ids.uuid(), householdId, personId, fromOn: null, untilOn: null });
    }
    const address = home.address?.trim() ?? '';
    if (address === '' || home.personIds.length === 0) return;
    const contact = contactKind(this.door, input.dossierId);
    const given = { kind: 'ADDRESS', text: address, aboutPersonIds: home.personIds };
    const hiding = home.hiddenFromPersonIds.length > 0 ? { hiddenFromPersonIds: home.hiddenFromPersonIds, hiddenReason: home.hiddenReason } : {};
    await act.insert('ContactPoint', { ...given, ...(await contact.follows?.(act, { ...given, ...hiding })), id: this.door.ids.uuid() });
  }
}

/** A number for on the phone: year and six random digits, so that it tells nothing about how many families there are. */
function numberFor(at: Date, ids: Ids): string {
  return `G-${dateIn(at).slice(0, 4)}-${String(ids.below(1_000_000)).padStart(6, '0')}`;
}
