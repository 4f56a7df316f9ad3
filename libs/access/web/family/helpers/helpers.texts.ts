import type { Say } from '../portal/address';

export const helpersTitle = 'Wie helpt ons';

export const helpersTexts = (say: Say) => ({
  intro: say('Deze mensen werken voor uw gezin. Zij lezen mee.', 'Deze mensen werken voor jullie gezin. Zij lezen mee.'),
  works: (role: string, organisation: string) => `${role} bij ${organisation}`,
  why: (why: string) => `Waarom: ${why}`,
  since: (day: string) => `Sinds ${day}.`,
  between: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
  nowTitle: 'Zij helpen nu',
  formerTitle: 'Zij hielpen eerder',
  unnamed: 'Een hulpverlener',
  noneTitle: 'Er staat nog niemand in de lijst',
  none: say('Zodra iemand voor u werkt, ziet u dat hier.', 'Zodra iemand voor je werkt, zie je dat hier.'),
});
