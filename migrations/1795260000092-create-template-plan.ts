import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

const QUESTION = 'TEMPLATE_PLAN_SECTION';
const SECTIONS: Readonly<Record<string, string>> = {
  AT_18: 'SUPPORT_PERSON HOUSING SCHOOL_WORK INCOME CARE WHO_TO_CALL CONTACT_PERSON',
  EXIT_PROBATION: 'POLICE HOUSING PARTICIPATION EDUCATION YOUTH_HELP WMO',
  DIVORCE: 'LIVING CONTACT DECISIONS MONEY HANDING_OVER CHILDREN_SAY',
};
const list = (words: readonly string[]): string => [...new Set(words)].map((one) => `'${one}'`).join(', ');

/** Plans around one moment: becoming eighteen, the end of juvenile probation, a divorce; with the same questions for everybody. */
export class CreateTemplatePlan1795260000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'template_plan',
      about: 'NL: plan met sjabloon. A plan around one moment, with the same questions for everybody',
      dataClass: 'by row (D6, D7, D12)',
      versioned: true,
      columns: [
        ['kind', `text not null check (kind in (${list(Object.keys(SECTIONS))}))`, 'NL: soort. At 18, after juvenile probation, at a divorce'],
        ['registration', `text check (registration in ('HELPING_PREVENTIVELY','HIGH_CONFLICT'))`, 'NL: registratie. Helping preventively or a high-conflict divorce; of a divorce alone'],
        ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','WITHDRAWN'))`, 'NL: stand'],
        ['shared_at', 'timestamptz', 'When it was shared last'],
        ['shared_by', 'uuid references actor (id)', 'Who shared it last'],
        ['adopted_at', 'timestamptz', 'When it was adopted'],
        ['adopted_by', 'uuid references actor (id)', 'Who adopted it: another person than who began it'],
        ['adopted_reason', `text not null default '' check (length(adopted_reason) <= 4000)`, 'Why, in words'],
        ['withdrawn_reason', `text not null default '' check (length(withdrawn_reason) <= 4000)`, 'Why it was taken back'],
        ['data_class', `text not null check (data_class in ('D6','D7','D12'))`, 'By kind'],
        PERSONS('Whose plan it is'),
        RELEASED,
      ],
      constraints: [
        `check ((kind, data_class) in (('AT_18','D7'), ('EXIT_PROBATION','D12'), ('DIVORCE','D6')))`, `check ((kind = 'DIVORCE') = (registration is not null))`,
        `check ((kind = 'DIVORCE') or cardinality(about_person_ids) = 1)`, 'check (cardinality(about_person_ids) > 0)',
        `check ((state = 'ADOPTED') = (adopted_at is not null) and (adopted_at is null) = (adopted_by is null) and (adopted_at is null) = (adopted_reason = ''))`,
        'check (adopted_by is distinct from created_by)', `check ((state = 'WITHDRAWN') = (withdrawn_reason <> ''))`, `check (state not in ('SHARED','ADOPTED') or shared_at is not null)`,
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await createFamilyTable(runner, {
      name: 'template_plan_section',
      about: 'NL: vraag van een plan met sjabloon. What was answered, who does it, by when and whether it is done',
      dataClass: 'by row (D6, D7, D12)',
      versioned: true,
      columns: [
        ['template_plan_id', 'uuid not null', 'Of which plan'],
        ['section', `text not null check (section in (${list(Object.values(SECTIONS).flatMap((one) => one.split(' ')))}))`, 'NL: vraag'],
        ['position', 'integer not null check (position > 0)', 'In which order the questions stand'],
        ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','WITHDRAWN'))`, 'Of its plan; what was changed after sharing is a draft again'],
        ['text', `text not null default '' check (length(text) <= 4000)`, 'The answer, for professionals'],
        ['family_text', `text not null default '' check (length(family_text) <= 4000)`, 'NL: gezinstekst'],
        ['who_name', `text not null default '' check (length(who_name) <= 200)`, 'Who does it'],
        ['due_on', 'date', 'By when'],
        ['done_on', 'date', 'Since when it is done'],
        ['data_class', `text not null check (data_class in ('D6','D7','D12'))`, 'Of its plan'],
        PERSONS('Whom this answer is about: some of whom the plan is about'),
        RELEASED,
      ],
      constraints: ['foreign key (dossier_id, template_plan_id) references template_plan (dossier_id, id)', 'unique (dossier_id, template_plan_id, section)', 'check (cardinality(about_person_ids) > 0)'],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query(GUARDS);
    await respondTo(runner, (types) => [...types, QUESTION]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await respondTo(runner, (types) => types.filter((one) => one !== QUESTION));
    await dropTables(runner, ['template_plan_section', 'template_plan']);
    await runner.query('drop function keep_template_section(), keep_template_plan()');
  }
}

/** On what somebody may say something: what could be before stays. */
async function respondTo(runner: QueryRunner, change: (types: string[]) => string[]): Promise<void> {
  const name = 'response_item_type_check';
  const [found] = (await runner.query('select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1', [name])) as { text: string }[];
  const types = [...(found?.text ?? '').matchAll(/'([A-Z0-9_]+)'/g)].map(([, type = '']) => type);
  await runner.query(`alter table response drop constraint ${name}, add constraint ${name} check (item_type in (${list(change(types))}))`);
}

/** What was adopted or taken back stays as it was; of what was adopted only that something is done, or not after all. */
const GUARDS = `
  create function keep_template_section() returns trigger language plpgsql as $$
  declare aside text[] := array['version', 'changed_at', 'changed_by', 'content_hash', 'done_on'];
  begin
    if not new.about_person_ids <@ (select p.about_person_ids from public.template_plan p where p.dossier_id = new.dossier_id and p.id = new.template_plan_id) then
      raise exception 'an answer is about nobody but whom its plan is about' using errcode = '23514';
    end if;
    if tg_op = 'UPDATE' and old.state in ('ADOPTED', 'WITHDRAWN') and to_jsonb(new) - aside <> to_jsonb(old) - aside then
      raise exception 'an adopted answer is not altered' using errcode = '23514';
    end if;
    return new;
  end $$;
  create function keep_template_plan() returns trigger language plpgsql as $$
  begin
    if old.state in ('ADOPTED', 'WITHDRAWN') then raise exception 'a plan that was adopted or taken back is not altered' using errcode = '23514'; end if;
    if new.kind <> old.kind or new.created_by is distinct from old.created_by or new.about_person_ids <> old.about_person_ids then raise exception 'whose plan it is, of which kind and by whom stays' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger keep_section before insert or update on template_plan_section for each row execute function keep_template_section();
  create trigger keep_plan before update on template_plan for each row execute function keep_template_plan();
  create unique index template_plan_open on template_plan (dossier_id, kind, about_person_ids) where state in ('DRAFT', 'SHARED');
`;
