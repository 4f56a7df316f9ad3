import { formatCount, formatDate } from '@zov/ui/format';

export const safetyTeamTexts = {
  title: 'Veiligheidsteam',
  intro: 'Gezinnen die in uw veiligheidsteam worden besproken en waar u zelf bij betrokken bent. Alles is geteld uit wat u mag lezen.',
  noTeam: 'U zit niet in een veiligheidsteam',
  noTeamText: 'De beheerder van de regio houdt bij wie er in welk team zit.',
  toFamilies: 'Naar gezinnen',
  teams: 'Mijn teams',
  area: (area: string) => `Werkgebied: ${area}`,
  roster: (count: number) => `Wie zit er in het team (${count})`,
  onlyFirst: 'U werkt aan meer dan veertig gezinnen. Hier staan er van de eerste veertig op naam.',
  none: 'Geen gezin van dit team',
  noneText: 'U bent bij geen gezin van dit team betrokken. Lid zijn van het team geeft geen toegang.',
  count: (count: number) => formatCount(count, 'gezin', 'gezinnen'),
  phase: 'Fase', phases: { SAFETY: 'Fase 1: veiligheid', ASSISTANCE: 'Fase 2: hulp', RECOVERY: 'Fase 3: herstel', DONE: 'Klaar met de fasen' },
  plans: 'Plan dat geldt', noPlan: 'Er geldt nog geen plan',
  goals: 'Doelen',
  goalCounts: ({ reached, overdue, notReached, running }: { reached: number; overdue: number; notReached: number; running: number }) =>
    [`${reached} gehaald`, running > 0 && `${running} ${running === 1 ? 'loopt' : 'lopen'}`, overdue > 0 && `${overdue} te laat`, notReached > 0 && `${notReached} niet gehaald`].filter(Boolean).join(', '),
  noGoals: 'Geen doelen',
  checks: 'Controles', missed: (count: number) => (count === 0 ? 'Geen gemist' : `${count} gemist`),
  gates: 'Poorten', waiting: (count: number) => (count === 0 ? 'Geen wacht' : `${count} ${count === 1 ? 'wacht' : 'wachten'} op tweede lezer`),
  monitoring: 'Toezicht Veilig Thuis', noMonitoring: 'Niet gepland',
  review: 'Volgende evaluatie', reviewOn: (on: string, late: boolean) => `${formatDate(on)}${late ? ' (voorbij)' : ''}`, noReview: 'Niet afgesproken',
  attention: 'Vraagt aandacht',
  open: (family: string, number: string) => `Naar ${family} (${number})`,
};
