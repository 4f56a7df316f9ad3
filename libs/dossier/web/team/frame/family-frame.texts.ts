import { formatCount, formatDate } from '@zov/ui/format';

export const frameTexts = {
  families: 'Gezinnen',
  overview: 'Overzicht',
  dossier: 'Dossier',
  network: 'Gezin en netwerk',
  analysis: 'Analyse',
  card: 'Veiligheidskaart',
  grounds: 'Cijfers en krachten',
  plan: 'Plan',
  sharing: 'Delen',
  sight: 'Wie ziet wat',
  tabs: (name: string) => `Onderdelen van ${name}`,
  number: (number: string) => `Nummer ${number}`,
  director: (name: string, organisation?: string | null) => `Regie: ${name}${organisation ? ` (${organisation})` : ''}`,
  noDirector: 'Regie: niemand',
  measure: (kind: string, names: string, from: string, until?: string | null) =>
    `${kind} ${names} sinds ${formatDate(from)}${until ? `, tot ${formatDate(until)}` : ''}`,
  // For whoever reads by a share: what is not shared looks like what is not there.
  part: 'U ziet een deel van dit dossier. Wat hier niet staat, kan er wel zijn.',
  closed: 'Dit dossier is gesloten. U kunt het alleen lezen.',
  missed: (count: number) => `${formatCount(count, 'controle', 'controles')} gemist`,
};
