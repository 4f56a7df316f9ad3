import type { SetByKind } from '@generated/team/graphql';

export const setByText: Record<SetByKind, string> = { VEILIG_THUIS: 'Veilig Thuis', GI: 'Gecertificeerde instelling (GI)', TEAM: 'Lokaal team' };
export const conditionTexts = {
  title: 'Bodemeisen',
  intro: 'Wat moet er minstens zo zijn, zodat de kinderen veilig zijn? Alleen Veilig Thuis, de GI of het team stelt een bodemeis.',
  none: 'Nog geen bodemeisen.',
  add: 'Voeg bodemeis toe',
  addTitle: 'Bodemeis toevoegen',
  addSave: 'Zet in het plan',
  text: 'Bodemeis',
  setByKind: 'Gesteld door',
  setByName: 'Naam van wie haar stelde',
  belongs: 'Waar hoort deze bodemeis bij?',
  wholePlan: 'Bij het hele plan',
  met: 'Deze bodemeis is gehaald',
  metBadge: 'Gehaald',
  notMetBadge: 'Nog niet gehaald',
  about: 'Over wie gaat dit?',
  textMissing: 'Schrijf de bodemeis op.',
  nameMissing: 'Schrijf op wie haar stelde.',
  aboutMissing: 'Kies over wie dit gaat.',
  by: (kind: string, name: string) => (name ? `Gesteld door ${kind}: ${name}` : `Gesteld door ${kind}`),
  open: 'Wijzig',
  close: 'Klaar met wijzigen',
  withdraw: 'Haal bodemeis uit het plan',
  withdrawTitle: 'Bodemeis uit het plan halen?',
  withdrawText: 'U kunt dit niet ongedaan maken. De tekst blijft in de geschiedenis staan.',
};
