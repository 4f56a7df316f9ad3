import { StatusBadge } from '@zov/ui/plain';
import type { Item, Version } from '../screen/plan-data';
import { OriginBadge } from './origin';
import { itemStateText, itemsTexts as t } from './items.texts';

/** Where one item stands: how much is missing, and whether the family has this text. */
export function ItemBadges({ item, version, missing }: { item: Item; version: Version; missing: number }) {
  const stale = version.state === 'SHARED' && item.state === 'DRAFT';
  return (
    <span className="zov-row">
      {missing > 0 ? (
        <StatusBadge tone="warning" icon="edit">
          {t.missing(missing)}
        </StatusBadge>
      ) : (
        <StatusBadge tone="positive">{t.complete}</StatusBadge>
      )}
      <OriginBadge item={item} />
      {stale && (
        <StatusBadge tone="warning" icon="people">
          {t.changedAfterSharing}
        </StatusBadge>
      )}
      {item.state === 'SHARED' && (
        <StatusBadge tone="info" icon="people">
          {itemStateText.SHARED}
        </StatusBadge>
      )}
    </span>
  );
}
