import { useState } from 'react';
import { Select, TextArea } from '@zov/ui/plain';
import type { Stance } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import type { Draft } from '@zov/access/web/family/portal/drafts';
import { stanceNames } from '../opinion/opinion.texts';
import { agreementsInOrder, seenItems, type PlanVersion } from '../our-plan/plan-versions';
import { signingTexts } from './signing.texts';

const WORDS = 90;
const short = (text: string): string => (text.length > WORDS ? `${text.slice(0, WORDS - 1)}…` : text);

/** What the reader thinks of single parts of the plan; whatever is left alone is signed as the plan as a whole. */
export function SingleStances({ plan, draft, onDraft }: { plan: PlanVersion; draft: Draft; onDraft: (draft: Draft) => void }) {
  const t = useTexts(signingTexts);
  const [open, setOpen] = useState(false);
  const options = [{ value: '', label: t.whole }, ...(Object.keys(stanceNames) as Stance[]).map((value) => ({ value, label: stanceNames[value] }))];
  const seen = seenItems(plan).map(({ itemId }) => itemId);
  const items = [...agreementsInOrder(plan), ...plan.top3Items, ...plan.minimumConditions, ...plan.safetyNet, ...plan.help].filter(({ id }) => seen.includes(id));
  const change = (itemId: string, part: { stance?: string; words?: string }) => {
    const one = draft.items?.[itemId] ?? { stance: '', words: '' };
    onDraft({ ...draft, items: { ...draft.items, [itemId]: { ...one, ...part } } });
  };
  return (
    <details className="zov-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.singles}</summary>
      <div className="zov-more__inside zov-stack zov-stack--tight">
        {open && items.map(({ id, familyText }) => {
          const one = draft.items?.[id];
          return (
            <div key={id}>
              <Select label={short(familyText)} options={options} value={one?.stance ?? ''} onChange={(event) => change(id, { stance: event.target.value })} />
              {one?.stance && <TextArea label={t.singleWords(short(familyText))} optional rows={2} maxLength={2000} autoComplete="off" value={one.words} onChange={(event) => change(id, { words: event.target.value })} />}
            </div>
          );
        })}
      </div>
    </details>
  );
}
