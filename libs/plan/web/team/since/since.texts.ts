export const sinceTexts = {
  since: (day: string, what: string) => `Sinds u laatst keek, op ${day}: ${what}.`,
  compare: 'Vergelijk de versies',
};
