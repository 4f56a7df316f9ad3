import { formatDateTime } from '@zov/ui/format';

export const demoMailTexts = {
  title: 'Demo-post',
  intro: 'Deze berichten zouden zijn gemaild. In de demo gaan ze nergens heen. Er staat niets in over een gezin.',
  none: 'Er is nog geen post',
  noneText: 'Deel een plan, vraag toegang of open noodtoegang. Dan staat hier binnen een minuut een bericht.',
  sent: (to: string, at: string) => `Aan ${to}, ${formatDateTime(at)}`,
  failed: 'De post is nu niet te lezen',
};
