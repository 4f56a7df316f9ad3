import type { Visitor } from './browser';
import { askAs, dossierNamed } from './graphql';

/** Ids in the demo that addresses need: of the family Papierland, and of one without a plan. */
export interface Ids {
  readonly dossier: string;
  readonly empty: string;
  readonly person: string;
  readonly fact: string;
  readonly version: string;
  /** A veiligheidskaart and its part about one child. */
  readonly card: string;
  readonly cardPart: string;
  readonly signal: string;
  readonly involvement: string;
  readonly colleague: string;
  readonly organisation: string;
}

export interface Screen {
  readonly component: string;
  readonly path: string | ((ids: Ids) => string);
}

const at = (component: string, path: Screen['path']): Screen => ({ component, path });
const inFamily = (component: string, rest: (ids: Ids) => string): Screen => at(component, (ids) => `/gezinnen/${ids.dossier}${rest(ids)}`);

/** Directs the families whose ids are looked up. */
export const DIRECTOR = 'jip-testman';

/** Every screen of the team app, with the demo person who uses it. */
export const TEAM: Readonly<Record<string, readonly Screen[]>> = {
  [DIRECTOR]: [
    at('MyWorkScreen', '/'), at('FamiliesScreen', '/gezinnen'), at('SafetyTeamScreen', '/veiligheidsteam'), at('OpenDossierScreen', '/gezinnen/nieuw'), at('ForMeScreen', '/gedeeld'), at('DemoMailScreen', '/demo-post'), at('AskAccessScreen', '/gezinnen/toegang'), at('ReopenScreen', '/gezinnen/heropenen'), at('DirectionOffersScreen', '/overnemen'),
    at('SharedWithMeScreen', ({ dossier }) => `/gedeeld/${dossier}`), at('NotFoundPage', '/bestaat-niet'), at('PlanScreen', ({ empty }) => `/gezinnen/${empty}/plan`),
    at('ConflictsScreen', '/belangen'), at('SearchScreen', '/zoeken'),
    inFamily('InviteScreen', ({ person }) => `/uitnodigen/${person}`),
    inFamily('OverviewScreen', () => ''),
    inFamily('RecordScreen', () => '/dossier'),
    inFamily('NetworkScreen', () => '/netwerk'),
    inFamily('NetworkScreen', () => '/netwerk/cirkel'),
    inFamily('NetworkScreen', () => '/netwerk/lijst'),
    inFamily('CardScreen', () => '/kaart'),
    inFamily('StartCardScreen', () => '/kaart/nieuw'),
    inFamily('CardKeepScreen', ({ card }) => `/kaart/${card}/bij/algemeen/${card}`),
    inFamily('AreasScreen', ({ card, cardPart }) => `/kaart/${card}/gebieden/${cardPart}`),
    inFamily('ShareCardScreen', ({ card }) => `/kaart/${card}/delen`),
    inFamily('AdoptCardScreen', ({ card }) => `/kaart/${card}/vaststellen`),
    inFamily('CompareScreen', ({ card }) => `/kaart/${card}/vergelijken`),
    inFamily('AttachmentsScreen', () => '/dossier/bijlagen'),
    inFamily('PointerKeepScreen', () => '/dossier/verwijzingen/bij/verwijzing'),
    inFamily('WriteFactScreen', () => '/dossier/schrijf'),
    inFamily('CorrectFactScreen', ({ fact }) => `/dossier/feiten/${fact}`),
    inFamily('MixedFactsScreen', () => '/dossier/gemengd'),
    inFamily('ApproveFactScreen', ({ fact }) => `/dossier/feiten/${fact}/vrijgeven`),
    inFamily('SplitFactScreen', ({ fact }) => `/dossier/feiten/${fact}/splitsen`),
    inFamily('StatementScreen', ({ fact }) => `/dossier/feiten/${fact}/verklaring`),
    inFamily('KeepScreen', ({ person }) => `/dossier/bij/persoon/${person}`),
    inFamily('KnownScreen', () => '/dossier/toen'),
    inFamily('TimelineScreen', () => '/dossier/tijdlijn'),
    inFamily('TimelineScreen', () => '/dossier/tijdlijn?periode=kwartaal&laat-zien=INCIDENT'),
    inFamily('SearchScreen', () => '/zoeken'),
    inFamily('EndInvolvementScreen', ({ involvement }) => `/betrokkenen/${involvement}/stoppen`),
    inFamily('HandOverScreen', () => '/overdragen'),
    inFamily('EndingScreen', () => '/betrokkenen/aflopend'),
    inFamily('CloseScreen', () => '/sluiten'),
    inFamily('InvolveScreen', () => '/betrekken'),
    inFamily('SharingScreen', () => '/delen'),
    inFamily('ShareScreen', () => '/delen/nieuw'),
    inFamily('ConsentScreen', () => '/delen/toestemming'),
    inFamily('RestrictionScreen', () => '/delen/beperking'),
    inFamily('DecisionScreen', () => '/delen/besluit'),
    inFamily('ReleaseScreen', () => '/delen/vertellen'),
    inFamily('MandateScreen', () => '/delen/machtiging'),
    inFamily('RequestsScreen', () => '/verzoeken'),
    inFamily('HeldTextsScreen', () => '/wachtend'),
    inFamily('ApprovalsScreen', () => '/vier-ogen'),
    inFamily('FamilyEmergenciesScreen', () => '/noodtoegang'),
    inFamily('WhoSeesWhatScreen', () => '/wie-ziet-wat'),
    inFamily('WhoSeesItemScreen', ({ fact }) => `/wie-ziet-wat/feit/${fact}`),
    inFamily('ViewAsScreen', ({ person }) => `/bekijk-als/${person}`),
    inFamily('ViewAsScreen', ({ person }) => `/bekijk-als/${person}/plan`),
    inFamily('AnalysisScreen', () => '/analyse'),
    inFamily('ColumnsScreen', () => '/analyse/kolommen'),
    inFamily('AnalysisKeepScreen', () => '/analyse/bij/zin'),
    inFamily('SignalScreen', ({ signal }) => `/signalen/${signal}`),
    inFamily('SignalKeepScreen', ({ signal }) => `/signalen/bij/verteld/${signal}`),
    inFamily('GroundsScreen', () => '/cijfers'),
    inFamily('RecordScoreScreen', () => '/cijfers/cijfer'),
    inFamily('GroundKeepScreen', () => '/cijfers/bij/kracht'),
    inFamily('PlanScreen', () => '/plan'),
    inFamily('AdoptScreen', ({ version }) => `/plan/${version}/vaststellen`),
    inFamily('VersionsScreen', () => '/plan/versies'),
    inFamily('PrintScreen', () => '/plan/afdrukken'),
    inFamily('TranslateScreen', () => '/plan/vertalen?taal=ar'),
    inFamily('GateScreen', () => '/plan/poort/fase-2'),
    inFamily('GateScreen', () => '/plan/poort/afsluiten'),
    inFamily('TemplatesScreen', () => '/plan/sjablonen'),
    inFamily('TemplateKeepScreen', () => '/plan/sjablonen/bij/begin'),
    inFamily('RelapseScreen', () => '/plan/terugval'),
    inFamily('MonitoringScreen', () => '/plan/toezicht'),
    inFamily('VisitScreen', () => '/controles'),
    inFamily('CrisisCardScreen', () => '/crisiskaart'),
    inFamily('CrisisScreen', () => '/crisisbesluiten/besluit'),
    at('MyAgreementsScreen', '/afspraken'),
  ],
  'pim-privacyma': [at('LogScreen', '/logboek'), at('LogReadsScreen', '/logboek/inzagen'), at('GrantedAccessScreen', ({ dossier }) => `/logboek/toegang/${dossier}`), at('EmergencyReviewsScreen', '/logboek/noodtoegang'), at('OfficerApprovalsScreen', '/logboek/vier-ogen')],
  'kees-crisisberg': [at('EmergencyScreen', '/noodtoegang')],
  'fenna-beheerders': [at('StaffScreen', '/beheer'), at('AddProfessionalScreen', '/beheer/nieuw'), at('DepartureScreen', ({ colleague }) => `/beheer/medewerkers/${colleague}`), at('ProfessionalMandateScreen', ({ colleague }) => `/beheer/medewerkers/${colleague}/mandaat`), at('DirectionsToPlaceScreen', '/beheer/overdragen'), at('OrganisationsScreen', '/beheer/organisaties'), at('OrganisationScreen', ({ organisation }) => `/beheer/organisaties/${organisation}`), at('SafetyTeamsScreen', '/beheer/veiligheidsteams'), at('SettingsScreen', '/beheer/instellingen'), at('CardModelsScreen', '/beheer/veiligheidskaart'), at('SettingScreen', '/beheer/instellingen/involvement_months')],
};

