import { compareCards, type Direction } from '@zov/safety-card/model/compare-cards.ts';
import type { WordList } from '@zov/safety-card/model/card-definition.ts';
import { formatList } from '@zov/ui/format';
import { Card, DataTable, LinkButton, Notice } from '@zov/ui/plain';
import { cardBefore, factsOf, word } from './card-data';
import { CardLoader, type CardProps } from './card-loader';
import { cardTexts as texts } from './card.texts';
import './card.css';

interface Row { readonly id: string; readonly what: string; readonly before: string; readonly now: string; readonly direction: Direction | 'CHANGED' }

/** This card beside the one before it: child by child and area by area, in words. Nothing is added up. */
export function CompareScreen() {
  return <CardLoader>{(props) => <ComparePage {...props} />}</CardLoader>;
}

function ComparePage({ family, names, home }: CardProps) {
  const { card, safetyCards, definition } = family;
  const before = cardBefore(safetyCards, card);
  const back = <LinkButton size="small" icon="undo" href={`${home}/${card.id}`}>{texts.back}</LinkButton>;
  if (!before) return <Notice tone="info" actions={back}><p>{texts.noBefore}</p></Notice>;
  const compared = compareCards(factsOf(before), factsOf(card));
  const row = (id: string, what: string, list: WordList, one: { before: string | null; now: string | null; direction?: Direction }): Row => ({
    id, what, before: word(definition, list, one.before), now: word(definition, list, one.now),
    direction: one.direction ?? (one.before === one.now ? 'SAME' : 'CHANGED'),
  });
  const table = (caption: string, rows: readonly Row[]) => (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        { id: 'what', header: texts.what, rowHeader: true, cell: (one) => one.what },
        { id: 'before', header: texts.before(before.number), cell: (one) => one.before },
        { id: 'now', header: texts.before(card.number), cell: (one) => one.now },
        { id: 'change', header: texts.change, cell: (one) => <Change of={one.direction} /> },
      ]}
    />
  );
  return (
    <div className="zov-stack">
      <div className="zov-row">
        <h2>{texts.compareTitle(card.number, before.number)}</h2>
        {back}
      </div>
      <Card title={texts.whole}>{table(texts.whole, [row('conclusion', texts.conclusion, 'conclusions', compared.conclusion), row('decision', texts.decision, 'decisions', compared.decision)])}</Card>
      {compared.children.map((child) => {
        const name = names.of(child.childPersonId);
        const kinds = (keys: readonly string[]): string => formatList(keys.map((key) => word(definition, 'kinds', key))) || '–';
        return (
          <Card key={child.childPersonId} title={name}>
            {child.only && <p>{child.only === 'NOW' ? texts.onlyNow : texts.onlyBefore}</p>}
            {table(name, [
              row('severity', texts.severity, 'severities', child.severity), row('frequency', texts.frequency, 'frequencies', child.frequency),
              ...(child.kindsAdded.length + child.kindsGone.length > 0 ? [{ id: 'kinds', what: texts.kinds, before: texts.kindsGone(kinds(child.kindsGone)), now: texts.kindsAdded(kinds(child.kindsAdded)), direction: 'CHANGED' as const }] : []),
              ...child.areas.map((one) => row(one.area, word(definition, 'areas', one.area), 'judgements', one)),
            ])}
          </Card>
        );
      })}
    </div>
  );
}

/** In a word first; the arrow and the colour only help. */
function Change({ of }: { of: Row['direction'] }) {
  if (of === 'SAFER') return <strong className="card-safer">↑ {texts.safer}</strong>;
  if (of === 'LESS_SAFE') return <strong className="card-less-safe">↓ {texts.lessSafe}</strong>;
  return <>{of === 'SAME' ? texts.same : texts.changed}</>;
}
