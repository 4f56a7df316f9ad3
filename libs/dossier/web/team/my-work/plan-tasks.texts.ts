import { formatCount, formatDate } from '@zov/ui/format';

export const planTasksTexts = {
  title: 'Plan: wat nu gevraagd wordt',
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  confirm: (name: string) => `Vraag ${name} of het vangnet nog klopt`,
  replace: (name: string) => `${name} wil niet in het vangnet: zoek een ander contact`,
  beginAt18: (name: string) => `Plan bij 18 voor ${name}: begin nu`,
  readyAt18: (name: string) => `Plan bij 18 voor ${name}: moet klaar zijn`,
  since: (day: string) => `Sinds ${formatDate(day)}`,
  never: 'Nog niet gevraagd sinds het plan geldt',
  asked: (day: string) => `Laatst gevraagd op ${formatDate(day)}`,
  failed: 'Wat plannen nu vragen, kon niet worden gelezen.',
  again: 'Probeer opnieuw',
};
