export const milestoneTexts = {
  title: 'Waar willen we naartoe?',
  due: (month: string) => `In ${month}`,
  reached: (day: string) => `Bereikt op ${day}`,
  failed: 'De lijn naar later kon niet worden geladen. Ververs de pagina om het opnieuw te proberen.',
};
