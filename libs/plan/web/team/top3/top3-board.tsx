import { useState } from 'react';
import { SortableList } from '@zov/ui';
import { Button, Card, EmptyState } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { ProblemNotice } from '../act/problem-notice';
import { firstWords, shownOf, type Shown, type Top3Item, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { AddSituation } from './add-situation';
import { FourthDialog } from './fourth-dialog';
import { LaterList } from './later-list';
import { SituationEditor } from './situation-editor';
import { phaseWords } from './phase-words.texts';
import { top3Texts as t } from './top3.texts';
import { useFromAnalysis } from './use-from-analysis';
import { useOrder } from './use-order';

const MOST = 3;
const nameOf = (item: Top3Item): string => firstWords(item.behaviour) || t.nameless;

function missingFor(item: Top3Item, shown: Shown, missing: readonly Missing[]): number {
  const ids = new Set([item.id, ...shown.agreements.filter(({ top3ItemId }) => top3ItemId === item.id).map(({ id }) => id)]);
  return missing.filter(({ itemId }) => itemId !== null && ids.has(itemId)).length;
}

/** The three most unsafe situations: their order above, each one to work on below, and what waits for later. */
export function Top3Board({ version, missing }: { version: Version; missing: readonly Missing[] }) {
  const { dossier, names, reveal } = usePlan();
  const words = phaseWords[version.phase];
  const { beginning, forget } = useFromAnalysis(dossier.id);
  const shown = shownOf(version);
  const { items, problem, order } = useOrder(version);
  const [adding, setAdding] = useState(false);
  const [fourth, setFourth] = useState<Top3Item>();

  const place = (item: Top3Item) => (items.length < MOST ? void order([...items.map(({ id }) => id), item.id]) : setFourth(item));
  // A place that came free in the middle is filled by moving up, so that a new situation comes last.
  const added = async (item: Top3Item) => {
    if (item.rank === null && items.length >= MOST) return setFourth(item);
    if (item.rank === null) await order([...items.map(({ id }) => id), item.id], { undo: false });
    reveal(item.id, 'familyText');
  };
  const add = (
    <Button id="top3Items-plan" icon="plus" variant={items.length === 0 ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <>
      <Card title={<span id="top3-titel" tabIndex={-1}>{words.top3}</span>} aside={<span className="zov-subtle">{t.places(items.length)}</span>} footer={items.length > 0 && add}>
        <ProblemNotice problem={problem} />
        {items.length === 0 ? (
          <EmptyState title={words.emptyTitle} icon="shield" headingLevel={3} actions={add}>
            <p>{words.empty}</p>
          </EmptyState>
        ) : (
          <div className="zov-stack zov-stack--tight">
            {items.length > 1 && <p className="zov-subtle zov-no-print">{words.order}</p>}
            <SortableList
              label={words.listLabel}
              items={items}
              itemId={(item) => item.id}
              itemName={nameOf}
              onReorder={(ids) => void order(ids)}
              renderItem={(item) => (
                <div className="zov-stack zov-stack--tight">
                  <p className="plan-board__name">
                    <a href={`#situatie-${item.id}`} onClick={(event) => { event.preventDefault(); reveal(item.id, 'behaviour'); }}>
                      {nameOf(item)}
                    </a>
                  </p>
                  <div className="zov-row">
                    <ItemBadges item={item} version={version} missing={missingFor(item, shown, missing)} />
                    {item.aboutPersonIds.length > 0 && <span className="zov-subtle">{names(item.aboutPersonIds)}</span>}
                  </div>
                </div>
              )}
            />
          </div>
        )}
      </Card>
      {items.map((item, index) => (
        <SituationEditor key={item.id} item={item} place={index + 1} version={version} missing={missing} />
      ))}
      {shown.later.length > 0 && <LaterList items={shown.later} onPlace={place} />}
      <AddSituation key={beginning?.id} version={version} beginning={beginning} isOpen={adding || beginning !== undefined} onClose={() => (beginning ? forget() : setAdding(false))} onAdded={(item) => void added(item)} />
      {fourth && (
        <FourthDialog key={fourth.id} candidate={fourth} ranked={items} onClose={() => setFourth(undefined)} onChoose={(ids, droppedReason) => order(ids, { droppedReason })} problem={problem} />
      )}
    </>
  );
}