const family: readonly Screen[] = [
  at('OurPlanScreen', '/mijn'), at('InLanguageScreen', '/mijn/andere-taal'), at('PicturesScreen', '/mijn/met-plaatjes'), at('ChangesScreen', '/mijn/verschil'), at('AboutUsScreen', '/mijn/over-ons'), at('MyAgreementsScreen', '/mijn/afspraken'), at('MyAgreementsScreen', '/mijn/afspraken/plannen'), at('OurCardScreen', '/mijn/kaart'), at('SayScreen', '/mijn/zeggen'), at('OwnScoreScreen', '/mijn/cijfer'), at('HelpersScreen', '/mijn/helpers'), at('WhoLookedScreen', '/mijn/inzage'), at('FamilySharingScreen', '/mijn/delen'), at('WhoSeesScreen', '/mijn/wie-ziet-wat'),
];

/** Every screen of the portal: for a parent, and for a child, who is spoken to in other words; the first ones for a foster parent and a guardian. */
export const PORTAL: Readonly<Record<string, readonly Screen[]>> = { 'ruben-kartonsma': family, 'luna-verzinsel': family, 'karin-steunman': family.slice(0, 3), 'trui-voogdema': family.slice(0, 3) };

/** Where somebody comes in who is not signed in. */
export const DOORS: readonly Screen[] = [at('SignInPage', '/'), at('SignInPage', '/mijn')];

