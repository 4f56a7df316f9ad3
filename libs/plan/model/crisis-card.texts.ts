/** The words on a crisis card, on the screen and on paper. */
export const crisisCardTexts = {
  title: 'Crisiskaart',
  call: 'Wie bel ik, in deze volgorde',
  danger: 'Bij direct gevaar: bel 112.',
  veiligThuis: 'Veilig Thuis: 0800-2000, dag en nacht.',
  director: (name: string, organisation: string) => `Regie: ${[name, organisation].filter(Boolean).join(', ')}.`,
  noDirector: 'Regie: niemand.',
  wishes: 'Wat het kind wil',
  noWishes: 'Er staan geen woorden van een kind die u mag lezen. Vraag het kind zelf.',
  situations: 'Wat het onveilig maakt',
  conditions: 'Dit moet zo zijn',
  agreements: 'Dit is afgesproken',
  who: 'Wie',
  what: 'Wat',
  fails: 'Lukt het niet, dan',
  noNumber: 'geen nummer dat u mag zien',
  /** Of a contact that did not say not long ago that it can be called. */
  unsure: { TO_CONFIRM: 'vraag eerst of het nog mag', TOLD_NOT_AGREED: 'wil niet gebeld worden' },
  none: 'Niets opgeschreven.',
  version: (number: number, day: string) => `Veiligheidsplan, versie ${number}${day ? `, geldt sinds ${day}` : ''}.`,
  madeFor: (name: string) => `Gemaakt voor ${name}.`,
  hash: (hash: string) => `Controlegetal van de inhoud: ${hash}`,
};
