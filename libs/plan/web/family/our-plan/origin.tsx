import { Tag } from '@zov/ui/plain';
import type { OriginFrame } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { itemTexts } from './item.texts';

/** Whether something was agreed on freely, or brought in under a measure. */
export function Origin({ frame }: { frame: OriginFrame }) {
  const t = useTexts(itemTexts);
  return (
    <p>
      <Tag>{t.origin[frame]}</Tag>
    </p>
  );
}
