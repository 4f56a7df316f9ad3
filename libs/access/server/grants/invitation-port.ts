import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import type pg from 'pg';
import type { InvitationPort } from '../sign-in/ports.ts';

/** Binds a family member's sign-in by the code that was handed over in person. The database decides; a used or old code is nothing. */
@Injectable()
export class CodeInvitations implements InvitationPort {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(CLOCK) private readonly clock: Clock) {}

  async redeem(codeHash: string, issuerKey: string, subject: string): Promise<{ accountId: string } | null> {
    const { rows } = await this.pool.query<{ id: string | null }>('select fence.redeem($1, $2, $3, $4) as id', [codeHash, issuerKey, subject, this.clock.now()]);
    const id = rows[0]?.id ?? null;
    return id === null ? null : { accountId: id };
  }
}
