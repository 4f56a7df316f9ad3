import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { DraftText } from '../drafts/draft-text';
import type { ItemRef } from '../drafts/use-field';
import { familyTexts as t } from './family-text.texts';

type FamilyTextProps = { item: ItemRef; value: string; rows?: number };

/** The words the family reads: required before sharing. */
export function FamilyTextField({ item, value, rows = 4 }: FamilyTextProps) {
  return <DraftText item={item} name="familyText" value={value} label={t.label} description={t.description} rows={rows} hint={(text) => <PlainDutchHints text={text} />} />;
}

export function ChildTextField({ item, value }: FamilyTextProps) {
  return <DraftText item={item} name="childText" value={value} label={t.childLabel} description={t.childDescription} optional rows={2} hint={(text) => <PlainDutchHints text={text} />} />;
}
