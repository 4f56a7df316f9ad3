import { formatCount, formatDate } from '@zov/ui/format';

export const planTasksTexts = {
  title: 'Plan: wat nu gevraagd wordt',
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  confirm: (name: string) => `Vraag ${name} of het vangnet nog klopt`,
  replace: (name: string) => `${name} wil niet in het vangnet: zoek een ander contact`,
  never: 'Nog niet gevraagd sinds het plan geldt',
  asked: (day: string) => `Laatst gevraagd op ${formatDate(day)}`,
  failed: 'Wat plannen nu vragen, kon niet worden gelezen.',
  again: 'Probeer opnieuw',
};
