import { formatDate, formatDaysAgo } from '@zov/ui/format';

export const endingTexts = {
  title: 'Loopt binnenkort af',
  intro: 'Deze collega’s zien het gezin straks vanzelf niet meer. Verleng als de hulp doorgaat. Is de hulp klaar, stop dan nu: dan ziet niemand langer mee dan nodig is.',
  ends: (at: string, day: string, today: string) => `Stopt vanzelf op ${formatDate(at)} (${formatDaysAgo(day, today)}).`,
  reason: 'Waarom is meekijken nog nodig?',
  reasonDescription: 'Het gezin mag dit lezen.',
  needReason: 'Schrijf waarom dit nog nodig is.',
  renew: 'Verleng',
  renewOf: (name: string) => `Verleng de betrokkenheid van ${name}`,
  stop: 'Stop nu',
  stopOf: (name: string) => `Stop nu de betrokkenheid van ${name}`,
  busy: 'Bezig…',
  renewed: (name: string, until: string) => `${name} werkt mee tot ${formatDate(until)}.`,
  none: 'Niets loopt binnenkort af',
  noneText: 'Hier staat wie binnenkort het gezin niet meer ziet.',
  later: 'Loopt later af',
  back: 'Terug naar betrokkenen',
  notYou: 'U bent niet de casusregisseur van dit gezin. Alleen de casusregisseur doet dit.',
};

export const closeTexts = {
  title: 'Sluit dossier',
  intro: 'Iedere professional ziet dit gezin daarna meteen niet meer, ook u niet. Delingen en verzoeken stoppen. Het gezin houdt wat het nu zelf ziet.',
  gate: 'Eerst de poort naar afsluiten',
  gateText: 'Sluiten kan als anderen met u besloten dat het werk klaar is. Daar staat ook de uitkomst en de nazorg.',
  toGate: 'Naar de poort',
  whoStops: 'Wie stoppen er?',
  reopen: 'Later toch nodig?',
  reopenText: (number: string) => `Heropenen kan met het nummer van dit dossier. Schrijf het nummer op: ${number}.`,
  reason: 'Waarom sluit u het dossier?',
  reasonDescription: 'Bijvoorbeeld: de doelen zijn gehaald. Het gezin mag dit lezen.',
  needReason: 'Schrijf waarom. Het gezin mag dit lezen.',
  sure: 'Ik heb dit met het gezin besproken',
  needSure: 'Bespreek het sluiten eerst met het gezin.',
  close: 'Sluit dossier',
  busy: 'Bezig…',
  closed: 'Het dossier is gesloten.',
};

export const reopenTexts = {
  title: 'Heropen een dossier',
  intro: 'Dit kan alleen met een dossier waarover u het laatst regie had, of een collega van uw team die weg is. U wordt meteen casusregisseur. Anderen komen niet vanzelf terug.',
  number: 'Nummer van het dossier',
  numberDescription: 'Precies zoals het is, bijvoorbeeld G-2026-123456.',
  needNumber: 'Vul het nummer van het dossier in.',
  reason: 'Waarom heropent u het?',
  needReason: 'Schrijf waarom. Het gezin mag dit lezen.',
  reopen: 'Heropen dossier',
  busy: 'Bezig…',
  reopened: 'Het dossier is weer open. U bent de casusregisseur.',
  cancel: 'Annuleer',
};
