import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addSettings, removeSettings, type StartValue } from './region-settings.ts';

/** How a region calls the plan of the third phase: regions that work with the Top-3 use two names for it. */
export class NameThirdPhase1795260000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSettings(runner, 'third_phase', SETTINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeSettings(runner, 'third_phase', SETTINGS);
  }
}

const SETTINGS: readonly StartValue[] = [['THIRD_PHASE_NAME', 1, 'Uitgangspunt van dit product: herstelplan, zoals in Zuid-Holland Zuid']];
