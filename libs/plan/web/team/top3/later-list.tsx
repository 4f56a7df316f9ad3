import { Button, Card } from '@zov/ui/plain';
import { Withdraw } from '../act/withdraw';
import type { Top3Item } from '../screen/plan-data';
import { top3Texts as t } from './top3.texts';

/** Situations that wait: kept, with the reason, outside the plan. */
export function LaterList({ items, onPlace }: { items: readonly Top3Item[]; onPlace: (item: Top3Item) => void }) {
  return (
    <Card title={t.later} id="later">
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{t.laterIntro}</p>
        <ul className="plan-rows">
          {items.map((item) => (
            <li key={item.id} className="plan-row" id={item.id}>
              <div>
                <p>
                  <strong>{item.behaviour || t.nameless}</strong>
                </p>
                {item.droppedReason && <p className="zov-subtle">{t.laterWhy(item.droppedReason)}</p>}
              </div>
              <div className="zov-row zov-no-print">
                <Button size="small" icon="arrowUp" onClick={() => onPlace(item)}>
                  {t.putBack}
                </Button>
                <Withdraw item={item} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText(0)} focusId="top3-titel" />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
