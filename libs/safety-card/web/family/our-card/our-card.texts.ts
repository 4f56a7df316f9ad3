import type { CardSection, Stance } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const ourCardTitle = 'Hoe veilig is het?';
export const stanceNames: Record<Stance, string> = { AGREE: 'Eens', PARTLY: 'Deels eens', DISAGREE: 'Niet eens' };
export const sectionNames: Record<CardSection, string> = {
  FACT: 'Wat er gebeurde', OPINION: 'Wat iemand ervan vindt', INTERPRETATION: 'Wat wij denken', WORRY: 'Daar maken we ons zorgen over', STRENGTH: 'Dat gaat goed', NEED: 'Dat moet er gebeuren',
  FACTOR: 'Dat helpt', SCORE: 'Cijfers', INSTRUMENT: 'Vragenlijsten die we gebruikten', CONDITION: 'Dit moet zo zijn', PERSPECTIVE: 'Waar het kind opgroeit', VIEW: 'Wat het gezin vindt', SIGNAL: 'Meldcode',
};

export const ourCardTexts = (say: Say) => ({
  none: say('Er is nog geen kaart met u gedeeld', 'Er is nog geen kaart met jou gedeeld'),
  noneText: say('Op de kaart staat hoe veilig het is. U mag uw eigen cijfer al wel geven.', 'Op de kaart staat hoe veilig het is. Je mag jouw cijfer al wel geven.'),
  shared: (day: string) => say(`Deze kaart is met u gedeeld op ${day}. Zij geldt nog niet. Zeg wat u ervan vindt.`, `Deze kaart is met jou gedeeld op ${day}. Zij geldt nog niet. Zeg wat je ervan vindt.`),
  adopted: (day: string) => `Deze kaart geldt sinds ${day}.`,
  until: (day: string) => `We kijken opnieuw vóór ${day}.`,
  late: (day: string) => `We hadden opnieuw moeten kijken vóór ${day}. Vraag ernaar.`,
  now: 'Hoe is het nu?',
  decided: 'Wat gaan we doen?',
  of: (name: string) => (name === 'jou' ? 'Over jou' : name === 'u' ? 'Over u' : `Over ${name}`),
  ifNothing: 'Als er niets verandert:',
  rests: 'Waarom denken we dat?',
  areas: (name: string) => `Acht dingen die tellen, over ${name}`,
  area: 'Wat telt',

  viewTitle: say('Wat vindt u van deze kaart?', 'Wat vind jij van deze kaart?'),
  viewHelp: say('Bent u het niet eens? Dat mag. Uw mening blijft bij de kaart staan.', 'Ben je het niet eens? Dat mag. Jouw mening blijft bij de kaart staan.'),
  viewQuestion: say('Bent u het eens met de kaart?', 'Ben je het eens met de kaart?'),
  viewReceived: say('Uw mening is binnen', 'Jouw mening is binnen'),
  viewAbout: 'De kaart',
  said: (stance: string, day: string) => say(`Dit zei u op ${day}: ${stance}.`, `Dit zei je op ${day}: ${stance}.`),
  saidBy: (name: string, stance: string, day: string) => `Dit zei ${name} op ${day}: ${stance}.`,
  earlier: 'Dit was eerder.',
  again: say('Denkt u er nu anders over? Zeg het opnieuw.', 'Denk je er nu anders over? Zeg het opnieuw.'),

  scoreHelp: say('Hoe veilig vindt u het zelf?', 'Hoe veilig vind jij het zelf?'),
  giveScore: say('Geef uw cijfer', 'Geef jouw cijfer'),
});
