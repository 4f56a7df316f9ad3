export const troubleTexts = {
  failedTitle: 'Bewaren is niet gelukt',
  failed: 'Wij kregen geen antwoord. Wat u typte, staat er nog. Probeer het opnieuw: het komt nooit dubbel in het dossier.',
  refusedTitle: 'Dit kan nu niet',
  overtakenTitle: 'Iemand anders was u voor',
  overtaken: (name: string | undefined) => `${name ?? 'Iemand anders'} heeft dit net veranderd. Wat u typte, is niet bewaard en staat er nog. Kijk eerst wat er nu staat.`,
  number: 'Noem dit nummer als u om hulp vraagt:',
  leaveTitle: 'Weggaan zonder te bewaren?',
  leave: 'Wat u typte, is nog niet bewaard. Als u weggaat, bent u het kwijt.',
  stay: 'Blijf hier',
  goAway: 'Ga weg zonder te bewaren',
};
