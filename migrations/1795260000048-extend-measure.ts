import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The legal acts that families meet, with who decided them and where that is written, how they follow on each other, and what the law limits. */
export class ExtendMeasure1795260000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table measure drop constraint measure_kind_check, drop constraint measure_data_class_check`);
    await runner.query(`alter table measure
      add constraint measure_kind_check check (kind in (${[...KNOWN, ...ADDED].map(quoted).join(', ')})),
      add constraint measure_data_class_check check (data_class in ('D11','D12','D13')),
      ${COLUMNS.map(([name, sql]) => `add column ${name} ${sql}`).join(', ')},
      add constraint measure_extends foreign key (dossier_id, extends_measure_id) references measure (dossier_id, id),
      add constraint measure_carried_out check (carried_out_on is null or carried_out_on >= from_on)`);
    for (const [name, , comment] of COLUMNS) await runner.query(`comment on column measure.${name} is ${quoted(comment)}`);
    await runner.query(`comment on column measure.data_class is 'D12 for criminal law, D11 for forced treatment, D13 for the rest'`);
    await runner.query('create unique index measure_extended_once on measure (dossier_id, extends_measure_id) where extends_measure_id is not null');
    await runner.query(LIMITS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table measure_limit');
    await runner.query('drop index measure_extended_once');
    await runner.query(`alter table measure drop constraint measure_extends, drop constraint measure_carried_out, drop constraint measure_kind_check, drop constraint measure_data_class_check,
      ${COLUMNS.map(([name]) => `drop column ${name}`).join(', ')}`);
    await runner.query(`alter table measure add constraint measure_kind_check check (kind in (${KNOWN.map(quoted).join(', ')})),
      add constraint measure_data_class_check check (data_class in ('D12','D13'))`);
    await runner.query(`comment on column measure.data_class is 'Juvenile probation is D12'`);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const KNOWN = ['OTS', 'VOTS', 'MUHP', 'GUARDIANSHIP', 'RESTRAINING_ORDER', 'JUVENILE_PROBATION', 'WRITTEN_DIRECTION', 'VOLUNTARY', 'OTHER'];
const ADDED = [
  'URGENT_MUHP', 'PROVISIONAL_GUARDIANSHIP', 'CUSTODY_ENDED', 'SECURE_CARE', 'CONDITIONAL_SECURE_CARE', 'AREA_BAN', 'MENTORSHIP', 'ADMINISTRATION', 'CURATORSHIP', 'SPECIAL_CONDITIONS',
  'COMPULSORY_CARE', 'PUBLIC_ORDER', 'COURT_REFERRAL',
];

const COLUMNS: readonly (readonly [name: string, sql: string, comment: string])[] = [
  ['decided_on', 'date', 'Day of the decision'],
  ['decided_by', `text not null default '' check (length(decided_by) <= 200)`, 'Who decided, such as a court or a mayor'],
  ['reference', `text not null default '' check (length(reference) <= 120)`, 'Number of the decision'],
  ['carried_out_on', 'date', 'Since when it is carried out; empty when not yet'],
  ['safety_effect', `text not null default '' check (length(safety_effect) <= 1000)`, 'How it adds to the safety of the family'],
  ['extends_measure_id', 'uuid', 'Measure that it follows on as its extension'],
];

/** Kind, rule, how many of which unit, and what it rests on. */
const START: readonly (readonly [kind: string, rule: string, amount: number, unit: string, source: string])[] = [
  ['OTS', 'TERM', 12, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 258 en 260'],
  ['VOTS', 'TERM', 3, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 257'],
  ['MUHP', 'TERM', 12, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 265c'],
  ['MUHP', 'UNUSED', 3, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 265c'],
  ['URGENT_MUHP', 'TERM', 12, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 265c'],
  ['URGENT_MUHP', 'UNUSED', 3, 'MONTH', 'Burgerlijk Wetboek Boek 1, artikel 265c'],
  ['RESTRAINING_ORDER', 'FIRST', 10, 'DAY', 'Wet tijdelijk huisverbod'],
  ['RESTRAINING_ORDER', 'TOTAL', 28, 'DAY', 'Wet tijdelijk huisverbod'],
  ['WRITTEN_DIRECTION', 'APPEAL', 14, 'DAY', 'Burgerlijk Wetboek Boek 1, artikel 263 en 264'],
  ...(['OTS', 'MUHP', 'URGENT_MUHP', 'GUARDIANSHIP', 'SECURE_CARE', 'CONDITIONAL_SECURE_CARE'] as const).map((kind) => [kind, 'AHEAD', 60, 'DAY', 'Uitgangspunt van dit product: tijd voor een verzoek om te verlengen'] as const),
  ...(['VOTS', 'PROVISIONAL_GUARDIANSHIP', 'JUVENILE_PROBATION', 'SPECIAL_CONDITIONS', 'COMPULSORY_CARE', 'AREA_BAN'] as const).map((kind) => [kind, 'AHEAD', 28, 'DAY', 'Uitgangspunt van dit product'] as const),
  ['RESTRAINING_ORDER', 'AHEAD', 4, 'DAY', 'Uitgangspunt van dit product: verlengen moet binnen de eerste termijn'],
];

const LIMITS = `
  create table measure_limit (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in (${[...KNOWN, ...ADDED].map(quoted).join(', ')})),
    rule text not null check (rule in ('TERM','FIRST','TOTAL','UNUSED','APPEAL','AHEAD')),
    amount integer not null check (amount between 1 and 400),
    unit text not null check (unit in ('DAY','MONTH')),
    valid_from date not null,
    source text not null check (length(source) between 5 and 500),
    unique (kind, rule, valid_from)
  );
  comment on table measure_limit is 'NL: wettelijke termijn van een maatregel. Dated rows with their source; they warn and never block. Class: reference';
  comment on column measure_limit.id is 'Key';
  comment on column measure_limit.kind is 'Of which measure';
  comment on column measure_limit.rule is 'What is limited: one term, the first term, the total with extensions, how long it may wait to be carried out, how long it can be appealed, or how far ahead its end is announced';
  comment on column measure_limit.amount is 'How many';
  comment on column measure_limit.unit is 'Of which unit';
  comment on column measure_limit.valid_from is 'Holds for measures that begin on this day or later';
  comment on column measure_limit.source is 'What it rests on';
  grant select on measure_limit to zov_app, zov_backup;
  insert into measure_limit (kind, rule, amount, unit, valid_from, source) values
    ${START.map(([kind, rule, amount, unit, source]) => `(${quoted(kind)}, '${rule}', ${amount}, '${unit}', '2017-05-01', ${quoted(source)})`).join(',\n    ')};
`;
