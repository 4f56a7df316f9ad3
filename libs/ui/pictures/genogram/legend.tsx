import { pathOf } from '../geometry';
import { LegendItem } from '../picture';
import { RELATIONS, type GenogramFamily, type GenogramPerson } from './family';
import { genogramTexts as texts, lineWords, symbolWords } from './genogram.texts';
import type { GenogramLayout } from './layout';
import { RelationPath, sample, Strokes } from './line-parts';
import { Symbol } from './symbol';

type Sign = keyof typeof symbolWords;
const signs: Record<Sign, Pick<GenogramPerson, 'sex' | 'deceased' | 'unborn' | 'index'>> = {
  MAN: { sex: 'MAN' }, WOMAN: { sex: 'WOMAN' }, OTHER: { sex: 'OTHER' }, UNBORN: { sex: 'OTHER', unborn: true }, DECEASED: { sex: 'MAN', deceased: true }, INDEX: { sex: 'WOMAN', index: true },
};
const BONDS = ['TOGETHER', 'SEPARATED', 'DIVORCED', 'UNKNOWN'] as const;
const at = { x: 28, y: 16 };

/** Explains the signs that stand in this picture, and no others. */
export function Legend({ family, layout }: { family: GenogramFamily; layout: GenogramLayout }) {
  const used = (sign: Sign): boolean => family.people.some((one) => has(one, sign));
  const broken = [...layout.descents, ...layout.extra].some((one) => one.broken);
  return (
    <div>
      <p className="zov-picture__heading">{texts.legend}</p>
      <ul className="zov-picture__legend">
        {(Object.keys(signs) as Sign[]).filter(used).map((sign) => (
          <LegendItem key={sign} words={symbolWords[sign]}><Symbol person={signs[sign]} at={at} half={14} /></LegendItem>
        ))}
        {BONDS.filter((bond) => layout.couples.some((one) => one.bond === bond)).map((bond) => (
          <LegendItem key={bond} words={lineWords[bond]}>
            <path className={bond === 'UNKNOWN' ? 'zov-genogram__line zov-genogram__line--thin' : 'zov-genogram__line'} d="M2 16H54" />
            <Strokes at={at} bond={bond} />
          </LegendItem>
        ))}
        {broken && <LegendItem words={lineWords.NOT_BY_BIRTH}><path className="zov-genogram__line zov-genogram__line--broken" d="M2 16H54" /></LegendItem>}
        {RELATIONS.filter((kind) => layout.relations.some((one) => one.kind === kind)).map((kind) => (
          <LegendItem key={kind} words={lineWords[kind]}><RelationPath kind={kind} line={sample(56)} /></LegendItem>
        ))}
        {layout.homes.length > 0 && <LegendItem words={lineWords.HOME}><path className="zov-genogram__home" d={`${pathOf([{ x: 4, y: 4 }, { x: 52, y: 4 }, { x: 52, y: 28 }, { x: 4, y: 28 }])}Z`} /></LegendItem>}
      </ul>
    </div>
  );
}

function has(person: GenogramPerson, sign: Sign): boolean {
  if (sign === 'UNBORN') return Boolean(person.unborn);
  if (sign === 'DECEASED') return Boolean(person.deceased);
  if (sign === 'INDEX') return Boolean(person.index);
  return person.sex === sign && !person.unborn;
}
