import { formatNumber } from '@zov/ui/format';

export const logTexts = {
  title: 'Logboek',
  intro: 'Elke inzage, wijziging en weigering in dossiers van uw organisatie of door uw medewerkers. U ziet alleen wie wat deed en waarom, niets uit de dossiers zelf.',
  own: 'U kijkt mee als privacyfunctionaris. Ook wat u hier opvraagt, wordt vastgelegd.',
  reads: 'Wie keek in het logboek?',
  access: 'Wie heeft toegang tot dit dossier?',
  rows: 'Logregels',
  shown: (count: number, hasMore: boolean) => `${formatNumber(count)} ${count === 1 ? 'regel' : 'regels'} getoond${hasMore ? ', er zijn er meer' : ''}`,
  caption: 'Logregels, de nieuwste eerst',
  more: 'Toon meer regels',
  moreBusy: 'Bezig met ophalen…',
  moreFailed: 'Meer regels ophalen is niet gelukt. Probeer het opnieuw.',
  emptyTitle: 'Geen regels gevonden',
  empty: 'In deze periode deed niemand iets dat bij dit filter past. Kies een langere periode of wis een deel van het filter.',
  failedTitle: 'Het logboek kon niet worden opgehaald',
  failed: 'Er ging iets mis aan onze kant. Uw filter staat er nog.',
  broadTitle: 'Uw vraag is breed',
  broad: 'U vraagt meer dan drie maanden op zonder ander filter. Kies een kortere periode, een lezer of een dossier om sneller te vinden wat u zoekt.',
  manyTitle: (count: number) => `U ziet nu ${formatNumber(count)} regels`,
  many: 'Zoekt u iets bepaalds? Maak dan het filter smaller: kies een lezer, een dossier, een uitkomst of een kortere periode.',
  columns: {
    at: 'Tijd', who: 'Wie', action: 'Handeling', outcome: 'Uitkomst', dossier: 'Dossier', subject: 'Persoon', classes: 'Gegevenssoorten',
    purpose: 'Doel', basis: 'Grondslag', count: 'Aantal', accessPoint: 'Toegangspunt', trace: 'Volgnummer',
  },
  none: '–',
  details: (time: string, name: string) => `Alle gegevens van de regel van ${time}, ${name}`,
  onlyReader: (name: string) => `Toon alleen regels van ${name}`,
  onlyDossier: (key: string) => `Toon alleen regels over dossier ${key}`,
};

export const detailTexts = {
  title: (time: string) => `Logregel van ${time}`,
  close: 'Sluit',
  note: 'Sleutels zijn pseudoniemen. Deze pagina leidt niet naar het dossier.',
  terms: {
    at: 'Tijd (Amsterdam)', utc: 'Tijd (UTC)', reader: 'Wie', role: 'Rol op dat moment', organisation: 'Organisatie op dat moment', actorId: 'Sleutel van de lezer', action: 'Handeling',
    operation: 'Vraag aan het systeem', outcome: 'Uitkomst', dossierId: 'Dossier', subjectPersonId: 'Persoon over wie het gaat', objectType: 'Soort object', objectId: 'Object',
    dataClasses: 'Gegevenssoorten', maskedFields: 'Afgeschermde velden', itemCount: 'Aantal', purpose: 'Doel', legalBasis: 'Grondslag', secrecyBasis: 'Grond voor delen ondanks geheimhouding',
    accessPoint: 'Toegangspunt', traceId: 'Volgnummer', id: 'Sleutel van de regel',
  },
  unknownName: 'Naam niet zichtbaar',
};
