export const printTexts = {
  title: 'Plan afdrukken',
  back: 'Terug naar het plan',
  print: 'Print nu',
  warnTitle: 'Alleen voor professionals',
  warn: 'Hierop staat ook wat niet voor ieder gezinslid bedoeld is. Geef deze print niet mee. Ieder gezinslid drukt zijn eigen plan af in Mijn plan.',
  nothing: 'Er is nog geen plan om af te drukken.',
  draft: 'CONCEPT – nog niet vastgesteld',
  call: 'Bij gevaar: wie bellen?',
  emergency: 'Nu in gevaar: bel 112',
  veiligThuis: 'Advies of melden, dag en nacht, gratis: Veilig Thuis 0800-2000',
  childLine: 'Voor kinderen: Kindertelefoon 0800-0432',
  told: (told: boolean, agreed: boolean, day?: string) => {
    const words = [told ? 'verteld' : 'nog niet verteld', agreed ? 'akkoord' : 'nog niet akkoord', day && `bevestigd op ${day}`].filter(Boolean).join(', ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  },
  agreements: 'Afspraken',
  conditions: 'Bodemeisen',
  opinions: 'Wat vindt iedereen?',
  version: (phase: string, number: number, state: string) => `${phase}, versie ${number} · ${state}`,
  hash: (hash: string) => `Vingerafdruk ${hash}`,
  noHash: 'Nog geen vingerafdruk: deze versie is niet vastgesteld',
  printed: (when: string) => `Afgedrukt op ${when}`,
  goal: (goal: string) => `Doel: ${goal}`,
  who: 'Wie', what: 'Wat', when: 'Wanneer', check: 'Controle', fails: 'Als het niet lukt',
};
