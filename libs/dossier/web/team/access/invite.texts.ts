import { formatDateTime } from '@zov/ui/format';

export const inviteTexts = {
  title: (name: string) => `Nodig ${name} uit`,
  // A browser prints the title of the page: it holds no name.
  documentTitle: 'Uitnodigen',
  intro: (name: string) => `${name} krijgt een eigen inlog en ziet daarmee alleen wat bij ${name} hoort.`,
  before: 'Voor u een code maakt',
  beforeItems: (name: string) => [
    `Is ${name} bij u? Geef de code persoonlijk. Stuur hem niet met e-mail, app of post.`,
    `Vertel wat ${name} straks ziet, en wie er nog meer meekijkt.`,
    `Vraag waar ${name} veilig kan inloggen. Kijkt er thuis iemand mee op de telefoon of computer?`,
  ],
  make: 'Maak een code',
  making: 'Code maken…',
  replaces: 'Een code die u eerder voor deze persoon maakte, werkt daarna niet meer.',

  codeTitle: 'Dit is de code',
  onlyOnce: 'U ziet deze code één keer. Wij bewaren hem niet. Is hij weg? Maak dan een nieuwe.',
  validUntil: (at: string) => `De code werkt één keer, tot ${formatDateTime(at)}.`,
  how: 'Zo werkt het',
  howItems: (address: string) => [
    `Ga op een veilige plek naar ${address}.`,
    'Log in. Dat doet u zelf, met uw eigen inlog.',
    'Typ de code over. Streepjes en hoofdletters maken niet uit.',
    'Leg dit papier daarna niet neer. Gooi het verscheurd weg.',
  ],
  print: 'Print de code',
  printNote: 'Op het papier staan geen namen.',
  paperTitle: 'Uw persoonlijke code',
  done: 'Klaar, terug naar het gezin',
  back: 'Terug naar het gezin',
};
