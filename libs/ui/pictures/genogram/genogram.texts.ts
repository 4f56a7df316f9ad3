import { formatCount, formatList } from '@zov/ui/format';
import type { Relation, Union } from './family';

export const genogramTexts = {
  title: 'Genogram',
  legend: 'Wat de vormen en lijnen betekenen',
  asText: 'Lees het genogram als tekst',
  generations: (count: number, people: number) => `${formatCount(count, 'generatie', 'generaties')}, ${formatCount(people, 'persoon', 'personen')}.`,
  couple: (names: readonly string[], bond: Union['bond']) => `${formatList(names)} ${bondWords[bond]}.`,
  children: (parents: readonly string[], children: readonly string[], notByBirth: boolean) =>
    `${children.length === 1 ? 'Kind' : 'Kinderen'} van ${formatList(parents)}${notByBirth ? ' (stief, pleeg of adoptie)' : ''}: ${formatList(children)}.`,
  extra: (parent: string, child: string) => `${parent} is stief-, pleeg- of adoptieouder van ${child}.`,
  home: (label: string, names: readonly string[]) => `In ${label} ${names.length === 1 ? 'woont' : 'wonen'} ${formatList(names)}.`,
  deceased: (names: readonly string[]) => `${formatList(names)} ${names.length === 1 ? 'is' : 'zijn'} overleden.`,
  unborn: (name: string) => `${name} is nog niet geboren.`,
  alone: (names: readonly string[]) => `Van ${formatList(names)} is niet opgeschreven wie familie is.`,
  index: (names: readonly string[]) => `Het dossier gaat over ${formatList(names)} (dikke lijn).`,
};

const bondWords: Record<Union['bond'], string> = { TOGETHER: 'zijn samen', SEPARATED: 'zijn uit elkaar', DIVORCED: 'zijn gescheiden', UNKNOWN: 'hebben samen een kind' };

export const relationSentence: Record<Relation, (from: string, to: string) => string> = {
  VIOLENCE_TOWARDS: (from, to) => `Geweld van ${from} naar ${to}.`,
  CONFLICT: (from, to) => `Conflict tussen ${from} en ${to}.`,
  CLOSE: (from, to) => `Hechte band tussen ${from} en ${to}.`,
  DISTANT: (from, to) => `Afstand tussen ${from} en ${to}.`,
  CUT_OFF: (from, to) => `Contact verbroken tussen ${from} en ${to}.`,
};

/** In the order in which they are explained; only what stands in the picture is. */
export const symbolWords = {
  MAN: 'man of jongen', WOMAN: 'vrouw of meisje', OTHER: 'anders of niet bekend', UNBORN: 'zwangerschap', DECEASED: 'overleden', INDEX: 'over wie het dossier gaat',
};
export const lineWords = {
  TOGETHER: 'samen', SEPARATED: 'uit elkaar', DIVORCED: 'gescheiden', UNKNOWN: 'hebben samen een kind', NOT_BY_BIRTH: 'stief, pleeg of adoptie', HOME: 'wonen samen',
  VIOLENCE_TOWARDS: 'geweld naar', CONFLICT: 'conflict', CLOSE: 'hechte band', DISTANT: 'afstand', CUT_OFF: 'contact verbroken',
};
