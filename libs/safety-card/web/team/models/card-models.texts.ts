import { formatCount } from '@zov/ui/format';
import { thirdPhase } from '@zov/ui/third-phase';
import type { CardTerm, TermKey, WordList } from '../../../model/card-definition';

export const cardModelsTexts = {
  title: 'Veiligheidskaart van de regio',
  intro: 'Dit staat er op de veiligheidskaart. De kaart verschilt per regio. Een kaart van een gezin houdt de versie waarmee zij is gemaakt.',
  howToAdd: 'Een nieuwe versie voegt de technisch beheerder toe met zov card-model:add, vanaf een dag die nog komt.',
  version: (number: number) => `Versie ${String(number)}`,
  now: (day: string) => `Geldt voor nieuwe kaarten sinds ${day}`,
  next: (day: string) => `Geldt voor nieuwe kaarten vanaf ${day}`,
  before: (day: string) => `Gold vanaf ${day}. Oudere kaarten houden deze versie.`,
  restsOn: 'Rust op',
  holds: 'Hoe lang een kaart geldt',
  scale: 'Woorden bij het veiligheidscijfer',
  term: ({ days, months }: CardTerm): string => (days === undefined ? formatCount(months ?? 0, 'maand', 'maanden') : formatCount(days, 'dag', 'dagen')),
  terms: { SAFETY: 'Fase 1, veiligheidsplan', ASSISTANCE: 'Fase 2, hulpverleningsplan', get RECOVERY() { return `Fase 3, ${thirdPhase()}`; }, ACUTE: 'Als het voor een kind acuut is' } satisfies Record<TermKey, string>,
  lists: {
    occasions: 'Aanleidingen', kinds: 'Soorten onveiligheid', severities: 'Ernst', frequencies: 'Hoe vaak', areas: 'Gebieden per kind', judgements: 'Oordeel over een gebied', conclusions: 'Conclusie', decisions: 'Besluiten',
    instruments: 'Instrumenten: alleen de uitkomst', vulnerabilities: 'Wat bij volwassenen meespeelt',
  } satisfies Record<WordList, string>,
};
