import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

/** NL: signaal en meldcode. What came in, the five steps, the weighing, what was decided, who was told, and who hands it over to Veilig Thuis. */
export class CreateSignal1795260000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'signal',
      about: 'NL: signaal. What came in about a family and what was done with it by the reporting code',
      dataClass: 'D3',
      columns: [...RECEIVED, ...WEIGHED, ...DECIDED, ...TOLD, ...HANDED, ...COMMON],
      constraints: [
        'foreign key (dossier_id, source_person_id) references person (dossier_id, id)',
        `check (source_kind <> 'REPORTER' or (source_name is null and source_person_id is null))`,
        `check ((state = 'OPEN') = (decision is null)), check ((decision is null) = (decided_on is null))`,
        `check (state <> 'TO_HAND_OVER' or decision in ('REPORT','REPORT_AND_HELP'))`,
        'check ((hand_over_owner_id is null) = (hand_over_due_on is null)), check (handed_over_on is null or hand_over_owner_id is not null)',
      ],
      personArrays: [...PERSON_ARRAYS, 'told_person_ids'],
      versioned: true,
    });
    await createFamilyTable(runner, {
      name: 'signal_step',
      about: 'NL: stap van de meldcode. One of five, with who took it and what came of it',
      dataClass: 'D3',
      columns: [
        ['signal_id', 'uuid not null', 'Signal it belongs to'],
        ['step', 'integer not null check (step between 1 and 5)', 'NL: stap; signals, consultation, talk, weighing, decision'],
        ['done_on', 'date not null', 'Day it was taken'],
        ['by_name', 'text not null check (length(by_name) between 1 and 200)', 'Who took it, and with whom'],
        ['words', 'text not null check (length(words) between 1 and 4000)', 'What came of it'],
        ...SHARED,
      ],
      constraints: ['foreign key (dossier_id, signal_id) references signal (dossier_id, id)', 'constraint signal_step_once unique (dossier_id, signal_id, step)'],
      personArrays: PERSON_ARRAYS,
      versioned: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['signal_step', 'signal']);
  }
}

const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];
const SHARED: readonly Column[] = [['data_class', `text not null default 'D3' check (data_class = 'D3')`, 'Always D3'], PERSONS('Whom it is about'), RELEASED];
const COMMON: readonly Column[] = [['state', `text not null default 'OPEN' check (state in ('OPEN','TO_HAND_OVER','CLOSED'))`, 'NL: stand'], ...SHARED];
const RECEIVED: readonly Column[] = [
  ['what', 'text not null check (length(what) between 1 and 4000)', 'What was seen or heard'],
  ['received_on', 'date not null', 'Day it came in'],
  ['source_kind', `text not null check (source_kind in ('OWN_OBSERVATION','FAMILY_MEMBER','NETWORK','PROFESSIONAL','DOCUMENT','REPORTER'))`, 'Who it comes from; a reporter has no name here'],
  ['source_person_id', 'uuid', 'Family or network member it comes from'],
  ['source_name', 'text', 'Name of a professional or document; never of a reporter'],
];
const WEIGHED: readonly Column[] = [
  ['suspicion', `text check (suspicion in ('YES','NO'))`, 'NL: is er een vermoeden; empty until answered'],
  ['suspicion_why', `text not null default ''`, 'Why'],
  ['unsafe', `text check (unsafe in ('YES','NO'))`, 'NL: is er acute of structurele onveiligheid; empty until answered'],
  ['unsafe_why', `text not null default ''`, 'Why'],
  ['able', `text check (able in ('YES','NO'))`, 'NL: kunnen wij zelf hulp bieden of organiseren; empty until answered'],
  ['able_why', `text not null default ''`, 'Why'],
  ['accepted', `text check (accepted in ('YES','NO'))`, 'NL: aanvaarden de mensen hulp en zetten zij zich in; empty until answered'],
  ['accepted_why', `text not null default ''`, 'Why'],
  ['effective', `text check (effective in ('YES','NO'))`, 'NL: leidt de hulp binnen de termijn tot resultaat; empty until answered'],
  ['effective_why', `text not null default ''`, 'Why'],
];
const DECIDED: readonly Column[] = [
  ['must_report', `text check (must_report in ('YES','NO'))`, 'NL: is melden noodzakelijk'],
  ['must_report_why', `text not null default ''`, 'Why'],
  ['help_possible', `text check (help_possible in ('YES','NO'))`, 'NL: is hulp ook mogelijk'],
  ['help_possible_why', `text not null default ''`, 'Why'],
  ['decision', `text check (decision in ('CLOSE','HELP','REPORT','REPORT_AND_HELP'))`, 'What was decided'],
  ['decided_by', 'text', 'Who decided, and with whom'],
  ['decided_on', 'date', 'Day of the decision'],
];
const TOLD: readonly Column[] = [
  ['told_person_ids', `uuid[] not null default '{}'`, 'Who of the family was told'],
  ['told_on', 'date', 'Day they were told'],
  ['reaction', `text not null default ''`, 'What they said'],
  ['not_told_why', `text not null default ''`, 'Why somebody was not told'],
  ['advice_on', 'date', 'Day Veilig Thuis was asked for advice; the family stays anonymous'],
  ['advice_number', `text not null default ''`, 'Number that Veilig Thuis gave'],
  ['advice_words', `text not null default ''`, 'What it advised'],
];
const HANDED: readonly Column[] = [
  ['hand_over_owner_id', 'uuid references actor (id)', 'Professional who hands it over'],
  ['hand_over_due_on', 'date', 'Day it must have been handed over'],
  ['handed_over_on', 'date', 'Day it was handed over'],
  ['hand_over_reference', `text not null default ''`, 'Number that Veilig Thuis gave to the report'],
  ['vir_noted_on', 'date', 'NL: gemeld in VIR. A note alone; no index is written to'],
];
