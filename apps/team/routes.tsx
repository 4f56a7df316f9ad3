import type { DocumentNode } from '@apollo/client';
import type { RouteObject } from 'react-router';
import { FamilyFrameDocument, FamilyOverviewDocument } from '@generated/team/graphql';
import { isUuid } from '@zov/dossier/web/team/shared/uuid';
import { screen, type ScreenRoute } from '@zov/ui/shell';

/** Names the browser tab of a page inside a family: "Plan – Gezin De Vries". */
const titled = (title: string, route: ScreenRoute): ScreenRoute => ({ ...route, handle: { title } });

/** A page of a family that is read while its code is fetched; `id` is what its question calls the family. */
const reading = (document: DocumentNode, id: 'id' | 'dossierId', route: RouteObject): ScreenRoute => ({
  ...route, reads: ({ dossierId = '' }) => (isUuid(dossierId) ? { document, variables: { [id]: dossierId } } : undefined),
});
type Later = typeof import('./later-documents');
/** The same for a page that nobody begins with: its question is fetched once, with those of the others. */
const readingLater = (name: keyof Later, id: 'id' | 'dossierId', route: RouteObject): ScreenRoute => ({
  ...route, reads: ({ dossierId = '' }) => (isUuid(dossierId) ? import('./later-documents').then((all) => ({ document: all[name], variables: { [id]: dossierId } })) : undefined),
});
const readingCard = (route: RouteObject): ScreenRoute => readingLater('SafetyCardsDocument', 'id', route);
const readingPlan = (route: RouteObject): ScreenRoute => readingLater('PlanDocument', 'dossierId', route);

