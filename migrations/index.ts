import { CreateIdentity1795260000001 } from './1795260000001-create-identity.ts';
import { CreateSession1795260000002 } from './1795260000002-create-session.ts';
import { CreateDossier1795260000003 } from './1795260000003-create-dossier.ts';
import { CreateAccess1795260000004 } from './1795260000004-create-access.ts';
import { CreateFacts1795260000005 } from './1795260000005-create-facts.ts';
import { CreatePlan1795260000006 } from './1795260000006-create-plan.ts';
import { CreateAudit1795260000007 } from './1795260000007-create-audit.ts';
import { CreateViews1795260000008 } from './1795260000008-create-views.ts';
import { SealLog1795260000009 } from './1795260000009-seal-log.ts';
import { TellOtherProcesses1795260000010 } from './1795260000010-tell-other-processes.ts';
import { ShowLogReads1795260000011 } from './1795260000011-show-log-reads.ts';
import { CheckGrounds1795260000012 } from './1795260000012-check-grounds.ts';
import { KeepVersions1795260000013 } from './1795260000013-keep-versions.ts';
import { SealTextNotPlace1795260000014 } from './1795260000014-seal-text-not-place.ts';
import { LimitGrants1795260000020 } from './1795260000020-limit-grants.ts';
import { CreateShare1795260000021 } from './1795260000021-create-share.ts';
import { CreateConsent1795260000022 } from './1795260000022-create-consent.ts';
import { CreateAccessRequest1795260000023 } from './1795260000023-create-access-request.ts';
import { CreateEmergencyAccess1795260000024 } from './1795260000024-create-emergency-access.ts';
import { CreateApproval1795260000025 } from './1795260000025-create-approval.ts';
import { CreateRegionSetting1795260000027 } from './1795260000027-create-region-setting.ts';
import { CreateConflict1795260000026 } from './1795260000026-create-conflict.ts';
import { CloseDossier1795260000028 } from './1795260000028-close-dossier.ts';
import { CreateDeparture1795260000029 } from './1795260000029-create-departure.ts';
import { CreateFamilyLaw1795260000030 } from './1795260000030-create-family-law.ts';
import { NameProfessionals1795260000031 } from './1795260000031-name-professionals.ts';
import { CreateMail1795260000032 } from './1795260000032-create-mail.ts';
import { ShowAccessToOffice1795260000033 } from './1795260000033-show-access-to-office.ts';
import { HoldProtectedText1795260000034 } from './1795260000034-hold-protected-text.ts';
import { EnterAsLiveActor1795260000037 } from './1795260000037-enter-as-live-actor.ts';
import { MailPastTheClosed1795260000038 } from './1795260000038-mail-past-the-closed.ts';
import { ShowObjection1795260000039 } from './1795260000039-show-objection.ts';
import { CreateInformationRelease1795260000040 } from './1795260000040-create-information-release.ts';
import { CreateProfessionalMandate1795260000041 } from './1795260000041-create-professional-mandate.ts';
import { TellMoreByMail1795260000042 } from './1795260000042-tell-more-by-mail.ts';
import { CreateDirectionNeeded1795260000043 } from './1795260000043-create-direction-needed.ts';
import { ReadAsClient1795260000044 } from './1795260000044-read-as-client.ts';
import { CheckRestrictionGrounds1795260000045 } from './1795260000045-check-restriction-grounds.ts';
import { CompareEarlierTexts1795260000046 } from './1795260000046-compare-earlier-texts.ts';
import { CreateFamilyTie1795260000047 } from './1795260000047-create-family-tie.ts';
import { CreateAnalysis1795260000054 } from './1795260000054-create-analysis.ts';
import { CreateSignal1795260000055 } from './1795260000055-create-signal.ts';
import { CreateOutlook1795260000053 } from './1795260000053-create-outlook.ts';
import { CreateSafetyScore1795260000059 } from './1795260000059-create-safety-score.ts';
import { KnowOnDay1795260000064 } from './1795260000064-know-on-day.ts';
import { ExtendMeasure1795260000048 } from './1795260000048-extend-measure.ts';
import { CreateRectification1795260000050 } from './1795260000050-create-rectification.ts';
import { CreateCardModel1795260000057 } from './1795260000057-create-card-model.ts';
import { CreateSafetyCard1795260000058 } from './1795260000058-create-safety-card.ts';
import { KnowPersonBetter1795260000049 } from './1795260000049-know-person-better.ts';
import { CreateFactStatement1795260000051 } from './1795260000051-create-fact-statement.ts';
import { CreateAttachment1795260000061 } from './1795260000061-create-attachment.ts';
import { CreateCardGrounds1795260000060 } from './1795260000060-create-card-grounds.ts';
import { CreatePictureNudge1795260000065 } from './1795260000065-create-picture-nudge.ts';
import { GuardWhatWasWritten1795260000067 } from './1795260000067-guard-what-was-written.ts';
import { CreatePointer1795260000068 } from './1795260000068-create-pointer.ts';
import { CreateGate1795260000074 } from './1795260000074-create-gate.ts';
import { ReleaseFact1795260000052 } from './1795260000052-release-fact.ts';
import { PlanChecksByRhythm1795260000078 } from './1795260000078-plan-checks-by-rhythm.ts';
import { PutPlanInForce1795260000070 } from './1795260000070-put-plan-in-force.ts';
import { CreateTranslation1795260000084 } from './1795260000084-create-translation.ts';
import { NameByAgreement1795260000085 } from './1795260000085-name-by-agreement.ts';
import { ShieldOnlyContent1795260000086 } from './1795260000086-shield-only-content.ts';
import { TellOfGate1795260000089 } from './1795260000089-tell-of-gate.ts';
import { StampOrigin1795260000095 } from './1795260000095-stamp-origin.ts';
import { CreateHelp1795260000094 } from './1795260000094-create-help.ts';
import { NameThirdPhase1795260000073 } from './1795260000073-name-third-phase.ts';
import { RespondToTemplate1795260000099 } from './1795260000099-respond-to-template.ts';
import { CreateMilestone1795260000100 } from './1795260000100-create-milestone.ts';
import { RemindOfPlanAt181795260000093 } from './1795260000093-remind-of-plan-at-18.ts';
import { CreateTemplatePlan1795260000092 } from './1795260000092-create-template-plan.ts';
import { ConfirmSafetyNet1795260000080 } from './1795260000080-confirm-safety-net.ts';
import { HandOverWarmly1795260000087 } from './1795260000087-hand-over-warmly.ts';
import { CreateMonitoringMoment1795260000077 } from './1795260000077-create-monitoring-moment.ts';
import { CreateCrisisDecision1795260000090 } from './1795260000090-create-crisis-decision.ts';
import { CreateSafetyTeam1795260000091 } from './1795260000091-create-safety-team.ts';
import { FollowGoals1795260000072 } from './1795260000072-follow-goals.ts';
import { PlanEveryPhase1795260000071 } from './1795260000071-plan-every-phase.ts';
import { SignPlan1795260000081 } from './1795260000081-sign-plan.ts';
import { CreatePlanSeen1795260000082 } from './1795260000082-create-plan-seen.ts';
import { PictureAgreement1795260000083 } from './1795260000083-picture-agreement.ts';
import { CreateFollowUp1795260000079 } from './1795260000079-create-follow-up.ts';

