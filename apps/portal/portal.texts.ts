import type { Say } from '@zov/access/web/family/portal/address';

/** Before somebody signed in it is not known whether an adult or a child reads: nothing here says "u" or "je". */
export const doorTexts = {
  name: 'Mijn plan',
  advice: 'Klopt het adres? Vraag dan hulp aan de vaste begeleider.',

  signInIntro: 'Log in om te zien wat wij samen afspraken.',
  signIn: 'Log in',
  leftTitle: 'Uitloggen is gelukt',
  left: 'Gebruiken ook anderen dit apparaat? Sluit dan de browser.',
  endedTitle: 'Het uitloggen ging vanzelf',
  ended: 'Er gebeurde hier een tijd niets. Log opnieuw in om verder te gaan.',
  watchedTitle: 'Kijkt er iemand mee?',
  watched: 'Druk op de rode knop bovenaan. Dan komt er meteen een andere pagina. Drie keer op Shift drukken werkt ook.',
  history: 'Let op: de browser onthoudt welke pagina’s open waren. Wis de geschiedenis als niemand dat mag zien.',

  codeTitle: 'Vul de code in',
  codeIntro: 'De begeleider gaf een code op papier. Met die code weten wij wie hier inlogt.',
  code: 'Code',
  codeHelp: 'De code staat op het papier. Hij werkt één keer.',
  codeMissing: 'Vul de code in.',
  codeFailed: 'Dit lukt nu niet. Probeer het straks opnieuw.',
  goOn: 'Ga verder',
  signOut: 'Log uit',
  noCode: 'Geen code, of werkt hij niet? Vraag de begeleider om een nieuwe.',

  helpTitle: 'Hulp nodig?',
  call: (number: string) => `Bel ${number}`,
  danger: 'Er is nu gevaar',
  veiligThuis: 'Veilig Thuis, dag en nacht, gratis',
  kindertelefoon: 'De Kindertelefoon, gratis',
};

/** Round every page of somebody who is signed in. */
export const shellTexts = (say: Say) => ({
  signedInAs: (name: string) => `Ingelogd als ${name}.`,
  signOutFailed: 'Uitloggen is niet gelukt. Probeer het opnieuw.',
  endingTitle: say('U wordt bijna uitgelogd', 'Je wordt bijna uitgelogd'),
  ending: (time: string) => say(`U deed een tijd niets. Over ${time} loggen wij u uit. Dat is veiliger.`, `Je deed een tijd niets. Over ${time} loggen wij je uit. Dat is veiliger.`),
});
