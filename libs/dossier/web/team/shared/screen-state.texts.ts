export const stateTexts = {
  staleTitle: 'Vernieuwen is niet gelukt',
  staleText: 'U ziet wat er eerder stond. Er kan iets veranderd zijn.',
  retry: 'Probeer opnieuw',
  number: 'Blijft dit gebeuren? Noem dan dit nummer:',
};
