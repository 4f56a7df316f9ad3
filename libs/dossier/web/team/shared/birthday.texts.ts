import { formatDate, formatDaysAgo } from '@zov/ui/format';

export const birthdayTexts = {
  title: 'Verjaardag die rechten verandert',
  whoReads: 'Wie leest wat',
  birthday: (name: string, age: number, on: string, today: string) => `${name} wordt ${age} op ${formatDate(on)} (${formatDaysAgo(on, today)})`,
  /** What changes in rights on that day. */
  means: {
    12: 'Vanaf dan leest en reageert een kind zelf. Ouders met gezag blijven meelezen, maar de eigen woorden van het kind opent het kind zelf. Nodig het kind uit en vraag wat het wil.',
    16: 'Vanaf dan beslist een kind zelf wie zijn gegevens ziet. Inzage van ouders stopt die dag, tenzij het kind die wil of er een besluit over is. Vraag het op tijd.',
    18: 'Vanaf dan is er geen gezag meer en stopt de inzage van ouders. Spreek af hoe hulp doorgaat en wie de steunfiguur is.',
  } as Readonly<Record<number, string>>,
};
