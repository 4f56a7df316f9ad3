export const stateTexts = {
  staleTitle: 'Vernieuwen is niet gelukt',
  staleText: 'U ziet wat er eerder stond. Er kan iets veranderd zijn.',
  retry: 'Probeer opnieuw',
  number: 'Blijft dit gebeuren? Noem dan dit nummer:',
  notFoundAdvice: 'Klopt het adres? Vraag dan aan de regisseur van het gezin of u toegang kunt krijgen.',
};
