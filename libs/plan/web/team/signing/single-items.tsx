import type { ItemStanceInput, Stance } from '@generated/team/graphql';
import { Select, TextArea } from '@zov/ui/plain';
import { stanceText } from '../read/read.texts';
import { firstWords, itemsOf, nameOf, type Version } from '../screen/plan-data';
import { namesIn } from './signed';
import { signingTexts as t } from './signing.texts';

export type Singles = Readonly<Record<string, { readonly stance: Stance | ''; readonly words: string }>>;

const options = [{ value: '', label: t.whole }, ...(Object.keys(stanceText) as Stance[]).map((value) => ({ value, label: stanceText[value] }))];

/** Only what somebody thinks otherwise of than of the whole plan. */
export const itemsFrom = (singles: Singles): ItemStanceInput[] => Object.entries(singles).flatMap(([itemId, { stance, words }]) => (stance ? [{ itemId, stance, words: words.trim() }] : []));

/** What somebody thinks of single items, in own words; folded away, because most say one thing of the whole plan. */
export function SingleItems({ version, personId, value, onChange }: { version: Version; personId: string; value: Singles; onChange: (next: Singles) => void }) {
  const names = namesIn(version);
  const items = itemsOf(version).filter((item) => (item.state === 'SHARED' || item.state === 'ADOPTED') && item.aboutPersonIds.includes(personId));
  if (items.length === 0) return null;
  return (
    <details className="zov-more">
      <summary>{t.singles}</summary>
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{t.singlesHint}</p>
        {items.map((item) => {
          const one = value[item.id] ?? { stance: '' as const, words: '' };
          const name = names.get(item.lineageId) ?? '';
          return (
            <div key={item.id}>
              <Select label={`${name}: ${firstWords(nameOf(item))}`} options={options} value={one.stance} onChange={(event) => onChange({ ...value, [item.id]: { ...one, stance: event.target.value as Stance | '' } })} />
              {one.stance && <TextArea label={t.singleWords(name)} optional rows={2} value={one.words} onChange={(event) => onChange({ ...value, [item.id]: { ...one, words: event.target.value } })} />}
            </div>
          );
        })}
      </div>
    </details>
  );
}
