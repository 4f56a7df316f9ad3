import type { Type } from '@nestjs/common';
import { AccessModule, AccessRequestModule, AdministrationModule, ApprovalModule, ConflictModule, EditingModule, EmergencyModule, HeldTextModule, RectificationModule } from '@zov/access/server/access.module.ts';
import { TeamLogModule } from '@zov/access/server/log/log.module.ts';
import { TeamWhyModule } from '@zov/access/server/why/why.module.ts';
import { DossierModule, TeamDossierModule } from '@zov/dossier/server/dossier.module.ts';
import { TeamSharingModule } from '@zov/dossier/server/sharing/sharing.module.ts';
import { TeamPlanModule } from '@zov/plan/server/plan.module.ts';
import { TeamSafetyCardModule } from '@zov/safety-card/server/safety-card.module.ts';

/** Slices whose resolvers serve `/team/graphql`. A slice that serves both audiences stands in both lists. */
export const teamModules: readonly Type[] = [AccessModule, RectificationModule, AdministrationModule, EditingModule, EmergencyModule, HeldTextModule, AccessRequestModule, ApprovalModule, ConflictModule, DossierModule, TeamDossierModule, TeamSharingModule, TeamPlanModule, TeamSafetyCardModule, TeamLogModule, TeamWhyModule];
