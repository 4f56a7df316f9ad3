import type { ReactNode } from 'react';
import type { Agreement, Condition, Help, Item, NetContact, Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { previewTexts as t } from './share.texts';

const kind = <T extends Item>(items: readonly Item[], name: T['__typename']): T[] => items.filter((item): item is T => item.__typename === name);

function Part<T extends Item>({ title, items, children }: { title: string; items: readonly T[]; children: (item: T) => ReactNode }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul className="plan-rows">
        {items.map((item) => (
          <li key={item.id} className="plan-row plan-row--words">
            <div>{children(item)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plan in the words of the family, and only those: as one person will read it. */
export function FamilyPreview({ items, forChild }: { items: readonly Item[]; forChild: boolean }) {
  const { name } = usePlan();
  return (
    <div className="plan-preview" lang="nl">
      <Part<Agreement> title={t.agreements} items={kind<Agreement>(items, 'Agreement')}>
        {(one) => (
          <>
            <p className="plan-text">
              <strong>{one.whoPersonId ? name(one.whoPersonId) : one.whoName}</strong>: {(forChild && one.childText) || one.familyText}
            </p>
            {one.rhythm && <p className="zov-subtle">{t.rhythm(one.rhythm)}</p>}
            {one.checkerName && <p className="zov-subtle">{t.checker(one.checkerName)}</p>}
          </>
        )}
      </Part>
      <Part<Top3Item> title={t.situations} items={kind<Top3Item>(items, 'Top3Item')}>
        {(one) => (
          <>
            <p className="plan-text">{one.familyText}</p>
            {one.goal && <p className="zov-subtle">{t.goal(one.goal)}</p>}
          </>
        )}
      </Part>
      <Part<Condition> title={t.conditions} items={kind<Condition>(items, 'MinimumCondition')}>
        {(one) => <p className="plan-text">{one.familyText}</p>}
      </Part>
      <Part<Help> title={t.help} items={kind<Help>(items, 'HelpGiven')}>
        {(one) => (
          <>
            <p>
              <strong>{one.kind}</strong> {one.providerName}
            </p>
            <p className="plan-text">{one.familyText}</p>
          </>
        )}
      </Part>
      <Part<NetContact> title={t.net} items={kind<NetContact>(items, 'SafetyNetContact')}>
        {(one) => (
          <>
            <p>
              <strong>{one.name}</strong> {one.publicPhone} {one.reachableWhen && <span className="zov-subtle">{one.reachableWhen}</span>}
            </p>
            <p className="plan-text">{one.familyText}</p>
          </>
        )}
      </Part>
    </div>
  );
}
