import { sees, type Sheet } from './notation.ts';

/** Whose rights come from an office instead of from a grant in one dossier. */
export const OFFICES: Readonly<Record<string, Sheet>> = {
  PRIVACY_OFFICER: {
    dutch: 'Functionaris gegevensbescherming', comesBy: 'het ambt, voor de eigen organisatie', audience: 'TEAM',
    reads: { D14: [sees('EmergencyAccess', 'myOffice'), sees('Approval', 'toDecide', 'toOversee'), sees('GrantedAccess', 'ofMyOffice')], D15: [sees('AccessEvent', 'myOffice'), sees('LogRead', 'myColleagues')] },
    remarks: ['Alleen wie, wanneer, waarom; van geen enkel gezin de inhoud.'],
  },
  ADMINISTRATOR: { dutch: 'Functioneel beheerder', comesBy: 'het ambt', audience: 'TEAM', reads: {}, remarks: ['Inrichting en accounts; van geen enkel gezin iets.'] },
  ANALYST: { dutch: 'Beleid en monitor', comesBy: 'het ambt', audience: 'TEAM', reads: {}, remarks: ['Alleen tellingen over veel gezinnen; die zijn er nog niet.'] },
};
