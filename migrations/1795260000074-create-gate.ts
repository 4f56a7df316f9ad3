import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';
import { addSettings, removeSettings, type StartValue } from './region-settings.ts';

/** NL: fasepoort. What two or three people decide together between phases and at the end, on the evidence they all saw; and turning back. */
export class CreateGate1795260000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'gate_decision',
      about: 'NL: poortbesluit. Opens the next phase or the end of the work; proposed by one, seconded by another, released by Veilig Thuis where it set a condition',
      dataClass: 'by row (D5, D6)',
      columns: [
        ['gate', `text not null check (gate in ('TO_ASSISTANCE','TO_RECOVERY','CLOSING'))`, 'NL: poort'],
        ['state', `text not null default 'PROPOSED' check (state in ('PROPOSED','OPENED','REFUSED','WITHDRAWN'))`, 'NL: stand'],
        ...EVIDENCE, ...WORDS, ...PEOPLE, ...CLOSING,
        ['data_class', `text not null check (data_class in ('D5','D6'))`, 'Of the phase that must stand; closing is D5'],
        PERSONS('Whom the plan is about'), RELEASED,
      ],
      constraints: CHECKS,
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await createFamilyTable(runner, {
      name: 'phase_turn',
      about: 'NL: wending. Back to phase 1 after a relapse, or working again after closing',
      dataClass: 'D5',
      columns: [
        ['kind', `text not null check (kind in ('RELAPSE','REOPENED'))`, 'NL: soort wending'],
        ['turned_at', 'timestamptz not null', 'NL: sinds'],
        ['turned_by', 'uuid not null references actor (id)', 'NL: door wie'],
        ['reason', `text not null check (length(reason) between 1 and 4000)`, 'NL: reden. For professionals'],
        ['family_text', `text not null check (length(family_text) between 1 and 2000)`, 'NL: gezinstekst'],
        ['data_class', `text not null default 'D5' check (data_class = 'D5')`, 'Always D5'],
        PERSONS('Whom the plan is about'), RELEASED,
      ],
      grants: 'insert',
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query(GUARDS);
    await addSettings(runner, 'gate', SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeSettings(runner, 'gate', SETTINGS);
    await dropTables(runner, ['phase_turn', 'gate_decision']);
    await runner.query('drop function gate_by_more_than_one()');
  }
}

const SETTINGS: readonly StartValue[] = [
  ['GATE_QUIET_DAYS', 14, 'Aanname van dit product: geen bron noemt hoe lang controles goed moeten gaan'],
  ['GATE_SECOND_READERS', 1, 'Uitgangspunt van dit product: gedragswetenschapper of voorzitter van het veiligheidsteam'],
];

const words = (name: string, comment: string): Column => [name, `text check (length(${name}) between 1 and 4000)`, comment];
const keys = (name: string, comment: string): Column => [name, `text[] not null default '{}'`, comment];

const EVIDENCE: readonly Column[] = [
  ['evidence_hash', 'text not null', 'SHA-256 of the evidence that everybody decided on; another one is another question'],
  ['conditions', 'jsonb not null', 'NL: voorwaarden, as they stood: state, counts and keys of rows, never a text'],
  keys('met', 'Conditions that were met'), keys('not_met', 'Conditions that were not met'), keys('not_known', 'Conditions nobody could say anything of'),
];
const WORDS: readonly Column[] = [
  ['reason', `text not null check (length(reason) between 1 and 4000)`, 'NL: reden. For professionals'],
  ['family_text', `text not null check (length(family_text) between 1 and 2000)`, 'NL: gezinstekst. What the family reads of it once it is open'],
  ['overridden', 'boolean not null default false', 'NL: toch open. Although a condition was not met'],
  words('override_reason', 'Why it opens although a condition is not met'),
  words('withdrawn_reason', 'Why whoever proposed it took it back'),
];
const PEOPLE: readonly Column[] = [
  ['proposed_by', 'uuid not null references actor (id)', 'NL: voorgesteld door'],
  ['seconded_by', 'uuid references actor (id)', 'NL: tweede lezer. Another natural person'],
  ['seconded_at', 'timestamptz', 'When the second reader decided'],
  ['second_agrees', 'boolean', 'Whether the second reader agrees'],
  words('second_words', 'Words of the second reader'),
  ['needs_release', 'boolean not null', 'Whether Veilig Thuis set a condition, so that it releases the gate too'],
  ['released_by', 'uuid references actor (id)', 'NL: vrijgegeven door. A third natural person, of Veilig Thuis'],
  ['released_at', 'timestamptz', 'When Veilig Thuis decided'],
  ['release_agrees', 'boolean', 'Whether Veilig Thuis agrees'],
  words('release_words', 'Words of Veilig Thuis'),
  ['decided_at', 'timestamptz', 'When it was opened, refused or withdrawn'],
];
const CLOSING: readonly Column[] = [
  ['outcome', `text check (outcome in ('STABLE_SAFE','HANDED_OVER','MOVED','ADULT','OTHER'))`, 'NL: uitkomst van de hele samenwerking; of closing alone'],
  keys('stable', 'NL: stabiel veilig. Criteria that hold'), keys('not_stable', 'Criteria that do not hold'),
  ['follow_up_on', 'date', 'NL: nazorg op'],
  ['follow_up_by', 'uuid references actor (id)', 'NL: nazorg door'],
];

const CHECKS: readonly string[] = [
  `check ((state = 'PROPOSED') = (decided_at is null))`,
  `check (overridden = (override_reason is not null))`,
  `check (overridden or cardinality(not_met) + cardinality(not_known) + cardinality(not_stable) = 0)`,
  `check ((seconded_by is null) = (seconded_at is null) and (seconded_by is null) = (second_agrees is null) and (seconded_by is null) = (second_words is null))`,
  `check ((released_by is null) = (released_at is null) and (released_by is null) = (release_agrees is null) and (released_by is null) = (release_words is null))`,
  `check (state <> 'OPENED' or (second_agrees is true and (release_agrees is true or not needs_release)))`,
  `check (state <> 'REFUSED' or second_agrees is false or release_agrees is false)`,
  `check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))`,
  `check ((gate = 'CLOSING') = (outcome is not null))`,
  `check ((follow_up_on is null) = (follow_up_by is null))`,
];

/** Whatever a program forgets: two natural persons and with Veilig Thuis three, each once, on what never changes. */
const GUARDS = `
  create unique index one_open_gate on gate_decision (dossier_id, gate) where state = 'PROPOSED';

  create function gate_by_more_than_one() returns trigger language plpgsql as $$
  declare later text[] := array['state','version','seconded_by','seconded_at','second_agrees','second_words','released_by','released_at','release_agrees','release_words',
    'decided_at','withdrawn_reason','released_to_person_ids'];
  begin
    if tg_op = 'UPDATE' then
      if old.state <> 'PROPOSED' and (to_jsonb(new) - array['version','released_to_person_ids']) <> (to_jsonb(old) - array['version','released_to_person_ids'])
        then raise exception 'decided once' using errcode = '23514'; end if;
      if (to_jsonb(new) - later) <> (to_jsonb(old) - later) or (old.seconded_by is not null and new.seconded_by is distinct from old.seconded_by)
        or (old.released_by is not null and new.released_by is distinct from old.released_by)
        then raise exception 'what was proposed and said stays' using errcode = '23514'; end if;
    end if;
    if public.same_human(new.proposed_by, new.seconded_by) or public.same_human(new.proposed_by, new.released_by) or public.same_human(new.seconded_by, new.released_by)
      then raise exception 'one person is not two' using errcode = '42501'; end if;
    return new;
  end $$;
  create trigger gate_by_more_than_one before insert or update on gate_decision for each row execute function gate_by_more_than_one();
`;
