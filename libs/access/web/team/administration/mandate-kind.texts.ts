import type { ProfessionalMandateKind } from '@generated/team/graphql';

/** What somebody may decide for the organisation: in the list of staff, and as a choice with what it means. */
export const mandateKindText: Record<ProfessionalMandateKind, { short: string; label: string }> = {
  ADOPT_PLAN: { short: 'Plan vaststellen', label: 'Een plan vaststellen' },
  DECIDE_SHARING: { short: 'Delen', label: 'Beslissen over delen met andere organisaties' },
  DECIDE_IN_DISCUSSION: { short: 'Casusbespreking', label: 'Meebeslissen in een casusbespreking' },
  REQUEST_INVESTIGATION: { short: 'Verzoek tot onderzoek', label: 'Een verzoek tot onderzoek (VTO) doen' },
  OTHER: { short: 'Iets anders', label: 'Iets anders' },
};
