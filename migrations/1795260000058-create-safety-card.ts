import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

/** NL: veiligheidskaart. In versions, with a part per child, its eight areas, and the lines that an adopted one rests on. */
export class CreateSafetyCard1795260000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCard(runner);
    await createParts(runner);
    await createLines(runner);
    await runner.query(KEYS);
    await runner.query(FROZEN);
    await runner.query(KEPT_BACK(LINES_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(KEPT_BACK(''));
    await dropTables(runner, ['safety_card_line', 'safety_card_area', 'safety_card_child', 'safety_card']);
    await runner.query('drop function frozen_card(), frozen_line(), card_keys()');
  }
}

const STATE: Column = ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','SUPERSEDED','WITHDRAWN'))`, 'DRAFT until shared; a change after sharing makes a part a draft again'];
const D4: Column = ['data_class', `text not null default 'D4' check (data_class = 'D4')`, 'Always D4'];
const ABOUT_CHILD = PERSONS('The child');
const IN_CARD = 'foreign key (dossier_id, safety_card_id) references safety_card (dossier_id, id)';
const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];
const column = (name: string, longest: number, comment: string): Column => [name, `text not null default '' check (length(${name}) <= ${longest})`, comment];

async function createCard(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'safety_card',
    about: 'NL: veiligheidskaart. One open card at a time; an adopted one is frozen and always has an end',
    dataClass: 'D4',
    columns: [
      ['number', 'integer not null check (number > 0)', 'Counts the cards of this family'],
      ['model_id', 'uuid not null references card_model (id)', 'NL: kaartmodel. The card keeps the one it was made with'],
      STATE,
      ['author_id', 'uuid not null references actor (id)', 'Who drafted it; cannot adopt it'],
      ['based_on_id', 'uuid', 'Card whose parts it began with'],
      ['occasion', 'text not null', 'NL: aanleiding. A key of the card model'],
      column('made_with', 1000, 'NL: samen met. Who were there when it was made'),
      ['conclusion', `text check (conclusion in ('SAFE_ENOUGH','SAFE_WITH_AGREEMENTS','UNSAFE'))`, 'NL: conclusie directe veiligheid'],
      column('conclusion_text', 4000, 'NL: toelichting op de conclusie'),
      ['decision', 'text', 'NL: besluit. A key of the card model'],
      column('decision_reason', 4000, 'NL: onderbouwing van het besluit'),
      column('alternatives', 4000, 'NL: afgewogen alternatieven'),
      column('legal_decider', 400, 'NL: wie hierover wettelijk beslist'),
      ['shared_at', 'timestamptz', 'When it was last shared with the family'],
      ['shared_by', 'uuid references actor (id)', 'By whom'],
      ['adopted_at', 'timestamptz', 'NL: vastgesteld op'],
      ['adopted_by', 'uuid references actor (id)', 'By whom; never the author'],
      ['adopted_reason', 'text', 'Words of the person who adopted it'],
      ['valid_until', 'date', 'NL: geldig tot. First day it does not hold any more; never later than the card model allows'],
      ['withdrawn_reason', 'text', 'Why the draft was withdrawn'],
      ['seal', 'text', 'SHA-256 over the card, its parts and its lines at adoption'],
      D4,
      PERSONS('The children it is about'),
      RELEASED,
    ],
    constraints: [
      'unique (dossier_id, number)',
      'foreign key (dossier_id, based_on_id) references safety_card (dossier_id, id)',
      'check (cardinality(about_person_ids) > 0)',
      'check (adopted_by is null or adopted_by <> author_id)',
      `check ((state in ('ADOPTED','SUPERSEDED')) = (adopted_at is not null and adopted_by is not null and seal is not null))`,
      `check (state not in ('ADOPTED','SUPERSEDED') or (valid_until is not null and conclusion is not null))`,
      `check (state <> 'SHARED' or shared_at is not null)`,
      `check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))`,
    ],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
  await runner.query(`
    create unique index one_open_card on safety_card (dossier_id) where state in ('DRAFT','SHARED');
    create unique index one_adopted_card on safety_card (dossier_id) where state = 'ADOPTED'`);
}

