import { formatDate } from '@zov/ui/format';

/** Nothing here may hint at why: one reason of many is that a family is on somebody's own list. */
export const toPlaceTexts = {
  title: 'Regie overdragen',
  intro: 'Hier staan dossiers die een andere casusregisseur nodig hebben. U ziet alleen nummers, niets van een gezin.',
  heading: 'Over te dragen dossiers',
  noReason: 'Waarom iemand niet doorgaat, staat hier niet. Vraag er ook niet naar. Vraag een collega om de regie. Die ziet het gezin pas als het antwoord ja is.',
  now: (name: string, on: string) => `Nu casusregisseur: ${name}. Op deze lijst sinds ${formatDate(on)}.`,
  none: 'Elk gezin heeft een casusregisseur',
  noneText: 'Hier staat het als een gezin een andere casusregisseur nodig heeft.',
};
