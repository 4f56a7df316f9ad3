import type { LegalBasis, SecrecyBasis } from '@generated/team/graphql';
import { CHOSEN_SECRECY_BASES, LEGAL_BASES } from '@zov/access/model/grounds.ts';
import type { Option } from '@zov/ui';

interface Words { readonly label: string; readonly description: string }

/** Two separate questions (R22): may we use these data at all, and may a professional bound by secrecy share them? */
export const legalBasisWords: Record<LegalBasis, Words> = {
  PUBLIC_TASK: { label: 'Publieke taak', description: 'De gemeente heeft de taak om jeugdhulp en veiligheid te regelen. Dit is meestal de grondslag.' },
  LEGAL_OBLIGATION: { label: 'Wettelijke plicht', description: 'Een wet verplicht u om deze gegevens te gebruiken. Bijvoorbeeld bij een maatregel van de rechter.' },
  VITAL_INTEREST: { label: 'Levensbelang', description: 'Iemand is in direct gevaar en er is geen tijd om iets anders te regelen.' },
  CONSENT: { label: 'Toestemming', description: 'Bijna nooit goed: wie hulp nodig heeft, kan niet vrij kiezen. Kies dit alleen na advies van uw privacyfunctionaris.' },
};

export const secrecyBasisWords: Record<SecrecyBasis, Words> = {
  DIRECTLY_INVOLVED: { label: 'Direct betrokken bij de hulp', description: 'U deelt alleen met wie helpt, en alleen wat nodig is (Jeugdwet 7.3.11 lid 2).' },
  CONSENT: { label: 'Toestemming om te delen', description: 'De ouder met gezag of het kind vindt het goed dat u dit deelt. Schrijf op wie dat zei.' },
  SUPERVISION_ORDER: { label: 'Ondertoezichtstelling', description: 'De jeugdbeschermer krijgt wat nodig is voor de maatregel (Jeugdwet 7.3.11 lid 4).' },
  RVDK_INFORMATION: { label: 'Informatie aan de Raad', description: 'De Raad voor de Kinderbescherming mag dit weten als dat nodig is (BW 1:240).' },
  VEILIG_THUIS_INFORMATION: { label: 'Informatie aan Veilig Thuis', description: 'Nodig om geweld of mishandeling te stoppen of te onderzoeken (Wmo 5.2.6).' },
  VTO: { label: 'Verzoek tot onderzoek', description: 'U bereidt een verzoek aan de Raad voor, of voert dat uit (Jeugdwet 2.4 en 3.1).' },
  WGS: { label: 'Zorg- en Veiligheidshuis', description: 'Alleen voor een overleg van het Zorg- en Veiligheidshuis, niet voor het veiligheidsteam.' },
  VITAL_INTEREST: { label: 'Direct gevaar', description: 'Iemand loopt direct gevaar en er is geen tijd om toestemming te vragen.' },
  CONFLICT_OF_DUTIES: { label: 'Conflict van plichten', description: 'Zwijgen geeft gevaar voor iemand. U overlegde met een collega en schrijft op waarom.' },
  CUSTODY: { label: 'Gezag', description: 'Een ouder met gezag leest wat over het kind gaat.' },
  PARENT_WITHOUT_CUSTODY: { label: 'Ouder zonder gezag', description: 'Belangrijke informatie over het kind, op verzoek (BW 1:377c).' },
  OWN_DATA: { label: 'Eigen gegevens', description: 'Iemand leest wat over die persoon zelf gaat.' },
};

export const legalBasisOptions: readonly Option[] = LEGAL_BASES.map((value) => ({ value, ...legalBasisWords[value] }));
export const secrecyBasisOptions: readonly Option[] = CHOSEN_SECRECY_BASES.map((value) => ({ value, ...secrecyBasisWords[value] }));

export const evidenceDescription = 'Schrijf in één of twee zinnen waaruit dit blijkt. Schrijf het zo, dat het gezin het mag lezen.';
