import { formatCount, formatDate } from '@zov/ui/format';

export const frameTexts = {
  families: 'Gezinnen',
  overview: 'Overzicht',
  dossier: 'Dossier',
  plan: 'Plan',
  sharing: 'Delen',
  tabs: (name: string) => `Onderdelen van ${name}`,
  number: (number: string) => `Nummer ${number}`,
  director: (name: string, organisation?: string | null) => `Regie: ${name}${organisation ? ` (${organisation})` : ''}`,
  noDirector: 'Regie: niemand',
  measure: (kind: string, names: string, from: string, until?: string | null) =>
    `${kind} ${names} sinds ${formatDate(from)}${until ? `, tot ${formatDate(until)}` : ''}`,
  closed: 'Dit dossier is gesloten. U kunt het alleen lezen.',
  missed: (count: number) => `${formatCount(count, 'controle', 'controles')} gemist`,
};
