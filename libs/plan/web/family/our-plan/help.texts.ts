export const helpTexts = {
  title: 'Welke hulp is er?',
  runs: (day: string) => `Loopt sinds ${day}`,
  stopped: (day: string) => `Gestopt op ${day}`,
  planned: (day: string) => `Begint op ${day}`,
};
