import { Module } from '@nestjs/common';
import { ProfessionalResolver } from '@zov/access/server/professional/professional.resolver.ts';
import './entities.ts';
import { AnalysisResolver } from './analysis/analysis.resolver.ts';
import { AnalysisService } from './analysis/analysis.service.ts';
import { OutlookResolver } from './columns/outlook.resolver.ts';
import { AttachmentFileResolver, AttachmentResolver } from './attachment/attachment.resolver.ts';
import { AttachmentService } from './attachment/attachment.service.ts';
import { SealedFiles } from './attachment/sealed-files.ts';
import { HideContactService } from './contact-point/hide-contact.service.ts';
import { CrisisDecisionResolver } from './crisis-decision/crisis-decision.resolver.ts';
import { CloseDossierResolver } from './dossier/close-dossier.resolver.ts';
import { DossierResolver, TeamDossierResolver } from './dossier/dossier.resolver.ts';
import { OpenDossierService } from './dossier/open-dossier.service.ts';
import { RecordFactStatementResolver, StateBesideFactResolver } from './fact/fact-statement.resolver.ts';
import { FactStatementService } from './fact/fact-statement.service.ts';
import { FactResolver } from './fact/fact.resolver.ts';
import { FactService } from './fact/fact.service.ts';
import { MixedFactService } from './fact/mixed-fact.service.ts';
import { InvitationResolver } from './invitation/invitation.resolver.ts';
import { InvolvementResolver } from './involvement/involvement.resolver.ts';
import { HomeResolver } from './record/home.resolver.ts';
import { PointerResolver } from './pointer/pointer.resolver.ts';
import { MeasureResolver } from './measure/measure.resolver.ts';
import { MeasureService } from './measure/measure.service.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { RecordService } from './record/record.service.ts';
import { ReleaseResolver } from './release/release.resolver.ts';
import { AssignSafetyTeamResolver } from './safety-team/assign-safety-team.resolver.ts';
import { SignalResolver } from './signal/signal.resolver.ts';
import { RepresentationResolver } from './representation/representation.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';

/** The dossier for both audiences. */
@Module({ providers: [DossierResolver, AttachmentFileResolver] })
export class DossierModule {}

/** What family members do in their dossier. */
@Module({ providers: [StateBesideFactResolver, FactStatementService] })
export class FamilyDossierModule {}

/** What professionals do in a dossier. */
@Module({ providers: [TeamDossierResolver, OpenDossierService, CloseDossierResolver, FactResolver, FactService, MixedFactService, RecordFactStatementResolver, FactStatementService, InvitationResolver, ProfessionalResolver, RecordResolver, MeasureResolver, MeasureService, HomeResolver, OutlookResolver, CrisisDecisionResolver, AssignSafetyTeamResolver, AnalysisResolver, AnalysisService, SignalResolver, PointerResolver, RecordService, HideContactService, InvolvementResolver, ReleaseResolver, RepresentationResolver, SearchResolver, AttachmentResolver, AttachmentService, SealedFiles] })
export class TeamDossierModule {}
