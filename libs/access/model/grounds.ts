/**
 * Two separate questions (R22). May these data be used at all: a basis of GDPR art. 6(1), as far as it can carry the work of
 * authorities (contract and legitimate interest cannot). Consent stands here because the law names it, seldom because it fits.
 */
export const LEGAL_BASES = ['PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'CONSENT'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/**
 * And may somebody bound by secrecy share them: directly involved in the help (R2a), consent (R1), custody (R2b), supervision order
 * (R4), information to the Board (R5) or Veilig Thuis (R6), a request for investigation, a parent without custody (R13), the law on
 * care-and-safety houses (R23), conflict of duties (R31), vital interest, or because they are one's own data.
 */
export const SECRECY_BASES = [
  'DIRECTLY_INVOLVED', 'CONSENT', 'CUSTODY', 'SUPERVISION_ORDER', 'RVDK_INFORMATION', 'VEILIG_THUIS_INFORMATION', 'VTO',
  'PARENT_WITHOUT_CUSTODY', 'WGS', 'CONFLICT_OF_DUTIES', 'VITAL_INTEREST', 'OWN_DATA',
] as const;
export type SecrecyBasis = (typeof SECRECY_BASES)[number];

/** Grounds that a professional chooses for a professional; the others follow from who somebody is to the family. */
export const CHOSEN_SECRECY_BASES = SECRECY_BASES.filter((one) => !['CUSTODY', 'PARENT_WITHOUT_CUSTODY', 'OWN_DATA'].includes(one));