async function createParts(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'safety_card_child',
    about: 'NL: deel van de kaart over één kind',
    dataClass: 'D4',
    columns: [
      ['safety_card_id', 'uuid not null', 'The card'],
      ['child_person_id', 'uuid not null', 'The child'],
      STATE,
      ['severity', `text check (severity in ('ACUTE','STRUCTURAL','CONCERNING','NO_SIGN','UNKNOWN'))`, 'NL: ernst. Empty until somebody judged it'],
      ['kinds', `text[] not null default '{}'`, 'NL: soort onveiligheid. Keys of the card model'],
      ['frequency', 'text', 'NL: hoe vaak. A key of the card model'],
      ['since_month', `text check (since_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`, 'NL: sinds (jaar en maand)'],
      ['last_on', 'date', 'NL: laatste keer'],
      column('consequence', 4000, 'NL: letsel of gevolg voor dit kind'),
      ['medically_assessed', 'boolean not null default false', 'NL: medisch beoordeeld'],
      column('if_nothing_changes', 4000, 'NL: als er niets verandert, dan'),
      ['spoken_on', 'date', 'NL: met het kind gesproken op'],
      column('spoken_by', 200, 'NL: wie met het kind sprak'),
      column('spoken_how', 1000, 'NL: hoe met het kind is gesproken'),
      column('not_spoken_why', 1000, 'NL: waarom niet met het kind is gesproken'),
      D4, ABOUT_CHILD, RELEASED,
    ],
    constraints: [IN_CARD, 'foreign key (dossier_id, child_person_id) references person (dossier_id, id)', 'unique (dossier_id, safety_card_id, child_person_id)', 'check (about_person_ids = array[child_person_id])'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
  await createFamilyTable(runner, {
    name: 'safety_card_area',
    about: 'NL: gebied. How safe one area is for one child',
    dataClass: 'D4',
    columns: [
      ['safety_card_id', 'uuid not null', 'The card'],
      ['safety_card_child_id', 'uuid not null', 'The part of the child'],
      ['child_person_id', 'uuid not null', 'The child'],
      ['area', 'text not null', 'NL: gebied. A key of the card model'],
      ['position', 'integer not null check (position between 1 and 99)', 'Place in the card model'],
      STATE,
      ['judgement', `text check (judgement in ('SAFE_ENOUGH','WORRY','UNSAFE','UNKNOWN'))`, 'NL: oordeel. Empty until somebody judged it'],
      column('note', 2000, 'NL: toelichting'),
      D4, ABOUT_CHILD, RELEASED,
    ],
    constraints: [IN_CARD, 'foreign key (dossier_id, safety_card_child_id) references safety_card_child (dossier_id, id)', 'unique (dossier_id, safety_card_child_id, area)', 'check (about_person_ids = array[child_person_id])'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createLines(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'safety_card_line',
    about: 'NL: regel van de kaart. What an adopted card rests on, as it stood then; as closed as what it is a copy of, and never who reported',
    dataClass: 'by row, of what it is a copy of (never D3M, D11, D12)',
    columns: [
      ['safety_card_id', 'uuid not null', 'The card'],
      ['section', 'text not null', 'NL: blok van de kaart'],
      ['position', 'integer not null check (position > 0)', 'Order inside the section'],
      ['state', `text not null default 'ADOPTED' check (state in ('ADOPTED','SUPERSEDED'))`, 'Of its card'],
      ['copy_of_type', 'text not null', 'Type of what it is a copy of'],
      ['copy_of_id', 'uuid not null', 'What it is a copy of; whatever keeps that back keeps this back'],
      ['copy_of_version', 'integer not null', 'Which version of it'],
      ['text', `text not null default ''`, 'The words as professionals read them; empty for a child\'s own words, which stay the child\'s to open'],
      ['family_text', `text not null default ''`, 'The words as the family reads them'],
      ['note', `text not null default ''`, 'What belongs to it: who set it, whether it is met. For professionals'],
      ['on_day', 'date', 'Day of what it says'],
      ['family_reads', `text not null check (family_reads in ('ABOUT','NAMED','SAID','NEVER'))`, 'How somebody of the family may read the source: about itself, only when shared by name, as who said it, or not at all'],
      ['person_id', 'uuid', 'Who said it, when these are own words'],
      ['data_class', `text not null check (data_class in ('D3','D4','D5','D6','D7','D8','D8K'))`, 'Class of what it is a copy of'],
      PERSONS('Whom the source is about'),
      RELEASED,
    ],
    constraints: [IN_CARD, 'foreign key (dossier_id, person_id) references person (dossier_id, id)', 'unique (dossier_id, safety_card_id, section, position)', `check (data_class <> 'D8K' or (text = '' and family_text = ''))`],
    personArrays: PERSON_ARRAYS,
  });
  await runner.query('create index safety_card_line_copy on safety_card_line (dossier_id, copy_of_id)');
}

/** Every choice stands in the card's own model, so that an older card keeps its words. */
const KEYS = `
  create function card_keys() returns trigger language plpgsql as $$
  declare
    this jsonb := to_jsonb(new);
    model jsonb := (select m.definition from public.card_model m where m.id = coalesce((this ->> 'model_id')::uuid,
      (select c.model_id from public.safety_card c where c.dossier_id = new.dossier_id and c.id = (this ->> 'safety_card_id')::uuid)));
  begin
    if exists (select from (values ('occasions', this ->> 'occasion'), ('decisions', this ->> 'decision'), ('frequencies', this ->> 'frequency'), ('areas', this ->> 'area')) one (list, key)
        where one.key is not null and not (model -> one.list @> jsonb_build_array(jsonb_build_object('key', one.key))))
      or exists (select from jsonb_array_elements_text(coalesce(this -> 'kinds', '[]')) kind where not (model -> 'kinds' @> jsonb_build_array(jsonb_build_object('key', kind))))
    then raise exception 'a choice that this card does not have' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger ab_keys before insert or update on safety_card for each row execute function card_keys();
  create trigger ab_keys before insert or update on safety_card_child for each row execute function card_keys();
  create trigger ab_keys before insert or update on safety_card_area for each row execute function card_keys();
`;

const BESIDE = `array['state','version','released_to_person_ids','changed_at','changed_by']`;
const FROZEN = `
  create function frozen_card() returns trigger language plpgsql as $$
  begin
    if old.state in ('ADOPTED','SUPERSEDED') and (to_jsonb(new) - ${BESIDE}) <> (to_jsonb(old) - ${BESIDE})
    then raise exception 'an adopted card is frozen' using errcode = '23514'; end if;
    return new;
  end $$;
  create function frozen_line() returns trigger language plpgsql as $$
  begin
    if (to_jsonb(new) - array['state','version']) <> (to_jsonb(old) - array['state','version'])
    then raise exception 'a line of a card is never changed' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger aa_frozen before update on safety_card for each row execute function frozen_card();
  create trigger aa_frozen before update on safety_card_child for each row execute function frozen_card();
  create trigger aa_frozen before update on safety_card_area for each row execute function frozen_card();
  create trigger aa_frozen before update on safety_card_line for each row execute function frozen_line();
`;

/** What keeps an item from somebody keeps every copy of it on a card from the same person. */
const LINES_TOO = `
    union all
    select r.dossier_id, r.id, r.kind, r.against_person_id, '{}'::uuid[], '{}'::text[], l.id, r.valid_from, r.valid_until
      from restriction r join safety_card_line l on l.dossier_id = r.dossier_id and l.copy_of_id = r.item_id
    union all
    select h.dossier_id, h.id, 'HELD', p.id, '{}'::uuid[], '{}'::text[], l.id, h.valid_from, h.valid_until
      from held_text h join safety_card_line l on l.dossier_id = h.dossier_id and l.copy_of_id = h.item_id
        join person p on p.dossier_id = h.dossier_id and p.id is distinct from h.author_person_id
      where h.state = 'WAITING' and (coalesce(nullif(current_setting('app.self', true), ''), '{}') <> '{}'
        or h.dossier_id = any (nullif(current_setting('app.d2s', true), '')::uuid[]))`;

const KEPT_BACK = (more: string): string => `
  create or replace view kept_back with (security_invoker = true) as
    select r.dossier_id, r.id, r.kind, r.against_person_id, r.about_person_ids, r.data_classes, r.item_id, r.valid_from, r.valid_until from restriction r
    union all
    select h.dossier_id, h.id, 'HELD', p.id, '{}'::uuid[], '{}'::text[], h.item_id, h.valid_from, h.valid_until
      from held_text h join person p on p.dossier_id = h.dossier_id and p.id is distinct from h.author_person_id
      where h.state = 'WAITING' and (coalesce(nullif(current_setting('app.self', true), ''), '{}') <> '{}'
        or h.dossier_id = any (nullif(current_setting('app.d2s', true), '')::uuid[]))${more};
`;
