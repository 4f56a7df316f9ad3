import { Inject, Injectable } from '@nestjs/common';
import type { AddRegionSettingInput } from '@generated/server/team';
import { dateIn } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type pg from 'pg';
import { problemsOfSetting } from '../../model/region-setting.ts';
import type { RequestContext } from '../../model/actor.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { refused, type Answer } from '../write/refused.ts';

const SETTINGS = `select s.id, s.key, s.value, to_char(s.valid_from, 'YYYY-MM-DD') as "validFrom", s.source, s.added_at as "addedAt", c.display_name as "addedByName"
  from region_setting s left join actor a on a.id = s.added_by left join account c on c.id = a.account_id`;

/** NL: instellingen van de regio. Everybody who works there may know them; only the administrator adds a value, and none is ever changed. */
@Injectable()
export class SettingsService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk) {}

  async all({ actor }: RequestContext): Promise<unknown[]> {
    return (await this.pool.query(`${SETTINGS} where s.region_id = $1 order by s.key, s.valid_from desc, s.added_at desc`, [actor.regionId])).rows;
  }

  /** NL: wettelijke termijnen van maatregelen. The same in every region, each from a day on and with its source. */
  async measureLimits(): Promise<unknown[]> {
    return (await this.pool.query(`select id, kind, rule, amount, unit, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", source from measure_limit order by kind, rule, valid_from`)).rows;
  }

  /** A second try with the same id answers what the first one added. */
  async add(context: RequestContext, input: AddRegionSettingInput): Promise<Answer> {
    await this.desk.must(context, 'SETTING_ADDED');
    const { actor, at, traceId } = context;
    const problems = problemsOfSetting(input, dateIn(at));
    if (problems.length > 0) return refused('BAD_INPUT', traceId, problems);
    const { id, key, value, validFrom, source } = input;
    const row = await inTransaction(this.pool, async (client) => {
      const { rowCount } = await client.query(`insert into region_setting (id, region_id, key, value, valid_from, source, added_at, added_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`, [id, actor.regionId, key, value, validFrom, source.trim(), at, actor.id]);
      const { rows: [added] } = await client.query<Record<string, unknown>>(`${SETTINGS} where s.id = $1 and s.region_id = $2 and s.added_by = $3`, [id, actor.regionId, actor.id]);
      await this.desk.log(context, 'SETTING_ADDED', added === undefined ? 'REFUSED' : 'OK', { settingId: id, key, value, validFrom, added: rowCount === 1 }, client);
      return added;
    });
    return row === undefined ? refused('NOT_FOUND_OR_NOT_ALLOWED', traceId) : { __typename: 'RegionSetting', ...row };
  }
}
