import { Module } from '@nestjs/common';
import './entities.ts';

/** What a family says of its veiligheidskaart. */
@Module({})
export class FamilySafetyCardModule {}

/** Making, sharing and adopting the veiligheidskaart. */
@Module({})
export class TeamSafetyCardModule {}
