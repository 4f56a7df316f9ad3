import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@zov/core/config';
import { AdministrationResolver } from './administration/administration.resolver.ts';
import { AdministratorDesk } from './administration/administrator-desk.ts';
import { AdministrationService } from './administration/administration.service.ts';
import { OrganisationService } from './administration/organisation.service.ts';
import { ApprovalResolver } from './approval/approval.resolver.ts';
import { ApprovalService } from './approval/approval.service.ts';
import { DepartureResolver } from './departure/departure.resolver.ts';
import { DepartureService } from './departure/departure.service.ts';
import { DirectionOfferService } from './departure/direction-offer.service.ts';
import { DirectionPlaceService } from './departure/direction-place.service.ts';
import { CardModelResolver } from './card-model/card-model.resolver.ts';
import { CIPHER, Door } from './door.ts';
import { ConflictResolver } from './conflict/conflict.resolver.ts';
import { ConflictService } from './conflict/conflict.service.ts';
import { EmergencyResolver } from './emergency/emergency.resolver.ts';
import { EmergencyService } from './emergency/emergency.service.ts';
import { ReviewEmergencyService } from './emergency/review-emergency.service.ts';
import { CodeInvitations } from './grants/invitation-port.ts';
import { HeldTextResolver } from './held-text/held-text.resolver.ts';
import { HeldTextService } from './held-text/held-text.service.ts';
import { ChangeFeed } from './live/change-feed.ts';
import { DossierChangeResolver } from './live/dossier-change.resolver.ts';
import { EditingFeed } from './live/editing-feed.ts';
import { EditingResolver } from './live/editing.resolver.ts';
import { MailAddressResolver } from './mail/mail-address.resolver.ts';
import { MailAddressService } from './mail/mail-address.service.ts';
import { MandateResolver } from './mandate/mandate.resolver.ts';
import { MandateService } from './mandate/mandate.service.ts';
import { SafetyTeamResolver } from './safety-team/safety-team.resolver.ts';
import { SafetyTeamService } from './safety-team/safety-team.service.ts';
import { RectificationResolver } from './rectification/rectification.resolver.ts';
import { RectificationService } from './rectification/rectification.service.ts';
import { AccessRequestResolver } from './request/access-request.resolver.ts';
import { AccessRequestService } from './request/access-request.service.ts';
import { Cipher } from './secret/cipher.ts';
import { SettingsResolver } from './settings/settings.resolver.ts';
import { SettingsService } from './settings/settings.service.ts';
import { INVITATIONS } from './sign-in/index.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

/** The door, for every slice; who is signed in; and what changed, for both endpoints. */
@Global()
@Module({
  providers: [
    { provide: CIPHER, useFactory: (config: Config) => new Cipher(config.masterKey), inject: [CONFIG] },
    Door, ChangeFeed, EditingFeed, ViewerResolver, DossierChangeResolver, { provide: INVITATIONS, useClass: CodeInvitations },
  ],
  exports: [CIPHER, Door, ChangeFeed, EditingFeed],
})
export class AccessModule {}

/** What anybody is told of facts that were corrected. */
@Module({ providers: [RectificationService, RectificationResolver] })
export class RectificationModule {}

/** Who is at work where, among professionals. */
@Module({ providers: [EditingResolver] })
export class EditingModule {}

/** Accounts, roles and what differs per region, for administrators. */
@Module({ providers: [AdministratorDesk, AdministrationService, OrganisationService, AdministrationResolver, SettingsService, SettingsResolver, CardModelResolver, DepartureService, DirectionOfferService, DirectionPlaceService, DepartureResolver, MandateService, MandateResolver, SafetyTeamService, SafetyTeamResolver, MailAddressService, MailAddressResolver] })
export class AdministrationModule {}

/** Asking to be let in, and deciding that. */
@Module({ providers: [AccessRequestService, AccessRequestResolver] })
export class AccessRequestModule {}

/** Emergency access, for the crisis service and the officers who review it. */
@Module({ providers: [EmergencyService, ReviewEmergencyService, EmergencyResolver] })
export class EmergencyModule {}

/** What two people decide together. */
@Module({ providers: [ApprovalService, ApprovalResolver] })
export class ApprovalModule {}

/** The own list of relatives and streets. */
@Module({ providers: [ConflictService, ConflictResolver] })
export class ConflictModule {}

/** Texts that could give somebody away, for whoever directs. */
@Module({ providers: [HeldTextService, HeldTextResolver] })
export class HeldTextModule {}