/** An address of something that is not there. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Looks the ids up as this visitor, who directs both families. */
export async function demoIds(visitor: Visitor): Promise<Ids> {
  const [dossier, empty] = [await dossierNamed(visitor, 'Papierland'), await dossierNamed(visitor, 'Voorbeeldstra')];
  const asked = 'query($id: UUID!) { dossier(id: $id) { persons { id } facts { id } planVersions { id } safetyCards { id children { id } } signals { id } involvements { id partner validUntil } } }';
  const found = (await askAs(visitor, 'team', asked, { id: dossier })).data?.['dossier'] as Record<string, { id: string; partner?: string; validUntil?: string | null }[]>;
  const { data: staff } = await askAs(visitor, 'team', '{ professionals { id name } partnerOrganisations { id name } }');
  const colleague = (staff?.['professionals'] as { id: string; name: string }[] | undefined)?.find(({ name }) => name === 'Kim Collega')?.id ?? '';
  const organisation = (staff?.['partnerOrganisations'] as { id: string; name: string }[] | undefined)?.find(({ name }) => name === 'Gemeente Nergensdrecht')?.id ?? '';
  const first = (list: string): string => found[list]?.[0]?.id ?? '';
  const involvement = found['involvements']?.find((one) => one.partner !== 'CASE_DIRECTOR' && !one.validUntil)?.id ?? '';
  const cards = found['safetyCards'] as unknown as { id: string; children: { id: string }[] }[];
  const [card = NOBODY, cardPart = NOBODY] = [cards[0]?.id, cards[0]?.children[0]?.id];
  return { dossier, empty, card, cardPart, person: first('persons'), fact: first('facts'), version: first('planVersions'), signal: first('signals'), involvement, colleague, organisation };
}
