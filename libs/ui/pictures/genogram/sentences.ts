import { unionsOf, type GenogramFamily } from './family';
import { generationsOf } from './generations';
import { genogramTexts as texts, relationSentence } from './genogram.texts';
import { isRelation } from './relations';

export interface GenogramText { readonly summary: string; readonly sentences: readonly string[] }

/** What a genogram says, in sentences: the same as the picture, for who reads or hears it. Danger first. */
export function sentencesOf(family: GenogramFamily): GenogramText {
  const names = new Map(family.people.map((one) => [one.id, one.name]));
  const of = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  const { unions, extra } = unionsOf(family);
  const relations = family.ties.filter(isRelation).filter((tie) => names.has(tie.from) && names.has(tie.to));
  const said = [...relations].sort((a, b) => Number(b.kind === 'VIOLENCE_TOWARDS') - Number(a.kind === 'VIOLENCE_TOWARDS'));
  const tied = new Set([...unions.flatMap((one) => [...one.parents, ...one.children]), ...extra.flatMap((one) => [one.from, one.to]), ...relations.flatMap((tie) => [tie.from, tie.to])]);
  const pick = (test: (one: GenogramFamily['people'][number]) => boolean | undefined): string[] => family.people.filter(test).map((one) => one.name);
  const [deceased, unborn, index, alone] = [pick((one) => one.deceased), pick((one) => one.unborn), pick((one) => one.index), pick((one) => !tied.has(one.id))];
  const sentences = [
    ...said.map((tie) => relationSentence[tie.kind](names.get(tie.from) ?? '', names.get(tie.to) ?? '')),
    ...unions.flatMap((union) => [
      ...(union.parents.length > 1 && (union.bond !== 'UNKNOWN' || union.children.length === 0) ? [texts.couple(of(union.parents), union.bond)] : []),
      ...(union.children.length > 0 ? [texts.children(of(union.parents), of(union.children), union.notByBirth)] : []),
    ]),
    ...extra.map((one) => texts.extra(names.get(one.from) ?? '', names.get(one.to) ?? '')),
    ...family.homes.flatMap((home) => (of(home.personIds).length > 0 ? [texts.home(home.label, of(home.personIds))] : [])),
    ...(deceased.length > 0 ? [texts.deceased(deceased)] : []),
    ...unborn.map(texts.unborn),
    ...(alone.length > 0 && family.people.length > 1 ? [texts.alone(alone)] : []),
    ...(index.length > 0 ? [texts.index(index)] : []),
  ];
  const rows = new Set(generationsOf(family.people, { unions, extra }).values()).size;
  return { summary: [texts.generations(rows, family.people.length), ...sentences.slice(0, 3)].join(' '), sentences };
}
