/**
 * Everything a cell may ask of a row, in Dutch. Asked of every cell and therefore never written down: a live grant in this dossier,
 * at this moment; and for the family, that no restriction keeps the row from the reader. A restriction always wins.
 */
export const CONDITIONS = {
  // Professionals.
  own: 'opgeschreven door mij of door mijn organisatie',
  byMe: 'door mij opgeschreven, op eigen naam',
  factOrOwn: 'een feit, of iets over gezondheid dat ik of mijn organisatie opschreef',
  legalOrByMe: 'een juridische maatregel, of een van strafrecht of gedwongen zorg die ik zelf opschreef',
  begun: 'de fase is begonnen: gedeeld, vastgesteld of opgevolgd',
  tabled: 'dit onderdeel ligt op tafel: het staat bij naam in de uitnodiging of de noodtoegang',
  ours: 'over niemand anders dan voor wie ik hier ben',
  ofAgreement: 'van een afspraak',
  ofContact: 'van het vangnet',
  namesMe: 'noemt mij als wie het doet of controleert',
  inForce: 'vastgesteld, en niet door een nieuwe opgevolgd',
  teamMay: 'het kind laat het team dit lezen',
  mine: 'van mijzelf: mijn betrokkenheid, mijn noodtoegang',
  toMe: 'aan mij gericht',
  offeredToMe: 'juist dit aanbod is aan mij gericht',
  classShared: 'van een klasse in de deling',
  shared: 'van een klasse in de deling, en over niemand anders dan wie de deling noemt',
  askedByMe: 'door mij gevraagd',
  toAsk: 'van een soort die ik mag vragen',
  toDecide: 'van een soort waarover ik als tweede mag beslissen',
  // The family.
  aboutUs: 'over niemand anders dan mij en de kinderen die ik vertegenwoordig',
  aboutMe: 'over mij, en over niemand anders dan mij en de kinderen die ik vertegenwoordig',
  given: 'met mij bij naam gedeeld, en over mij, een kind dat ik nu vertegenwoordig, of over geen kind dat voor mij gesloten is',
  byName: 'met mij bij naam gedeeld',
  saidByMe: 'gezegd door mijzelf',
  saidByUs: 'gezegd door mij of een kind dat ik vertegenwoordig',
  parentsMay: 'het kind laat zijn ouders dit lezen',
  current: 'niet vervallen of weggehaald',
  opened: 'besloten: de poort is open',
  shown: 'geen concept en niet ingetrokken',
  accepted: 'aangenomen of gestopt, niet alleen aangeboden',
  ordinary: 'de naam van de werkplek verraadt van niemand het verblijf',
  copyAboutUs: 'een kopie van iets dat wie het betreft mag lezen',
  copyByName: 'een kopie van iets dat wie het betreft mag lezen, of wie het bij naam kreeg',
  copyOfWords: 'een kopie van eigen woorden',
  askedOfMe: 'aan mij gevraagd',
  objectedByMe: 'door mij gemaakt',
  afterMe: 'gaat door na mijn eigen bezwaar of intrekking',
  // Both.
  notReported: 'niet afkomstig van een melder',
  myOffice: 'door iemand van mijn organisatie, of in een dossier van mijn organisatie',
  ofMyOffice: 'in een dossier van mijn organisatie',
  toOversee: 'in een dossier van mijn organisatie, of om een naam in het logboek gevraagd door iemand van mijn organisatie',
  myColleagues: 'door iemand van mijn organisatie',
} as const;

export type ConditionName = keyof typeof CONDITIONS;
