import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

/** The plan in versions: its Top-3, conditions, agreements with their checks, the safety net, and what the family says of it. */
export class CreatePlan1795260000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createVersions(runner);
    await createTop3(runner);
    await createAgreement(runner);
    await createSafetyNet(runner);
    await createVoices(runner);
    await runner.query(FROZEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['response', 'plan_opinion', 'safety_net_contact', 'agreement_check', 'agreement', 'minimum_condition', 'top3_item', 'plan_version']);
    await runner.query('drop function frozen_when_adopted()');
  }
}

const STATES = `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','WITHDRAWN'))`;
const FAMILY_TEXT: Column = ['family_text', `text not null default ''`, 'The same in words the family uses; required before sharing'];
const IN_VERSION = 'foreign key (dossier_id, plan_version_id) references plan_version (dossier_id, id)';

/** What every item of a plan has. */
const ITEM: readonly Column[] = [
  ['plan_version_id', 'uuid not null', 'Version of the plan it belongs to'],
  ['lineage_id', 'uuid not null default gen_random_uuid()', 'Stays the same when a new version copies the item'],
  ['state', STATES, 'DRAFT until shared; a change after sharing makes it a draft again'],
  ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
  PERSONS('Whom it is about or names'),
  RELEASED,
];
const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];

async function createVersions(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'plan_version',
    about: 'NL: versie van het plan. One draft at a time per phase; an adopted one is frozen',
    dataClass: 'D5',
    columns: [
      ['phase', `text not null check (phase in ('SAFETY','ASSISTANCE','RECOVERY'))`, 'NL: fase'],
      ['number', 'integer not null check (number > 0)', 'Counts the versions of this phase'],
      ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','SUPERSEDED','WITHDRAWN'))`, 'NL: status'],
      ['author_id', 'uuid not null references actor (id)', 'Who drafted it; cannot adopt it'],
      ['based_on_id', 'uuid', 'Version it was copied from'],
      ['shared_at', 'timestamptz', 'When it was shared with the family'],
      ['shared_by', 'uuid references actor (id)', 'By whom'],
      ['adopted_at', 'timestamptz', 'NL: vastgesteld op'],
      ['adopted_by', 'uuid references actor (id)', 'By whom; never the author'],
      ['adopted_reason', 'text', 'Words of the person who adopted it'],
      ['content_hash', 'text', 'SHA-256 over all items and answers at adoption'],
      ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
      PERSONS('Everybody the plan names'),
      RELEASED,
    ],
    constraints: [
      'unique (dossier_id, phase, number)',
      'foreign key (dossier_id, based_on_id) references plan_version (dossier_id, id)',
      'check (adopted_by is null or adopted_by <> author_id)',
      `check ((state in ('ADOPTED','SUPERSEDED')) = (adopted_at is not null and adopted_by is not null and content_hash is not null))`,
      `check (state <> 'SHARED' or shared_at is not null)`,
    ],
    personArrays: PERSON_ARRAYS,
  });
  await runner.query(`create unique index one_open_version on plan_version (dossier_id, phase) where state in ('DRAFT','SHARED')`);
}

