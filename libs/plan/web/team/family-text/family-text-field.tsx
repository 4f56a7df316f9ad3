import { Icon } from '@zov/ui/plain';
import { DraftText } from '../drafts/draft-text';
import type { ItemRef } from '../drafts/use-field';
import { familyTexts as t } from './family-text.texts';
import { plainHints } from './plain-words';

/** Tips for plain words below a text. They never stop anybody. */
export function PlainWordHints({ text }: { text: string }) {
  const hints = plainHints(text);
  const long = hints.filter(({ kind }) => kind === 'sentence').length;
  const lines = [...(long > 0 ? [t.longSentence(long)] : []), ...hints.filter(({ kind }) => kind === 'word').map((hint) => t.word(hint.text, hint.instead ?? ''))];
  return (
    <div role="status" className="plan-hints">
      {lines.map((line) => (
        <p key={line} className="plan-hint">
          <Icon name="info" />
          <span>{line}</span>
        </p>
      ))}
    </div>
  );
}

type FamilyTextProps = { item: ItemRef; value: string; rows?: number };

/** The words the family reads: required before sharing. */
export function FamilyTextField({ item, value, rows = 4 }: FamilyTextProps) {
  return <DraftText item={item} name="familyText" value={value} label={t.label} description={t.description} rows={rows} hint={(text) => <PlainWordHints text={text} />} />;
}

export function ChildTextField({ item, value }: FamilyTextProps) {
  return <DraftText item={item} name="childText" value={value} label={t.childLabel} description={t.childDescription} optional rows={2} hint={(text) => <PlainWordHints text={text} />} />;
}
