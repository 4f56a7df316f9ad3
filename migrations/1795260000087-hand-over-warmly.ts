import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';
import { addSettings, removeSettings, type StartValue } from './region-settings.ts';

/** NL: warme overdracht. Direction is offered with what was done beforehand, and goes over when the other says yes; until then nothing changes. */
export class HandOverWarmly1795260000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'warm_hand_over',
      about: 'NL: warme overdracht. What whoever directs did before somebody else takes over',
      dataClass: 'D14',
      columns: [
        ['offer_id', 'uuid not null', 'The offer by which the other says yes or no'],
        ['from_actor_id', 'uuid not null references actor (id)', 'Who directs until then'],
        ['to_actor_id', 'uuid not null references actor (id)', 'Who is asked'],
        ['state', `text not null default 'OFFERED' check (state in ('OFFERED','ACCEPTED','DECLINED','WITHDRAWN'))`, 'NL: stand'],
        ['reason', `text not null check (length(reason) between 1 and 2000)`, 'NL: reden. The family may read it as why the direction ended'],
        ['stay_involved', 'boolean not null', 'Whether the first goes on as a colleague'],
        ['plan_in_force', 'boolean not null', 'Whether a safety plan was in force when it was offered'],
        ['crisis_card_seen', 'boolean not null', 'Whether both looked at the crisis card'],
        ['family_told_on', 'date', 'When the family was told; empty when not yet'],
        ['family_told_how', `text not null default '' check (length(family_told_how) <= 2000)`, 'How, and what they said of it'],
        ['agreements_told', 'boolean not null', 'Whether open agreements were told'],
        ['talked_on', 'date', 'When both talked; empty when not yet'],
        ['not_lost', `text not null default '' check (length(not_lost) <= 4000)`, 'What must not be lost'],
        ['answered_at', 'timestamptz', 'When it was accepted, declined or withdrawn'],
        ['answer_reason', 'text', 'Why it was declined or withdrawn'],
        ['without_plan_reason', 'text', 'Why it was accepted although no safety plan was in force'],
      ],
      constraints: [
        'foreign key (dossier_id, offer_id) references direction_offer (dossier_id, id)', 'unique (dossier_id, offer_id)', 'check (from_actor_id <> to_actor_id)',
        `check ((state = 'OFFERED') = (answered_at is null))`, `check ((family_told_on is null) = (family_told_how = ''))`,
      ],
    });
    await runner.query(RIGHTS);
    await runner.query(`set local role zov_fence; ${FUNCTIONS}
      revoke all on function ${[...CALLED, BY_ITSELF].join(', ')} from public;
      grant execute on function ${CALLED.join(', ')} to zov_app; grant execute on function ${BY_ITSELF} to zov_owner;
      set local role zov_owner`);
    await runner.query(`create trigger answer_hand_over after update of state on direction_offer for each row execute function ${BY_ITSELF}; set local role zov_fence; revoke execute on function ${BY_ITSELF} from zov_owner; set local role zov_owner`);
    await addSettings(runner, 'direction', SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeSettings(runner, 'direction', SETTINGS);
    await runner.query(`drop trigger answer_hand_over on direction_offer; drop function ${[...CALLED, BY_ITSELF].join(', ')}`);
    await dropTables(runner, ['warm_hand_over']);
  }
}

const SETTINGS: readonly StartValue[] = [['DIRECTION_UNDER_MEASURE', 1, 'Uitgangspunt van dit product: bij een maatregel blijft het lokale team de regie voeren, tot de regio anders besluit']];

const RIGHTS = `
  create unique index one_hand_over on warm_hand_over (dossier_id) where state = 'OFFERED';
  grant select, update on warm_hand_over to zov_fence;
  create policy feed on warm_hand_over to zov_fence using (true) with check (true);
`;

const BY_ITSELF = 'fence.answer_hand_over()';
const CALLED = ['fence.offer_hand_over(uuid, uuid, uuid, timestamptz)', 'fence.withdraw_hand_over(uuid, uuid, text, timestamptz)', 'fence.hand_overs_offered(uuid, timestamptz)'];

const INSIDE = `if not (dossier = any (nullif(current_setting('app.d', true), '')::uuid[])) is true
      or not exists (select from fence.live_direction(me, at) i where i.dossier_id = dossier) then raise exception 'outside the fence' using errcode = '42501'; end if;`;

/** Offered by who directs and nobody else. For who is asked: that a plan holds, what was done and when, and not a word of the family. */
const FUNCTIONS = `
  create function fence.offer_hand_over(dossier uuid, receiver uuid, new_id uuid, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare me uuid := nullif(current_setting('app.actor', true), '')::uuid;
  begin
    ${INSIDE}
    if receiver = me or not exists (select from public.actor r join public.actor m on m.id = me and m.region_id = r.region_id where r.id = receiver and r.role in ('YOUTH_PROFESSIONAL','GI_WORKER')
        and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)
        and not exists (select from public.departure p where p.actor_id = r.id and p.completed_at is null and p.cancelled_at is null)) then return false; end if;
    update public.direction_offer o set state = 'WITHDRAWN', answered_at = at, version = o.version + 1 where o.dossier_id = dossier and o.state = 'OFFERED';
    insert into public.direction_offer (dossier_id, id, from_actor_id, to_actor_id, created_at, created_by) values (dossier, new_id, me, receiver, at, me);
    return true;
  end $$;

  create function fence.withdraw_hand_over(dossier uuid, offer uuid, why text, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare me uuid := nullif(current_setting('app.actor', true), '')::uuid;
  begin
    ${INSIDE}
    update public.direction_offer o set state = 'WITHDRAWN', answered_at = at, answer_reason = why, version = o.version + 1 where o.dossier_id = dossier and o.id = offer and o.state = 'OFFERED';
    return found;
  end $$;

  create function fence.hand_overs_offered(actor uuid, at timestamptz) returns table (offer_id uuid, plan_in_force boolean, crisis_card_seen boolean, family_told_on date, agreements_told boolean, talked_on date)
    language sql stable security definer set search_path = pg_catalog as $$
    select w.offer_id, exists (select from public.plan_version v where v.dossier_id = w.dossier_id and v.phase = 'SAFETY' and v.state = 'IN_FORCE'), w.crisis_card_seen, w.family_told_on, w.agreements_told, w.talked_on
    from fence.directions_offered(actor, at) o join public.warm_hand_over w on w.offer_id = o.id $$;

  create function fence.answer_hand_over() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update public.warm_hand_over w set state = case new.state when 'REFUSED' then 'DECLINED' else new.state end, answered_at = new.answered_at, answer_reason = new.answer_reason, version = w.version + 1
      where w.dossier_id = new.dossier_id and w.offer_id = new.id and w.state = 'OFFERED';
    return null;
  end $$;
`;