/** The pages of one family; each hangs in the frame with its name and tabs. */
const family: ScreenRoute[] = [
  titled('Overzicht', reading(FamilyOverviewDocument, 'id', screen('', () => import('@zov/dossier/web/team/overview/overview-screen'), 'OverviewScreen'))),
  titled('Dossier', readingLater('FamilyRecordDocument', 'id', screen('dossier', () => import('@zov/dossier/web/team/record/record-screen'), 'RecordScreen'))),
  titled('Feit opschrijven', screen('dossier/schrijf', () => import('@zov/dossier/web/team/record/write-fact-screen'), 'WriteFactScreen')),
  titled('Feit corrigeren', screen('dossier/feiten/:factId', () => import('@zov/dossier/web/team/record/correct-fact-screen'), 'CorrectFactScreen')),
  titled('Gemengde feiten', screen('dossier/gemengd', () => import('@zov/dossier/web/team/fact-acts/mixed-facts-screen'), 'MixedFactsScreen')),
  titled('Feit vrijgeven', screen('dossier/feiten/:factId/vrijgeven', () => import('@zov/dossier/web/team/fact-acts/approve-screen'), 'ApproveFactScreen')),
  titled('Feit splitsen', screen('dossier/feiten/:factId/splitsen', () => import('@zov/dossier/web/team/fact-acts/split-screen'), 'SplitFactScreen')),
  titled('Verklaring', screen('dossier/feiten/:factId/verklaring', () => import('@zov/dossier/web/team/fact-acts/statement-screen'), 'StatementScreen')),
  titled('Bijlagen', screen('dossier/bijlagen', () => import('@zov/dossier/web/team/attachment/attachments-screen'), 'AttachmentsScreen')),
  titled('Verwijzing bijhouden', screen('dossier/verwijzingen/bij/:what/:rowId?', () => import('@zov/dossier/web/team/pointer/pointer-keep-screen'), 'PointerKeepScreen')),
  titled('Dossier bijhouden', screen('dossier/bij/:what/:rowId?', () => import('@zov/dossier/web/team/keep/keep-screen'), 'KeepScreen')),
  titled('Tijdlijn', readingLater('FamilyTimelineDocument', 'id', screen('dossier/tijdlijn', () => import('@zov/dossier/web/team/timeline/timeline-screen'), 'TimelineScreen'))),
  titled('Wat wisten we', screen('dossier/toen', () => import('@zov/dossier/web/team/known/known-screen'), 'KnownScreen')),
  titled('Zoeken', screen('zoeken', () => import('@zov/dossier/web/team/search/search-screen'), 'SearchScreen')),
  titled('Gezin en netwerk', readingLater('FamilyNetworkDocument', 'id', screen('netwerk/:view?', () => import('@zov/dossier/web/team/network/network-screen'), 'NetworkScreen'))),
  titled('Betrokkenheid stoppen', screen('betrokkenen/:involvementId/stoppen', () => import('@zov/dossier/web/team/access/end-involvement-screen'), 'EndInvolvementScreen')),
  titled('Loopt binnenkort af', screen('betrokkenen/aflopend', () => import('@zov/dossier/web/team/ending/ending-screen'), 'EndingScreen')),
  titled('Dossier sluiten', screen('sluiten', () => import('@zov/dossier/web/team/ending/close-screen'), 'CloseScreen')),
  titled('Regie overdragen', screen('overdragen', () => import('@zov/dossier/web/team/access/hand-over-screen'), 'HandOverScreen')),
  titled('Collega betrekken', screen('betrekken', () => import('@zov/dossier/web/team/access/involve-screen'), 'InvolveScreen')),
  titled('Delen', screen('delen', () => import('@zov/dossier/web/team/sharing/sharing-screen'), 'SharingScreen')),
  titled('Gegevens delen', screen('delen/nieuw', () => import('@zov/dossier/web/team/sharing/share-screen'), 'ShareScreen')),
  titled('Toestemming', screen('delen/toestemming', () => import('@zov/dossier/web/team/sharing/consent-screen'), 'ConsentScreen')),
  titled('Beperking', screen('delen/beperking', () => import('@zov/dossier/web/team/sharing/restriction-screen'), 'RestrictionScreen')),
  titled('Besluit over inzage', screen('delen/besluit', () => import('@zov/dossier/web/team/representation/decision-screen'), 'DecisionScreen')),
  titled('Informatie geven', screen('delen/vertellen', () => import('@zov/dossier/web/team/release/release-screen'), 'ReleaseScreen')),
  titled('Machtiging', screen('delen/machtiging', () => import('@zov/dossier/web/team/representation/mandate-screen'), 'MandateScreen')),
  titled('Toegangsverzoeken', screen('verzoeken', () => import('@zov/dossier/web/team/request/requests-screen'), 'RequestsScreen')),
  titled('Vier ogen', screen('vier-ogen', () => import('@zov/dossier/web/team/approval/approvals-screen'), 'ApprovalsScreen')),
  titled('Wachtende teksten', screen('wachtend', () => import('@zov/dossier/web/team/held/held-texts-screen'), 'HeldTextsScreen')),
  titled('Noodtoegang', screen('noodtoegang', () => import('@zov/dossier/web/team/emergency/family-emergencies-screen'), 'FamilyEmergenciesScreen')),
  titled('Wie ziet wat', screen('wie-ziet-wat', () => import('@zov/dossier/web/team/sight/who-sees-what-screen'), 'WhoSeesWhatScreen')),
  titled('Wie leest dit', screen('wie-ziet-wat/:slug/:itemId', () => import('@zov/dossier/web/team/sight/who-sees-item-screen'), 'WhoSeesItemScreen')),
  titled('Bekijk als', screen('bekijk-als/:readerId/:part?', () => import('@zov/dossier/web/team/sight/view-as-screen'), 'ViewAsScreen')),
  titled('Analyse', readingLater('FamilyAnalysisDocument', 'id', screen('analyse', () => import('@zov/dossier/web/team/analysis/analysis-screen'), 'AnalysisScreen'))),
  titled('Drie kolommen', screen('analyse/kolommen', () => import('@zov/dossier/web/team/analysis/columns-screen'), 'ColumnsScreen')),
  titled('Analyse bijhouden', screen('analyse/bij/:what/:rowId?', () => import('@zov/dossier/web/team/analysis/analysis-keep-screen'), 'AnalysisKeepScreen')),
  titled('Veiligheidskaart', readingCard(screen('kaart/:cardId?', () => import('@zov/safety-card/web/team/card-screen'), 'CardScreen'))),
  titled('Kaart beginnen', screen('kaart/nieuw', () => import('@zov/safety-card/web/team/start-card-screen'), 'StartCardScreen')),
  titled('Kaart invullen', readingCard(screen('kaart/:cardId/bij/:what/:rowId?', () => import('@zov/safety-card/web/team/card-keep-screen'), 'CardKeepScreen'))),
  titled('Acht gebieden', readingCard(screen('kaart/:cardId/gebieden/:partId', () => import('@zov/safety-card/web/team/areas-screen'), 'AreasScreen'))),
  titled('Kaart delen', readingCard(screen('kaart/:cardId/delen', () => import('@zov/safety-card/web/team/formal-screen'), 'ShareCardScreen'))),
  titled('Kaart vaststellen', readingCard(screen('kaart/:cardId/vaststellen', () => import('@zov/safety-card/web/team/formal-screen'), 'AdoptCardScreen'))),
  titled('Kaarten vergelijken', readingCard(screen('kaart/:cardId/vergelijken', () => import('@zov/safety-card/web/team/compare-screen'), 'CompareScreen'))),
  titled('Signaal', screen('signalen/:signalId', () => import('@zov/dossier/web/team/signals/signal-screen'), 'SignalScreen')),
  titled('Signaal bijhouden', screen('signalen/bij/:what/:rowId?', () => import('@zov/dossier/web/team/signals/signal-keep-screen'), 'SignalKeepScreen')),
  titled('Cijfers en krachten', screen('cijfers', () => import('@zov/safety-card/web/team/grounds/grounds-screen'), 'GroundsScreen')),
  titled('Cijfer opschrijven', screen('cijfers/cijfer', () => import('@zov/safety-card/web/team/score/record-score-screen'), 'RecordScoreScreen')),
  titled('Cijfers en krachten bijhouden', screen('cijfers/bij/:what/:rowId?', () => import('@zov/safety-card/web/team/grounds/ground-keep-screen'), 'GroundKeepScreen')),
  titled('Plan', readingPlan(screen('plan', () => import('@zov/plan/web/team/screen/plan-screen'), 'PlanScreen'))),
  titled('Controles', screen('controles', () => import('@zov/plan/web/team/visit/visit-screen'), 'VisitScreen')),
  titled('Crisisbesluiten', screen('crisisbesluiten/:what?/:rowId?', () => import('@zov/dossier/web/team/crisis/crisis-screen'), 'CrisisScreen')),
  titled('Crisiskaart', screen('crisiskaart', () => import('@zov/plan/web/team/crisis-card/crisis-card-screen'), 'CrisisCardScreen')),
  titled('Plan vaststellen', readingPlan(screen('plan/:planVersionId/vaststellen', () => import('@zov/plan/web/team/adopt/adopt-screen'), 'AdoptScreen'))),
  titled('Versies van het plan', readingPlan(screen('plan/versies', () => import('@zov/plan/web/team/versions/versions-screen'), 'VersionsScreen'))),
  titled('Vertalingen van het plan', readingPlan(screen('plan/vertalen', () => import('@zov/plan/web/team/translate/translate-screen'), 'TranslateScreen'))),
  titled('Plannen met sjabloon', screen('plan/sjablonen/:planId?', () => import('@zov/plan/web/team/template/templates-screen'), 'TemplatesScreen')),
  titled('Plan met sjabloon bijhouden', screen('plan/sjablonen/bij/:what/:rowId?', () => import('@zov/plan/web/team/template/template-keep-screen'), 'TemplateKeepScreen')),
  titled('Poort', screen('plan/poort/:gate', () => import('@zov/plan/web/team/gate/gate-screen'), 'GateScreen')),
  titled('Toezicht van Veilig Thuis', screen('plan/toezicht', () => import('@zov/plan/web/team/monitoring/monitoring-screen'), 'MonitoringScreen')),
  titled('Terug naar fase 1', readingPlan(screen('plan/terugval', () => import('@zov/plan/web/team/gate/relapse-screen'), 'RelapseScreen'))),
  titled('Plan afdrukken', readingPlan(screen('plan/afdrukken', () => import('@zov/plan/web/team/print/print-screen'), 'PrintScreen'))),
];

