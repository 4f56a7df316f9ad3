import type { ColumnKind, PerspectiveKind } from '@generated/family/graphql';

export const outlookTexts = {
  columns: { WORRY: 'Waar zitten we over in?', STRENGTH: 'Wat gaat goed?', NEED: 'Wat moet er gebeuren?' } satisfies Record<ColumnKind, string>,
  perspectives: 'Waar woont wie?',
  perspectiveKinds: {
    AT_HOME: 'Blijft thuis wonen', BACK_HOME: 'Gaat terug naar huis', OTHER_PARENT: 'Woont bij de andere ouder', NETWORK: 'Woont bij iemand die jullie kennen', FOSTER_CARE: 'Woont in een pleeggezin',
    FAMILY_HOME: 'Woont in een gezinshuis', GROUP: 'Woont in een groep', INDEPENDENT: 'Gaat zelf wonen', NOT_CLEAR: 'Nog niet duidelijk',
  } satisfies Record<PerspectiveKind, string>,
  decided: (who: string, from: string) => `Besloten door ${who}. Vanaf ${from}.`,
  review: (day: string) => `We kijken hier op ${day} samen weer naar.`,
};
