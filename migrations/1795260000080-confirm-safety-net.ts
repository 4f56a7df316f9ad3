import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';
import { addSettings, removeSettings, type StartValue } from './region-settings.ts';

/** What each contact of the safety net answered when it was asked whether it can still be called; it belongs to the contact across versions of the plan. */
export class ConfirmSafetyNet1795260000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'safety_net_confirmation',
      about: 'NL: bevestiging van het vangnet. What one contact answered on one day; only ever added, the last one holds for a while',
      dataClass: 'by row (D5, D6, D7)',
      columns: [
        ['contact_lineage_id', 'uuid not null', 'Which contact, across versions of the plan'],
        ['agrees', 'boolean not null', 'Whether it can be called'],
        ['how', `text not null check (how in ('PHONE','VISIT','MEETING','MESSAGE'))`, 'NL: hoe. By telephone, on a visit, at a meeting, by a message'],
        ['confirmed_on', 'date not null', 'On which day'],
        ['confirmed_by', 'uuid not null references actor (id)', 'Who asked'],
        ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
        PERSONS('Whom the contact is for'),
        RELEASED,
      ],
      grants: 'insert',
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query('create index safety_net_confirmation_lineage on safety_net_confirmation (dossier_id, contact_lineage_id, confirmed_on)');
    await addSettings(runner, 'safety_net', SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeSettings(runner, 'safety_net', SETTINGS);
    await dropTables(runner, ['safety_net_confirmation']);
  }
}

const SETTINGS: readonly StartValue[] = [['SAFETY_NET_CONFIRM_DAYS', 90, 'Aanname van dit product: geen bron noemt na hoeveel dagen een contact opnieuw bevestigt']];
