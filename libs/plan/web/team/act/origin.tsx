import type { ReactNode } from 'react';
import { Notice, Tag } from '@zov/ui/plain';
import type { Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { FamilyWords } from '../read/family-words';
import { originTexts as t } from './origin.texts';

/** NL: herkomst. Who brought an item in, and in which frame. */
export function OriginBadge({ item }: { item: Item }) {
  return <Tag>{t.badge(item.originFrame, item.originOrganisation?.name)}</Tag>;
}

/** What can be changed of an item; whoever may only add reads by whom it is instead, and what the family reads. */
export function OwnItem({ item, children }: { item: Item; children: ReactNode }) {
  const { mayEdit } = usePlan();
  if (mayEdit(item)) return children;
  return (
    <div className="zov-stack zov-stack--tight">
      <Notice tone="neutral">
        <p>{t.notYours(item.originOrganisation?.name)}</p>
      </Notice>
      <FamilyWords text={item.familyText} />
    </div>
  );
}
