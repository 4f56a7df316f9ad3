import type { Option } from '@zov/ui';

/** Two separate questions (R22): may we use these data at all, and may a professional bound by secrecy share them? */
export const legalBasisOptions: readonly Option[] = [
  { value: 'PUBLIC_TASK', label: 'Publieke taak', description: 'De gemeente heeft de taak om jeugdhulp en veiligheid te regelen. Dit is meestal de grondslag.' },
  { value: 'LEGAL_DUTY', label: 'Wettelijke plicht', description: 'Een wet verplicht u om deze gegevens te gebruiken. Bijvoorbeeld bij een maatregel van de rechter.' },
  { value: 'VITAL_INTEREST', label: 'Levensbelang', description: 'Iemand is in direct gevaar en er is geen tijd om iets anders te regelen.' },
];

export const secrecyBasisOptions: readonly Option[] = [
  { value: 'DIRECTLY_INVOLVED', label: 'Direct betrokken bij de hulp', description: 'U deelt alleen met wie helpt, en alleen wat nodig is (Jeugdwet 7.3.11 lid 2).' },
  { value: 'CONSENT', label: 'Toestemming', description: 'De ouder met gezag of het kind vindt het goed dat u dit deelt. Schrijf op wie dat zei.' },
  { value: 'SUPERVISION_ORDER', label: 'Ondertoezichtstelling', description: 'De jeugdbeschermer krijgt wat nodig is voor de maatregel (Jeugdwet 7.3.11 lid 4).' },
  { value: 'RVDK_INFORMATION', label: 'Informatie aan de Raad', description: 'De Raad voor de Kinderbescherming mag dit weten als dat nodig is (BW 1:240).' },
  { value: 'VEILIG_THUIS_INFORMATION', label: 'Informatie aan Veilig Thuis', description: 'Nodig om geweld of mishandeling te stoppen of te onderzoeken (Wmo 5.2.6).' },
  { value: 'CONFLICT_OF_DUTIES', label: 'Conflict van plichten', description: 'Zwijgen geeft gevaar voor iemand. U overlegde met een collega en schrijft op waarom.' },
];

export const evidenceDescription = 'Schrijf in één of twee zinnen waaruit dit blijkt. Schrijf het zo, dat het gezin het mag lezen.';

const all = [...legalBasisOptions, ...secrecyBasisOptions];

/** The words of a ground; a ground from elsewhere shows as it is. */
export const groundText = (code: string): string => all.find((one) => one.value === code)?.label ?? code;
