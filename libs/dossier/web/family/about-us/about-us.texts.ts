import type { FactKind, Verification } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const aboutUsTexts = (say: Say) => ({
  intro: say(
    'Hier staat wat er over u is opgeschreven. Klopt iets niet? Zeg het. Uw woorden komen erbij te staan.',
    'Hier staat wat er over jou is opgeschreven. Klopt iets niet? Zeg het. Jouw woorden komen erbij te staan.',
  ),
  kinds: { FACT: 'Feiten', OPINION: 'Meningen', INTERPRETATION: 'Uitleg' } satisfies Record<FactKind, string>,
  kindHelp: {
    FACT: 'Dit is gezien, gehoord of opgeschreven.',
    OPINION: 'Dit vindt iemand.',
    INTERPRETATION: 'Zo legt een hulpverlener de feiten uit.',
  } satisfies Record<FactKind, string>,
  about: (names: string) => `Dit gaat over ${names}.`,
  place: (place: string) => `Waar: ${place}.`,
  seen: 'Een hulpverlener zag dit zelf.',
  toldBy: (name: string) => `Dit vertelde ${name}.`,
  toldByMe: say('Dit vertelde u zelf.', 'Dit vertelde je zelf.'),
  toldByFamily: 'Dit vertelde iemand uit het gezin.',
  toldByNetwork: say('Dit vertelde iemand uit uw omgeving.', 'Dit vertelde iemand die je kent.'),
  saidBy: (name: string) => `Dit zei ${name}.`,
  saidByProfessional: 'Dit zei een hulpverlener.',
  written: (name: string) => `Dit staat in: ${name}.`,
  writtenSomewhere: 'Dit staat op papier.',
  verification: {
    VERIFIED: 'Nagevraagd',
    UNVERIFIED: 'Nog niet nagevraagd',
    DISPUTED: 'Niet iedereen zegt hetzelfde',
  } satisfies Record<Verification, string>,
  noDate: 'Geen dag bekend',
  introFor: 'Dit is er opgeschreven.',
  noneTitleFor: 'Hier is niets om te lezen',
  noneTitle: say('Er staat nog niets over u', 'Er staat nog niets over jou'),
  none: say('Wordt er iets opgeschreven dat u mag lezen? Dan ziet u het hier.', 'Wordt er iets opgeschreven dat je mag lezen? Dan zie je het hier.'),
  released: say('Dit is u verteld', 'Dit is jou verteld'),
  releasedHelp: say('U vroeg hoe het gaat. Dit schreef een hulpverlener voor u.', 'Je vroeg hoe het gaat. Dit schreef een hulpverlener voor jou.'),
  releasedBy: (day: string, name: string) => `${day}, van ${name}.`,
  files: say('Bestanden die met u zijn gedeeld', 'Bestanden die met jou zijn gedeeld'),
  filesHelp: say('Bewaart u een bestand op uw telefoon of computer? Dan kan iemand anders die dat apparaat gebruikt het ook openen.', 'Bewaar je een bestand op je telefoon of computer? Dan kan iemand anders die dat apparaat gebruikt het ook openen.'),
  card: (number: number) => `Veiligheidskaart ${number}`,
  download: (title: string) => `Download ${title}`,
  helper: 'een hulpverlener',
  more: (count: string) => `Lees ook de andere ${count}`,
});

export const aboutUsTitle = 'Wat staat er over ons';

export const withdrawnText = 'Deze tekst is weggehaald door wie hem opschreef.';
