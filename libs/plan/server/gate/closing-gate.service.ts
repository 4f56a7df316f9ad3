import { Inject, Injectable } from '@nestjs/common';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import { IDS, randomIds, type Ids } from '@zov/core/ids';
import { gateIsOpen } from '@zov/dossier/model/current-phase.ts';
import type { ClosingGate } from '@zov/dossier/server/closing/closing-gate.ts';
import { standingOf, whomOf } from './standing.ts';

/** What the family reads; why is for professionals, since it may be a new report. */
const WE_WORK_AGAIN = 'Het werk met dit gezin begint opnieuw.';

/** NL: poort naar afsluiten. A dossier is closed once people decided that, and opened again with everything as it was. */
@Injectable()
export class ClosingGateService implements ClosingGate {
  constructor(@Inject(IDS) private readonly ids: Ids = randomIds) {}

  async mustBeOpen(act: Formal): Promise<void> {
    const { decisions, turns } = await standingOf(act);
    if (!gateIsOpen('CLOSING', decisions, turns)) throw new Denied('NOT_POSSIBLE_NOW', 'Eerst moet de poort naar afsluiten open zijn. Stel die voor bij het plan. Een ander beslist mee.');
  }

  async reopened(act: Formal, reason: string): Promise<void> {
    await act.insert('PhaseTurn', {
      id: this.ids.uuid(), kind: 'REOPENED', turnedAt: act.context.at, turnedBy: act.context.actor.id, reason, familyText: WE_WORK_AGAIN, dataClass: 'D5', ...(await whomOf(act)),
    }, 'WRITE', ['reason', 'familyText']);
  }
}