/** The screens of professionals, each fetched when somebody goes there. Add them with `screen()` of `@zov/ui/shell`. */
export const screens: ScreenRoute[] = [
  screen('', () => import('@zov/dossier/web/team/my-work/my-work-screen'), 'MyWorkScreen'),
  screen('gezinnen', () => import('@zov/dossier/web/team/families/families-screen'), 'FamiliesScreen'),
  screen('zoeken', () => import('@zov/dossier/web/team/search/search-screen'), 'SearchScreen'),
  screen('gezinnen/nieuw', () => import('@zov/dossier/web/team/open/open-dossier-screen'), 'OpenDossierScreen'),
  screen('afspraken/:whose?', () => import('@zov/plan/web/team/my-agreements/my-agreements-screen'), 'MyAgreementsScreen'),
  screen('veiligheidsteam/:teamId?', () => import('@zov/plan/web/team/safety-team/safety-team-screen'), 'SafetyTeamScreen'),
  screen('overnemen', () => import('@zov/dossier/web/team/departure/direction-offers-screen'), 'DirectionOffersScreen'),
  screen('gezinnen/heropenen', () => import('@zov/dossier/web/team/ending/reopen-screen'), 'ReopenScreen'),
  screen('gezinnen/toegang', () => import('@zov/dossier/web/team/request/ask-access-screen'), 'AskAccessScreen'),
  // Outside the frame: what is printed there is handed over and holds nothing of the family.
  screen('gezinnen/:dossierId/uitnodigen/:personId', () => import('@zov/dossier/web/team/access/invite-screen'), 'InviteScreen'),
  reading(FamilyFrameDocument, 'id', screen('gezinnen/:dossierId', () => import('@zov/dossier/web/team/frame/family-frame'), 'FamilyFrame', family)),
  screen('gedeeld', () => import('@zov/dossier/web/team/sharing/for-me-screen'), 'ForMeScreen'),
  screen('gedeeld/:dossierId', () => import('@zov/dossier/web/team/sharing/shared-with-me-screen'), 'SharedWithMeScreen'),
  screen('belangen', () => import('@zov/dossier/web/team/conflicts/conflicts-screen'), 'ConflictsScreen'),
  screen('noodtoegang', () => import('@zov/dossier/web/team/emergency/emergency-screen'), 'EmergencyScreen'),
  // Closed to other roles: they get the page of an address that does not exist.
  screen('logboek', () => import('@zov/audit/web/team/log/log-screen'), 'LogScreen'),
  screen('logboek/inzagen', () => import('@zov/audit/web/team/reads/reads-screen'), 'LogReadsScreen'),
  screen('logboek/toegang/:dossierId', () => import('@zov/dossier/web/team/sight/granted-access-screen'), 'GrantedAccessScreen'),
  screen('logboek/noodtoegang', () => import('@zov/dossier/web/team/emergency/emergency-reviews-screen'), 'EmergencyReviewsScreen'),
  screen('logboek/vier-ogen', () => import('@zov/dossier/web/team/approval/officer-approvals-screen'), 'OfficerApprovalsScreen'),
  screen('beheer', () => import('@zov/access/web/team/administration/staff-screen'), 'StaffScreen'),
  // Only in the demo; elsewhere the server has no such post, and this is the page of an address that does not exist.
  screen('demo-post', () => import('./demo-mail/demo-mail-screen'), 'DemoMailScreen'),
  screen('beheer/nieuw', () => import('@zov/access/web/team/administration/add-professional-screen'), 'AddProfessionalScreen'),
  screen('beheer/medewerkers/:actorId', () => import('@zov/dossier/web/team/departure/departure-screen'), 'DepartureScreen'),
  screen('beheer/medewerkers/:actorId/mandaat', () => import('@zov/dossier/web/team/mandates/mandate-screen'), 'ProfessionalMandateScreen'),
  screen('beheer/overdragen', () => import('@zov/dossier/web/team/departure/directions-to-place-screen'), 'DirectionsToPlaceScreen'),
  screen('beheer/organisaties', () => import('@zov/dossier/web/team/administration/organisations-screen'), 'OrganisationsScreen'),
  screen('beheer/organisaties/:organisationId', () => import('@zov/dossier/web/team/administration/organisation-screen'), 'OrganisationScreen'),
  screen('beheer/veiligheidsteams', () => import('@zov/dossier/web/team/safety-team/safety-teams-screen'), 'SafetyTeamsScreen'),
  screen('beheer/instellingen', () => import('@zov/dossier/web/team/administration/settings-screen'), 'SettingsScreen'),
  screen('beheer/veiligheidskaart', () => import('@zov/safety-card/web/team/models/card-models-screen'), 'CardModelsScreen'),
  screen('beheer/instellingen/:key', () => import('@zov/dossier/web/team/administration/setting-screen'), 'SettingScreen'),
];