async function createTop3(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'top3_item',
    about: 'NL: Top-3-onderdeel. One of at most three most unsafe situations, with its goal',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ...ITEM,
      ['rank', 'integer check (rank between 1 and 3)', 'Place in the Top-3; empty on the later list'],
      ['behaviour', `text not null default ''`, 'Who does what, where, when, how often, with what effect'],
      FAMILY_TEXT,
      ['fact_ids', `uuid[] not null default '{}'`, 'Facts it rests on'],
      ['risk_factors', `text not null default ''`, 'What keeps it going'],
      ['goal', `text not null default ''`, 'NL: doel'],
      ['goal_reached_when', `text not null default ''`, 'How everybody sees that the goal is reached'],
      ['dropped_reason', 'text', 'Why it went to the later list'],
    ],
    constraints: [IN_VERSION, 'constraint top3_rank unique (dossier_id, plan_version_id, rank) deferrable initially deferred'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
  await createFamilyTable(runner, {
    name: 'minimum_condition',
    about: 'NL: bodemeis, veiligheidsvoorwaarde. What must be so at the least',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ...ITEM,
      ['text', `text not null default ''`, 'The condition'],
      FAMILY_TEXT,
      ['set_by_kind', `text not null default 'TEAM' check (set_by_kind in ('VEILIG_THUIS','GI','TEAM'))`, 'Who set it'],
      ['set_by_name', `text not null default ''`, 'Name of who set it'],
      ['met', 'boolean not null default false', 'Whether it is met'],
    ],
    constraints: [IN_VERSION],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createAgreement(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'agreement',
    about: 'NL: afspraak. Who does what, when, checked how, and what happens if it fails',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ...ITEM,
      ['top3_item_id', 'uuid not null', 'Situation it belongs to'],
      ['position', 'integer not null default 1', 'Order inside the item'],
      ['who_person_id', 'uuid', 'Family or network member who does it'],
      ['who_name', `text not null default ''`, 'Who does it, when a professional'],
      ['what', `text not null default ''`, 'What is done'],
      ['trigger', `text not null default ''`, 'NL: signaal. In which situation'],
      ['rhythm', `text not null default ''`, 'When or how often'],
      ['checker_name', `text not null default ''`, 'Who checks'],
      ['check_how', `text not null default ''`, 'How it is checked'],
      ['if_it_fails', `text not null default ''`, 'NL: gevolg. What happens if it does not work'],
      ['from_on', 'date', 'First day'],
      ['until_on', 'date', 'Day it has ended (half-open)'],
      ['review_on', 'date', 'NL: evaluatie'],
      FAMILY_TEXT,
      ['child_text', `text not null default ''`, 'The same for the child'],
    ],
    constraints: [IN_VERSION, 'foreign key (dossier_id, top3_item_id) references top3_item (dossier_id, id)',
      'foreign key (dossier_id, who_person_id) references person (dossier_id, id)', 'check (until_on is null or until_on > from_on)'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
  await runner.query('create index agreement_item on agreement (dossier_id, top3_item_id)');
  await runner.query('create index agreement_lineage on agreement (dossier_id, lineage_id)');
  await createFamilyTable(runner, {
    name: 'agreement_check',
    about: 'NL: controle. One planned or done check of an agreement; a planned one whose day passed is missed',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ['agreement_lineage_id', 'uuid not null', 'Which agreement, across versions of the plan'],
      ['planned_on', 'date not null', 'Day of the check'],
      ['result', `text check (result in ('KEPT','PARTLY','NOT_KEPT','COULD_NOT_CHECK'))`, 'Empty until done'],
      ['note', `text not null default ''`, 'What was seen'],
      ['checked_at', 'timestamptz', 'When it was recorded'],
      ['checked_by', 'uuid references actor (id)', 'By whom'],
      ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
      PERSONS('Whom the agreement names'),
      RELEASED,
    ],
    constraints: ['check ((result is null) = (checked_at is null))'],
    personArrays: PERSON_ARRAYS,
  });
  await runner.query('create index agreement_check_lineage on agreement_check (dossier_id, agreement_lineage_id, planned_on)');
}

async function createSafetyNet(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'safety_net_contact',
    about: 'NL: vangnet. Whom to call, in order',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ...ITEM,
      ['position', 'integer not null', 'Order of calling'],
      ['person_id', 'uuid', 'Network member'],
      ['name', `text not null default ''`, 'Name as the family knows it'],
      ['public_phone', 'text', 'Number of a public service; a private number is a contact point'],
      ['reachable_when', `text not null default ''`, 'When to call'],
      ['told', 'boolean not null default false', 'Has been told'],
      ['agreed', 'boolean not null default false', 'Has agreed'],
      ['confirmed_on', 'date', 'When this was last confirmed'],
      FAMILY_TEXT,
    ],
    constraints: [IN_VERSION, 'foreign key (dossier_id, person_id) references person (dossier_id, id)'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createVoices(runner: QueryRunner): Promise<void> {
  const seen: readonly Column[] = [
    ['person_id', 'uuid not null', 'Whose words'],
    ['words', `text not null default '' check (length(words) <= 4000)`, 'Own words, unaltered'],
    ['said_at', 'timestamptz not null', 'When'],
    ['recorded_by_name', 'text', 'Professional who wrote it down for a person without a login'],
    ['data_class', `text not null default 'D8' check (data_class in ('D8','D8K'))`, 'D8K: a child\'s own words'],
    PERSONS('The speaker'),
    RELEASED,
  ];
  await createFamilyTable(runner, {
    name: 'plan_opinion',
    about: 'NL: mening over het plan. Agree, partly or disagree, with the version that was seen; never blocks, never disappears',
    dataClass: 'by row (D8, D8K)',
    columns: [
      ['plan_version_id', 'uuid not null', 'Version of the plan'],
      ['stance', `text not null check (stance in ('AGREE','PARTLY','DISAGREE'))`, 'NL: eens, deels, oneens'],
      ['seen_hash', 'text not null', 'SHA-256 over exactly what this person saw'],
      ['current', 'boolean not null default true', 'False once the same person said something newer'],
      ...seen,
    ],
    constraints: [IN_VERSION, 'foreign key (dossier_id, person_id) references person (dossier_id, id)'],
    personArrays: PERSON_ARRAYS,
  });
  await createFamilyTable(runner, {
    name: 'response',
    about: 'NL: reactie. A family member on one item, with a receipt, who answers and by when',
    dataClass: 'by row (D8, D8K)',
    columns: [
      ['item_type', `text not null check (item_type in ('FACT','TOP3_ITEM','MINIMUM_CONDITION','AGREEMENT','SAFETY_NET_CONTACT'))`, 'On what'],
      ['item_id', 'uuid not null', 'Which item'],
      ['item_version', 'integer not null', 'Version that was seen'],
      ['item_hash', 'text not null', 'Content hash of that version'],
      ['kind', `text not null check (kind in ('RIGHT','NOT_RIGHT','SOMETHING_TO_SAY'))`, 'NL: klopt, klopt niet, ik wil iets zeggen'],
      ['receipt', 'text not null', 'Number the person can refer to'],
      ['answer_by_on', 'date', 'Day by which somebody answers'],
      ['answer_from_name', `text not null default ''`, 'Who answers'],
      ['answer', `text not null default ''`, 'The answer'],
      ['answered_at', 'timestamptz', 'When it was given'],
      ['answered_by', 'uuid references actor (id)', 'By whom'],
      ...seen,
    ],
    constraints: ['foreign key (dossier_id, person_id) references person (dossier_id, id)', `check ((answered_at is null) = (answer = ''))`],
    personArrays: PERSON_ARRAYS,
  });
}

const FROZEN = `
  create function frozen_when_adopted() returns trigger language plpgsql as $$
  begin
    if old.state in ('ADOPTED','SUPERSEDED') and (to_jsonb(new) - array['state','version','released_to_person_ids']) <> (to_jsonb(old) - array['state','version','released_to_person_ids'])
    then raise exception 'an adopted version is frozen' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger aa_frozen before update on plan_version for each row execute function frozen_when_adopted();
  create trigger aa_frozen before update on top3_item for each row execute function frozen_when_adopted();
  create trigger aa_frozen before update on minimum_condition for each row execute function frozen_when_adopted();
  create trigger aa_frozen before update on agreement for each row execute function frozen_when_adopted();
  create trigger aa_frozen before update on safety_net_contact for each row execute function frozen_when_adopted();
`;
