import { actionText, outcomeText } from '../shared/words.texts';
import { wordOf } from './log-filter';

const words = (texts: Record<string, string>) => Object.values(texts).map(wordOf).join(', ');

const examples: Readonly<Record<string, string>> = {
  handeling: `Kies uit: ${words(actionText)}.`,
  uitkomst: `Kies uit: ${words(outcomeText)}.`,
  sinds: 'Schrijf een datum als 2026-11-01.',
  vanaf: 'Schrijf een datum als 2026-11-01.',
  tot: 'Schrijf een datum als 2026-11-01.',
};

export const filterTexts = {
  title: 'Filter',
  who: 'Wie',
  whoDescription: 'Naam uit de regels, of sleutel',
  dossier: 'Dossier',
  dossierDescription: 'Sleutel van het dossier',
  action: 'Handeling',
  everyAction: 'Alle handelingen',
  outcome: 'Uitkomst',
  everyOutcome: 'Alle uitkomsten',
  since: 'Vanaf',
  until: 'Tot en met',
  typed: 'Of typ uw filter',
  typedDescription: 'Bijvoorbeeld: handeling:lezen uitkomst:geweigerd sinds:2026-11-01. Het formulier hierboven loopt mee.',
  show: 'Toon regels',
  reset: 'Wis filter',
  hint: 'Alle velden zijn optioneel. Zonder datum ziet u de laatste 30 dagen.',
  keyProblem: {
    who: {
      none: 'Deze lezer staat niet in de regels die u al zag. Kies een naam uit de regels of plak de hele sleutel.',
      many: 'Meer lezers heten zo. Typ de hele naam of plak de sleutel.',
    },
    dossier: {
      none: 'Dit dossier staat niet in de regels die u al zag. Klik op een dossier in de regels of plak de hele sleutel.',
      many: 'Meer dossiers beginnen zo. Plak de hele sleutel.',
    },
  },
  dateProblem: (field: string, problem: string) => `${field}: ${problem.replace(/^./, (first) => first.toLowerCase())}`,
  turnedRound: 'De eerste dag ligt na de laatste dag. Draai ze om.',
  typedUnknown: (part: string) => `‘${part}’ herkennen wij niet. Gebruik wie:, dossier:, handeling:, uitkomst:, sinds: of tot:.`,
  typedProblem: (part: string, key: string) => `‘${part}’ herkennen wij niet. ${examples[key] ?? ''}`,
};
