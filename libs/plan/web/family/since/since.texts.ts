import type { Say } from '@zov/access/web/family/portal/address';

export const sinceTexts = (say: Say) => ({
  since: (day: string, what: string) => say(`Sinds u laatst keek, op ${day}: ${what}.`, `Sinds je laatst keek, op ${day}: ${what}.`),
  look: 'Bekijk wat er anders is',
});
