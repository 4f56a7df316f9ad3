/** Everybody who works with families, by role. */
const PROFESSIONALS = [
  'YOUTH_PROFESSIONAL', 'GI_WORKER', 'JUVENILE_PROBATION', 'RVDK_INVESTIGATOR', 'VEILIG_THUIS_WORKER', 'BEHAVIOURAL_SCIENTIST', 'CHAIR', 'SECRETARY', 'CRISIS_WORKER', 'CARE_PROVIDER', 'TEACHER', 'SERVICE_WORKER', 'POLICE_OFFICER',
  'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST',
];

/** Acts that come before any grant, or that touch no family: by the role somebody signs in with. */
export const ROLE_ACTS: Readonly<Record<string, { readonly dutch: string; readonly roles: readonly string[] }>> = {
  ping: { dutch: 'niets', roles: ['*'] },
  openDossier: { dutch: 'dossier openen, met de regie: vrijwillig door een jeugdprofessional, onder een maatregel door de GI', roles: ['YOUTH_PROFESSIONAL', 'GI_WORKER'] },
  reopenDossier: { dutch: 'gesloten dossier heropenen, voor wie er het laatst regie over had', roles: ['YOUTH_PROFESSIONAL', 'GI_WORKER'] },
  askAccess: { dutch: 'toegang vragen', roles: ['YOUTH_PROFESSIONAL', 'GI_WORKER', 'JUVENILE_PROBATION', 'RVDK_INVESTIGATOR', 'VEILIG_THUIS_WORKER', 'BEHAVIOURAL_SCIENTIST', 'CARE_PROVIDER', 'TEACHER', 'SERVICE_WORKER', 'POLICE_OFFICER'] },
  openEmergency: { dutch: 'noodtoegang openen', roles: ['CRISIS_WORKER'] },
  declareConflict: { dutch: 'eigen belang opschrijven', roles: PROFESSIONALS },
  withdrawConflict: { dutch: 'eigen belang van de lijst halen', roles: PROFESSIONALS },
  addProfessional: { dutch: 'professional toevoegen', roles: ['ADMINISTRATOR'] },
  setMailAddress: { dutch: 'mailadres van een medewerker instellen', roles: ['ADMINISTRATOR'] },
  addOrganisation: { dutch: 'organisatie toevoegen', roles: ['ADMINISTRATOR'] },
  renameOrganisation: { dutch: 'organisatie een andere naam geven', roles: ['ADMINISTRATOR'] },
  endOrganisation: { dutch: 'organisatie beëindigen', roles: ['ADMINISTRATOR'] },
  addTeam: { dutch: 'team toevoegen', roles: ['ADMINISTRATOR'] },
  renameTeam: { dutch: 'team een andere naam geven', roles: ['ADMINISTRATOR'] },
  endTeam: { dutch: 'team beëindigen', roles: ['ADMINISTRATOR'] },
  addSafetyTeam: { dutch: 'veiligheidsteam toevoegen', roles: ['ADMINISTRATOR'] },
  addSafetyTeamMember: { dutch: 'iemand in een veiligheidsteam zetten', roles: ['ADMINISTRATOR'] },
  endSafetyTeamMember: { dutch: 'iemand uit een veiligheidsteam halen', roles: ['ADMINISTRATOR'] },
  startDeparture: { dutch: 'vertrek van een medewerker beginnen', roles: ['ADMINISTRATOR'] },
  cancelDeparture: { dutch: 'vertrek afblazen', roles: ['ADMINISTRATOR'] },
  offerDirection: { dutch: 'regie aanbieden van wie vertrekt of niet doorgaat', roles: ['ADMINISTRATOR'] },
  completeDeparture: { dutch: 'vertrek afronden', roles: ['ADMINISTRATOR'] },
  recordProfessionalMandate: { dutch: 'mandaat van een medewerker opschrijven, voor de beheerder van diens organisatie', roles: ['ADMINISTRATOR'] },
  endProfessionalMandate: { dutch: 'mandaat van een medewerker beëindigen, voor de beheerder van diens organisatie', roles: ['ADMINISTRATOR'] },
  acceptDirection: { dutch: 'aangeboden regie overnemen', roles: ['YOUTH_PROFESSIONAL', 'GI_WORKER'] },
  refuseDirection: { dutch: 'aangeboden regie niet overnemen', roles: ['YOUTH_PROFESSIONAL', 'GI_WORKER'] },
  acknowledgeRectification: { dutch: 'gelezen hebben dat een feit is verbeterd', roles: [...PROFESSIONALS, 'FAMILY_MEMBER'] },
  addRegionSetting: { dutch: 'termijn van de regio vaststellen, vanaf een dag die nog komt', roles: ['ADMINISTRATOR'] },
};
