import type { MeasureKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

/** Measures in daily words. */
export const measureTexts = (say: Say) => ({
  title: 'Wat er is beslist',
  about: (names: string) => `Dit gaat over ${names}.`,
  kinds: {
    OTS: 'De rechter heeft gezegd dat een jeugdbeschermer meehelpt.',
    VOTS: 'De rechter heeft gezegd dat een jeugdbeschermer voorlopig meehelpt.',
    MUHP: 'De rechter heeft gezegd dat een kind ergens anders mag wonen.',
    URGENT_MUHP: 'De rechter heeft met spoed gezegd dat een kind ergens anders mag wonen.',
    GUARDIANSHIP: 'Iemand anders neemt de beslissingen over het kind.',
    PROVISIONAL_GUARDIANSHIP: 'Iemand anders neemt voorlopig de beslissingen over het kind.',
    CUSTODY_ENDED: 'De rechter heeft het gezag van een ouder gestopt.',
    SECURE_CARE: 'De rechter heeft gezegd dat een kind hulp krijgt op een gesloten plek.',
    CONDITIONAL_SECURE_CARE: 'De rechter heeft afspraken gemaakt. Gaat dat niet goed, dan volgt hulp op een gesloten plek.',
    SPECIAL_CONDITIONS: 'Iemand moet zich na een straf aan afspraken houden.',
    AREA_BAN: 'Iemand mag op sommige plekken niet komen.',
    MENTORSHIP: 'Iemand helpt beslissen over zorg.',
    ADMINISTRATION: 'Iemand anders regelt het geld.',
    CURATORSHIP: 'Iemand anders beslist over geld en zorg.',
    COMPULSORY_CARE: 'Iemand krijgt verplicht behandeling of is opgenomen.',
    PUBLIC_ORDER: 'De burgemeester heeft iets besloten.',
    COURT_REFERRAL: 'De rechter heeft doorverwezen naar hulp.',
    RESTRAINING_ORDER: 'Iemand mag een tijd niet in huis komen.',
    JUVENILE_PROBATION: 'Iemand krijgt begeleiding na een straf.',
    WRITTEN_DIRECTION: 'De jeugdbeschermer schreef op wat er moet gebeuren.',
    VOLUNTARY: say('U werkt uit uzelf mee aan de hulp.', 'Jullie werken zelf mee aan de hulp.'),
    OTHER: 'Er is iets anders beslist.',
  } satisfies Record<MeasureKind, string>,
  decided: (by: string, day: string) => (by && day ? `Besloten door ${by} op ${day}.` : by ? `Besloten door ${by}.` : `Besloten op ${day}.`),
});
