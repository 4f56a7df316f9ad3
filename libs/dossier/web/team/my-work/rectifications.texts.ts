import type { RectificationKind } from '@generated/team/graphql';
import { formatCount, formatDate } from '@zov/ui/format';

export const rectificationsTexts = {
  title: 'Feiten die zijn veranderd',
  intro: 'U kon deze feiten lezen zoals ze eerder stonden. Gebruik de oude tekst niet meer, ook niet op papier.',
  count: (count: number) => formatCount(count, 'bericht', 'berichten'),
  kind: {
    CORRECTED: 'Een feit is verbeterd', WITHDRAWN: 'Een feit is ingetrokken door de bron', SPLIT: 'Een feit is gesplitst', STATEMENT_ADDED: 'Bij een feit staat nu een eigen verklaring',
  } satisfies Record<RectificationKind, string>,
  told: (at: string) => `Op ${formatDate(at)}.`,
  dossier: (number: string) => `Dossier ${number}`,
  /** Whoever is not involved any more learns that something changed, never what. */
  ended: 'U bent hier niet meer bij betrokken en ziet de nieuwe tekst niet. Vraag de casusregisseur als u die nodig hebt.',
  read: 'Gelezen',
  readOf: (what: string, where: string) => `Gelezen: ${what}, ${where}`,
  busy: 'Bezig…',
  failed: 'Welke feiten zijn veranderd, konden wij niet ophalen.',
  again: 'Probeer opnieuw',
};
