/** Words on paper: for a professional, and for the family in the words of its portal. */
type Say = (adult: string, child: string) => string;

export const paperTexts = {
  /** The third is called as the region chose. */
  phases: (third: string): Readonly<Record<string, string>> => ({ SAFETY: 'Veiligheidsplan', ASSISTANCE: 'Hulpverleningsplan', RECOVERY: `${third.charAt(0).toUpperCase()}${third.slice(1)}` }),
  familyPhases: (third: string): Readonly<Record<string, string>> => ({ SAFETY: 'Plan voor veiligheid', ASSISTANCE: 'Plan voor hulp', RECOVERY: third === 'toekomstplan' ? 'Plan voor de toekomst' : 'Plan voor herstel' }),
  title: (phase: string, number: number) => `${phase}, versie ${number}`,
  states: { DRAFT: 'Concept, nog niet vastgesteld', SHARED: 'Gedeeld, nog niet vastgesteld', ADOPTED: 'Vastgesteld', IN_FORCE: 'Geldt nu', SUPERSEDED: 'Vervangen door een nieuwere versie', WITHDRAWN: 'Ingetrokken' } as Readonly<Record<string, string>>,
  state: 'Stand',
  family: 'Gezin',
  sharedOn: 'Gedeeld op', adoptedOn: 'Vastgesteld op', inForceSince: 'Geldt sinds',
  madeFor: 'Gemaakt voor',
  dissent: { true: (words: string) => `Vastgesteld; ${words}.`, false: (words: string) => `Nog niet vastgesteld; ${words}.` },
  familyDissent: (words: string) => `Dit staat bij het plan: ${words}.`,
  somebody: 'iemand',
  danger: 'Nu in gevaar: bel 112. Veilig Thuis: 0800-2000, dag en nacht. Kindertelefoon: 0800-0432.',
  none: 'Niets opgeschreven.',
  call: 'Bij gevaar: wie bellen?',
  told: (told: boolean, agreed: boolean, day?: string) => [told ? 'verteld' : 'nog niet verteld', agreed ? 'akkoord' : 'nog niet akkoord', day && `bevestigd op ${day}`].filter(Boolean).join(', '),
  familyReads: (text: string) => `Voor het gezin: ${text}`,
  agreements: 'Afspraken',
  when: 'Wanneer', check: 'Controle', fails: 'Als het niet lukt', from: 'Vanaf', until: 'Tot en met', review: 'Evaluatie', goal: 'Doel', about: 'Over',
  top3: 'Top 3',
  conditions: 'Bodemeisen',
  help: 'Inzet van hulp', provider: 'Aanbieder',
  setBy: { VEILIG_THUIS: 'Veilig Thuis', GI: 'de gecertificeerde instelling', TEAM: 'het team' } as Readonly<Record<string, string>>,
  setByWhom: (kind: string, name: string) => `Gesteld door ${[kind, name].filter(Boolean).join(': ')}`,
  met: 'gehaald', notMet: 'nog niet gehaald',
  opinions: 'Wat vindt iedereen?',
  noOpinions: 'Er staat geen mening die u mag lezen.',
  stances: { AGREE: 'eens', PARTLY: 'deels eens', DISAGREE: 'niet eens' } as Readonly<Record<string, string>>,
  recordedBy: (name: string) => `opgeschreven door ${name}`,
  earlier: 'eerder gezegd',
  footer: (title: string, day: string) => `${title}${day ? `, ${day}` : ''}.`,
  hash: (hash: string) => `Controlegetal van de inhoud: ${hash}`,
};

export const familyPaperTexts = (say: Say) => ({
  agreements: 'Dit spraken we af', noAgreements: say('Er staan nog geen afspraken in die u mag zien.', 'Er staan nog geen afspraken in die je mag zien.'),
  who: 'Wie', checker: 'Wie kijkt of het lukt', review: 'Wij praten erover op', forChildren: 'Voor kinderen',
  you: say('u', 'jij'), youAre: say('u bent', 'je bent') as 'u bent' | 'je bent',
  worries: 'Daar maken we ons zorgen over', goal: 'Dit willen we', later: 'Dit komt later.',
  conditions: 'Dit moet zo zijn', met: 'Dit is al zo.', notMet: 'Dit is nog niet zo.', asks: (name: string) => `${name} vraagt dit.`,
  help: 'Welke hulp is er?',
  net: 'Wie kan ik bellen?', reachable: 'Bereikbaar', noPhone: say('Vraag het nummer aan uw vaste begeleider.', 'Vraag het nummer aan je vaste begeleider.'),
  danger: say('Is er nu gevaar? Bel 112. Wilt u praten? Bel Veilig Thuis: 0800-2000.', 'Is er nu gevaar? Bel 112. Wil je praten? Bel de Kindertelefoon: 0800-0432.'),
  opinions: 'Wat vinden we ervan?', said: (who: string, stance: string) => `${who}: ${stance}`,
});

export const childPaperTexts = {
  title: 'Wat spraken we af?',
  forWhom: (name: string) => `Voor ${name}`,
  danger: 'Is er nu gevaar? Bel 112. Wil je praten? Bel de Kindertelefoon: 0800-0432. Bellen kost niets.',
  none: 'Er staat nog niets in het plan in jouw woorden. Vraag het aan je begeleider.',
};
