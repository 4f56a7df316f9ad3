import { useMemo } from 'react';
import { useDrag, type Movable } from '../movable';
import { Picture } from '../picture';
import type { GenogramFamily } from './family';
import { genogramTexts as texts } from './genogram.texts';
import { layOut } from './layout';
import { Legend } from './legend';
import { Couple, Descent, Home, Relation } from './line-parts';
import { sentencesOf } from './sentences';
import { PersonInGenogram } from './symbol';
import './genogram.css';

/** A family in generations: who is whose child, who is a couple, who lives together, and how they stand to each other. */
export function Genogram({ family, title = texts.title, nudges, onMove }: { family: GenogramFamily; title?: string } & Movable) {
  const layout = useMemo(() => layOut(family, nudges), [family, nudges]);
  const dragging = useDrag(onMove);
  const { summary, sentences } = useMemo(() => sentencesOf(family), [family]);
  return (
    <Picture
      title={title}
      message={summary}
      box={layout.box}
      twin={
        <>
          <Legend family={family} layout={layout} />
          <details>
            <summary>{texts.asText}</summary>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </>
      }
    >
      {layout.homes.map((home) => <Home key={home.id} home={home} />)}
      {layout.couples.map((couple) => <Couple key={couple.id} couple={couple} />)}
      {[...layout.descents, ...layout.extra].map((descent) => <Descent key={descent.id} descent={descent} />)}
      {layout.nodes.map((node) => <g key={node.person.id} {...dragging(node.person.id)}><PersonInGenogram node={node} /></g>)}
      {layout.relations.map((relation) => <Relation key={relation.id} relation={relation} />)}
    </Picture>
  );
}
