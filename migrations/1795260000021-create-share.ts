import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

const LEGAL = `('PUBLIC_TASK','LEGAL_OBLIGATION','VITAL_INTEREST','CONSENT')`;
const SECRECY = `('DIRECTLY_INVOLVED','CONSENT','SUPERVISION_ORDER','RVDK_INFORMATION','VEILIG_THUIS_INFORMATION','VTO','WGS','CONFLICT_OF_DUTIES','VITAL_INTEREST')`;
const CLASSES = `array['D1','D2','D3','D4','D5','D6','D7','D8','D9','D11','D12','D13']`;

/** NL: deling. What is offered to one professional beside an involvement; and a log row for looking through somebody else's eyes. */
export class CreateShare1795260000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'share',
      about: 'NL: deling. Data offered to one professional, on a ground and for a term; opens nothing before it is accepted',
      dataClass: 'by row',
      columns: [
        ['to_actor_id', 'uuid not null references actor (id)', 'Whom it is offered to; one person, never a team'],
        ['data_class', `text not null check (data_class in ('D14','D2S'))`, 'D2S when the receiver itself would give whereabouts away, else D14'],
        PERSONS('Whom the data are about; nothing about anybody else is opened'),
        ['data_classes', `text[] not null check (cardinality(data_classes) > 0 and data_classes <@ ${CLASSES})`, 'Classes that are shared'],
        ['item_ids', 'uuid[] check (cardinality(item_ids) > 0)', 'The only items that are shared; empty of value when it is everything of the classes'],
        ['single_items', 'boolean not null generated always as (item_ids is not null) stored', 'Whether single items are shared instead of everything of the classes'],
        ['family_name', 'text not null', 'What the sender calls the family towards the receiver, before anything is open'],
        ['purpose', 'text not null', 'What for'],
        ['legal_basis', `text not null check (legal_basis in ${LEGAL})`, 'GDPR basis'],
        ['secrecy_basis', `text not null check (secrecy_basis in ${SECRECY})`, 'Ground on which professional secrecy allows it'],
        ['evidence', `text not null check (evidence <> '')`, 'What the ground rests on'],
        ['override_reason', `text check (override_reason <> '')`, 'Why secrecy or an objection is set aside'],
        ['consent_ids', `uuid[] not null default '{}'`, 'Consents it rests on; when one of them ends, so does the share'],
        ['message', 'text', 'Words to the receiver'],
        ['state', `text not null default 'OFFERED' check (state in ('OFFERED','ACCEPTED','REFUSED','WITHDRAWN','ENDED'))`, 'What became of it'],
        ['valid_until', 'timestamptz not null', 'Moment the term is over (half-open)'],
        ['answered_at', 'timestamptz', 'When it was accepted or refused'],
        ['ended_at', 'timestamptz', 'When it was withdrawn or ended'],
        ['ended_reason', 'text', 'Why it was refused, withdrawn or ended'],
        RELEASED,
      ],
      constraints: [
        'check (valid_until > created_at)',
        `check ((secrecy_basis = 'CONSENT') = (cardinality(consent_ids) > 0))`,
        `check (secrecy_basis not in ('CONFLICT_OF_DUTIES','VITAL_INTEREST') or override_reason is not null)`,
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query(`create index share_receiver on share (to_actor_id, dossier_id)`);
    await runner.query(`alter table access_event drop constraint access_event_action_check`);
    await runner.query(`alter table access_event add constraint access_event_action check (action in (${[...ACTIONS, 'VIEWED_AS'].map((one) => `'${one}'`).join(', ')}))`);
  }

  /** Rows of the log are never touched: those with the newer action stay, and the older list counts for new rows. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table access_event drop constraint access_event_action');
    await runner.query(`alter table access_event add constraint access_event_action_check check (action in (${ACTIONS.map((one) => `'${one}'`).join(', ')})) not valid`);
    await dropTables(runner, ['share']);
  }
}

const ACTIONS = ['READ', 'SEARCH', 'CREATE', 'CHANGE', 'SHARE', 'ADOPT', 'WITHDRAW', 'ANSWER', 'EXPORT', 'PRINT', 'AUTHORISE', 'LOG_READ', 'EMERGENCY'] as const;
