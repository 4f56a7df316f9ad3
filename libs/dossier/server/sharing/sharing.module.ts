import { Module } from '@nestjs/common';
import '../entities.ts';
import { AskConsentResolver, ConsentResolver } from '../consent/consent.resolver.ts';
import { ConsentService } from '../consent/consent.service.ts';
import { ObjectionResolver } from '../objection/objection.resolver.ts';
import { ObjectionService } from '../objection/objection.service.ts';
import { RestrictionResolver } from '../restriction/restriction.resolver.ts';
import { RestrictionService } from '../restriction/restriction.service.ts';
import { AnswerShareService } from './answer-share.service.ts';
import { OfferShareService } from './offer-share.service.ts';
import { PreviewShareService } from './preview-share.service.ts';
import { ShareResolver } from './share.resolver.ts';

/** A family member's own consents and objections. */
@Module({ providers: [ConsentService, ConsentResolver, ObjectionService, ObjectionResolver] })
export class FamilySharingModule {}

/** Sharing, consent and restrictions for professionals. */
@Module({
  providers: [
    ShareResolver, PreviewShareService, OfferShareService, AnswerShareService, ConsentService, ConsentResolver, AskConsentResolver, RestrictionService, RestrictionResolver,
  ],
})
export class TeamSharingModule {}
