import { readTexts as t } from './read.texts';

/** What the family reads of an item, beside what professionals read. */
export function FamilyWords({ label = t.familyText, text }: { label?: string; text: string }) {
  return (
    <div className="plan-family">
      <p className="plan-family__label">{label}</p>
      <p className="plan-text">{text || '–'}</p>
    </div>
  );
}
