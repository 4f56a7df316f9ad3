/** Shown before it is known whether an adult or a child reads: nothing here says "u" or "je". */
export const portalTexts = {
  title: 'Mijn plan',
  choose: 'Welk plan?',
  chooseIntro: 'Er is meer dan één plan. Kies een plan.',
  plan: (number: string) => `Plan ${number}`,
  other: 'Kies een ander plan',
  here: (plan: string) => `Dit is ${plan}.`,
  noneTitle: 'Er is nog niets om te zien',
  none: 'Er is nog geen plan gedeeld. Vraag de vaste begeleider wanneer dat komt.',
  loading: 'Bezig met laden',
  failedTitle: 'Dit lukt nu niet',
  failed: 'Er ging iets mis bij ons. Er is niets verloren. Probeer het nog een keer.',
  staleTitle: 'Dit is misschien niet het nieuwste',
  stale: 'Ophalen lukte nu niet. Hier staat wat er het laatst stond.',
  again: 'Probeer opnieuw',
  closedTitle: 'Dit is nu niet te zien',
  closed: 'Misschien is er iets veranderd in wie dit mag lezen. Vraag het aan de vaste begeleider.',
  danger: 'Is er nu gevaar? Bel 112.',
  /** Names the number that the helpdesk looks for. */
  trace: (number: string) => `Blijft dit gebeuren? Noem dan dit nummer: ${number}.`,
};
