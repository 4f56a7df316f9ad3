/** Of what an act decided by role may be done, besides the role itself. */
export const ROLE_CONDITIONS = {
  myRegion: 'in de eigen regio',
  myOrganisation: 'van de eigen organisatie',
  offeredToMe: 'aan mij aangeboden',
  toldToMe: 'aan mij gericht',
  directedLast: 'ik had er het laatst regie over',
  myOwn: 'van mijn eigen lijst',
} as const;

export type RoleCondition = keyof typeof ROLE_CONDITIONS;

/** What such an act asks beside the role. An act that is not here is done in the own name, or makes something in the own region. */
export const ROLE_ACTS_WHEN: Readonly<Record<string, RoleCondition>> = {
  reopenDossier: 'directedLast',
  openEmergency: 'myRegion',
  withdrawConflict: 'myOwn',
  addProfessional: 'myRegion', renameOrganisation: 'myRegion', endOrganisation: 'myRegion', addTeam: 'myRegion', renameTeam: 'myRegion', endTeam: 'myRegion',
  setMailAddress: 'myRegion', recordProfessionalMandate: 'myOrganisation', endProfessionalMandate: 'myOrganisation',
  addSafetyTeamMember: 'myRegion', endSafetyTeamMember: 'myRegion',
  startDeparture: 'myRegion', cancelDeparture: 'myRegion', offerDirection: 'myRegion', completeDeparture: 'myRegion',
  acknowledgeRectification: 'toldToMe',
  acceptDirection: 'offeredToMe', refuseDirection: 'offeredToMe',
};

const EVERYBODY = ['*'];
const ADMINISTRATOR = ['ADMINISTRATOR'];
const PRIVACY_OFFICER = ['PRIVACY_OFFICER'];

/** Questions decided by the role somebody signs in with; anybody else gets nothing, and that is written down. The other questions are decided by the rows they show. */
export const ROLE_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  viewer: EVERYBODY, professionals: EVERYBODY, partnerOrganisations: EVERYBODY, safetyTeams: EVERYBODY, regionSettings: EVERYBODY, measureLimits: EVERYBODY, cardModels: EVERYBODY, myConflicts: EVERYBODY, rectificationNotices: EVERYBODY, directionOffers: EVERYBODY, directionMoves: EVERYBODY, signInFreshUntil: EVERYBODY,
  staff: ADMINISTRATOR, organisations: ADMINISTRATOR, regions: ADMINISTRATOR, departure: ADMINISTRATOR,
  chainStatus: PRIVACY_OFFICER, accessLog: PRIVACY_OFFICER, logReads: PRIVACY_OFFICER, grantedAccess: PRIVACY_OFFICER, emergencyReviews: PRIVACY_OFFICER, approvalsToOversee: PRIVACY_OFFICER, unmaskedPersons: PRIVACY_OFFICER,
};

/** Questions about what other readers see: only by who may know who else is involved, and never more than the asker sees itself. */
export const QUESTIONS_ABOUT_READERS: readonly string[] = ['whoSeesWhat', 'whoSeesItem', 'viewAs'];