/** Every migration, oldest first. The list is explicit so that a bundle holds exactly these. */
export const migrations = [
  CreateIdentity1795260000001,
  CreateSession1795260000002,
  CreateDossier1795260000003,
  CreateAccess1795260000004,
  CreateFacts1795260000005,
  CreatePlan1795260000006,
  CreateAudit1795260000007,
  CreateViews1795260000008,
  SealLog1795260000009,
  TellOtherProcesses1795260000010,
  ShowLogReads1795260000011,
  CheckGrounds1795260000012,
  KeepVersions1795260000013,
  SealTextNotPlace1795260000014,
  LimitGrants1795260000020,
  CreateShare1795260000021,
  CreateConsent1795260000022,
  CreateAccessRequest1795260000023,
  CreateEmergencyAccess1795260000024,
  CreateApproval1795260000025,
  CreateConflict1795260000026,
  CreateRegionSetting1795260000027,
  CloseDossier1795260000028,
  CreateDeparture1795260000029,
  CreateFamilyLaw1795260000030,
  NameProfessionals1795260000031,
  CreateMail1795260000032,
  ShowAccessToOffice1795260000033,
  HoldProtectedText1795260000034,
  EnterAsLiveActor1795260000037,
  MailPastTheClosed1795260000038,
  ShowObjection1795260000039,
  CreateInformationRelease1795260000040,
  CreateProfessionalMandate1795260000041,
  TellMoreByMail1795260000042,
  CreateDirectionNeeded1795260000043,
  ReadAsClient1795260000044,
  CheckRestrictionGrounds1795260000045,
  CompareEarlierTexts1795260000046,
  CreateFamilyTie1795260000047,
  CreateOutlook1795260000053,
  CreateAnalysis1795260000054,
  CreateSignal1795260000055,
  CreateSafetyScore1795260000059,
  KnowOnDay1795260000064,
  ExtendMeasure1795260000048,
  CreateRectification1795260000050,
  CreateCardModel1795260000057,
  CreateSafetyCard1795260000058,
  KnowPersonBetter1795260000049,
  CreateFactStatement1795260000051,
  CreateAttachment1795260000061,
  CreateCardGrounds1795260000060,
  ReleaseFact1795260000052,
  CreatePictureNudge1795260000065,
  GuardWhatWasWritten1795260000067,
  PlanChecksByRhythm1795260000078,
  PutPlanInForce1795260000070,
  CreatePointer1795260000068,
  CreateTranslation1795260000084,
  CreateGate1795260000074,
  PlanEveryPhase1795260000071,
  SignPlan1795260000081,
  NameByAgreement1795260000085,
  FollowGoals1795260000072,
  CreateFollowUp1795260000079,
  ShieldOnlyContent1795260000086,
  TellOfGate1795260000089,
  NameThirdPhase1795260000073,
  ConfirmSafetyNet1795260000080,
  CreateMonitoringMoment1795260000077,
  CreateCrisisDecision1795260000090,
  CreateHelp1795260000094,
  PictureAgreement1795260000083,
  CreateTemplatePlan1795260000092,
  RemindOfPlanAt181795260000093,
  HandOverWarmly1795260000087,
  CreateSafetyTeam1795260000091,
  StampOrigin1795260000095,
  CreatePlanSeen1795260000082,
  RespondToTemplate1795260000099,
  CreateMilestone1795260000100,
];
