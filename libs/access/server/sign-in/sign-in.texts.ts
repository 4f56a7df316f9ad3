import type { Refusal } from './sign-in.service.ts';

/** Why somebody is not let in. Kind, and without telling a stranger which accounts exist. */
export const REFUSAL_TEXTS: Readonly<Record<Refusal, { title: string; text: string; status: number }>> = {
  EXPIRED: { title: 'Aanmelden duurde te lang', text: 'Begin opnieuw met aanmelden.', status: 400 },
  PROVIDER: { title: 'Aanmelden is niet gelukt', text: 'De aanmelding is afgebroken of niet goed aangekomen. Probeer het opnieuw.', status: 403 },
  ASSURANCE: {
    title: 'Aanmelden met meer zekerheid',
    text: 'U bent aangemeld op een manier die voor deze gegevens niet veilig genoeg is. Meld u aan met een extra controle, zoals een app of sms.',
    status: 403,
  },
  UNKNOWN: { title: 'U heeft nog geen toegang', text: 'Vraag de beheerder van uw organisatie om u toe te voegen.', status: 403 },
  BLOCKED: { title: 'U heeft geen toegang', text: 'Uw toegang is stopgezet. Neem contact op met uw organisatie.', status: 403 },
  NO_ROLE: { title: 'U heeft nu geen rol', text: 'Uw rol is afgelopen of nog niet begonnen. Neem contact op met uw organisatie.', status: 403 },
};

/** The same for everybody and whatever was asked, so that it tells nothing of anybody. */
export const TOO_OFTEN = {
  title: 'Even wachten',
  text: 'Vanaf deze plek is te vaak achter elkaar aangemeld. Wacht een minuut en probeer het dan opnieuw.',
  status: 429,
} as const;

export const AGAIN = 'Opnieuw aanmelden';

export const CODE_TEXTS = {
  WRONG_CODE: 'Deze code klopt niet, is al gebruikt of is verlopen. Kijk de code na of vraag een nieuwe.',
  TOO_OFTEN: 'U heeft te vaak een verkeerde code ingevuld. Vraag een nieuwe code en probeer het morgen opnieuw.',
  ALREADY_BOUND: 'U heeft al toegang. Een code is niet meer nodig.',
} as const;
