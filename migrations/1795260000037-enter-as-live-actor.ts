import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECKED = 'perform fence.check_instant(at);';
/** Who entered is still remembered, so that nobody enters a second time; nothing is open. */
const ONLY_LIVE = `${CHECKED}
    if not exists (select from public.actor a where a.id = actor and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)) then
      perform set_config('app.actor', actor::text, true), set_config('app.d', '{}', true), set_config('app.d2s', '{}', true), set_config('app.self', '{}', true),
        set_config('app.office', '', true);
      return;
    end if;`;

/** A role that has ended, or has not begun, finds nothing behind the fence, whatever grants it still holds; as in every statement. */
export class EnterAsLiveActor1795260000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(inEnter(CHECKED, ONLY_LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inEnter(ONLY_LIVE, CHECKED));
  }
}

/** Changes this passage and leaves the rest of the function as it is by then; stops when the passage is not there. */
function inEnter(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := pg_get_functiondef('fence.enter(uuid, uuid, timestamptz)'::regprocedure);
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.enter is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
