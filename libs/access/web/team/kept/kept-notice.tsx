import { Button, Notice } from '@zov/ui/plain';
import { keptTexts as texts } from './kept.texts';
import type { Kept } from './use-kept';

/** Says that what stands in the form was typed before. */
export function KeptNotice({ kept }: { kept: Pick<Kept<object>, 'restored' | 'restart'> }) {
  if (!kept.restored) return null;
  return (
    <Notice
      tone="info"
      announce
      title={texts.title}
      actions={
        <Button size="small" onClick={kept.restart}>
          {texts.restart}
        </Button>
      }
    >
      <p>{texts.text}</p>
    </Notice>
  );
}
