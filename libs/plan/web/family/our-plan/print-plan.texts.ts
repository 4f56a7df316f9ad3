export const printPlanTexts = {
  pictures: 'Met plaatjes',
  print: 'Print ons plan',
  printTitle: 'Ons plan op papier',
  printCare: 'Wie het papier of het bestand vindt, kan het lezen. Leg het op een veilige plek. Bewaar het niet op een telefoon die een ander bekijkt.',
  printNow: 'Print',
  pdf: 'Mijn plan als PDF',
  childPdf: (name: string) => `Plan met plaatjes voor ${name}`,
  ownChildPdf: 'Mijn plan met plaatjes',
  printNot: 'Sluit',
};
