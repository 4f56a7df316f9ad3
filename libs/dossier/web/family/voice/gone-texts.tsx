import { useEffect, useRef } from 'react';
import { Button, Notice, TextArea } from '@zov/ui/plain';
import type { ItemType } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useDrafts } from '@zov/access/web/family/portal/drafts';
import { voiceTexts } from './voice.texts';

type Props = {
  /** What this page has a place for. */
  types: readonly ItemType[];
  /** `draftKey` of everything that is on it now. */
  shown: readonly string[];
};

/**
 * Words about a text that is not on this page any more, because somebody took it back to change it. They stay until the
 * person who typed them lets them go.
 */
export function GoneTexts({ types, shown }: Props) {
  const t = useTexts(voiceTexts);
  const { drafts, forget } = useDrafts();
  const gone = [...drafts].filter(([key, draft]) => !shown.includes(key) && draft.words.trim() !== '' && types.some((type) => key.startsWith(`${type}:`)));
  const box = useRef<HTMLDivElement>(null);
  // The form that had focus went with its text.
  useEffect(() => {
    if (gone.length === 0 || document.activeElement !== document.body) return;
    window.scrollTo(0, 0);
    box.current?.focus({ preventScroll: true });
  }, [gone.length]);
  if (gone.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="zov-stack zov-no-print">
      {gone.map(([key, draft]) => (
        <Notice key={key} tone="warning" title={t.goneTitle} headingLevel={2} actions={<Button onClick={() => forget(key)}>{t.forget}</Button>}>
          <p>{t.gone}</p>
          <p>{t.goneText(draft.about)}</p>
          <TextArea label={t.goneWords} readOnly rows={3} value={draft.words} />
        </Notice>
      ))}
    </div>
  );
}
