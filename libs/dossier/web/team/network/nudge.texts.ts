const side = (value: number, more: string, less: string): string[] => (value === 0 ? [] : [`${String(Math.abs(value))} ${value > 0 ? more : less}`]);

export const nudgeTexts = {
  start: 'Verschuif iemand',
  stop: 'Klaar met verschuiven',
  title: 'Mensen verschuiven',
  intro: 'Staan namen of lijnen in elkaars weg? Kies iemand en schuif die een stukje op. Slepen in de tekening kan ook. Iedereen die deze tekening ziet, ziet de nieuwe plaats. Wat de tekening zegt, verandert niet.',
  who: 'Wie',
  left: 'Naar links',
  right: 'Naar rechts',
  up: 'Omhoog',
  down: 'Omlaag',
  putBack: 'Terug naar de eigen plek',
  putAllBack: 'Alles terug',
  save: 'Bewaar de plekken',
  saving: 'Bewaren…',
  saved: 'De plekken zijn bewaard.',
  waits: 'Nog niet bewaard.',
  place: (name: string, place: { x: number; y: number }) => `${name}: ${nudgeTexts.words(place)}.`,
  words: ({ x, y }: { x: number; y: number }) => [...side(x, 'naar rechts', 'naar links'), ...side(y, 'omlaag', 'omhoog')].join(' en ') || 'op de eigen plek',
  conflict: (name: string) => `Plek van ${name}`,
};
