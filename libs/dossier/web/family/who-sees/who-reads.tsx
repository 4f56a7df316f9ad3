import { useState, type ComponentType } from 'react';
import { Icon } from '@zov/ui/plain';
import { useTexts } from '@zov/access/web/family/portal/address';
import type { AskedItem } from './item-readers';
import { whoReadsTexts } from './who-reads.texts';

/** Of one item: who else reads it, and why. What answers is fetched when somebody asks; asking is logged. */
export function WhoReads({ itemType, itemId, about }: AskedItem & { /** The text it is about, as the reader sees it. */ about: string }) {
  const t = useTexts(whoReadsTexts);
  const [Answer, setAnswer] = useState<ComponentType<AskedItem>>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = (next: boolean) => {
    setOpen(next);
    setFailed(false);
    if (next && !Answer) void import('./item-readers').then((found) => setAnswer(() => found.ItemReaders), () => setFailed(true));
  };
  return (
    <details className="zov-more zov-no-print" onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary aria-label={`${t.ask} ${about}`}>
        <Icon name="chevronDown" />
        {t.ask}
      </summary>
      <div className="zov-more__inside">
        {open && failed && <p>{t.failed}</p>}
        {open && Answer && <Answer itemType={itemType} itemId={itemId} />}
      </div>
    </details>
  );
}
