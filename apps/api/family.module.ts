import type { Type } from '@nestjs/common';
import { AccessModule, RectificationModule } from '@zov/access/server/access.module.ts';
import { FamilyLogModule } from '@zov/access/server/log/log.module.ts';
import { FamilyWhyModule } from '@zov/access/server/why/why.module.ts';
import { DossierModule, FamilyDossierModule } from '@zov/dossier/server/dossier.module.ts';
import { FamilySharingModule } from '@zov/dossier/server/sharing/sharing.module.ts';
import { FamilyPlanModule } from '@zov/plan/server/plan.module.ts';
import { FamilySafetyCardModule } from '@zov/safety-card/server/safety-card.module.ts';

/** Slices whose resolvers serve `/family/graphql`. What is not listed here cannot leak to a family. */
export const familyModules: readonly Type[] = [AccessModule, RectificationModule, DossierModule, FamilyDossierModule, FamilySharingModule, FamilyPlanModule, FamilySafetyCardModule, FamilyLogModule, FamilyWhyModule];
