import { Card, Notice } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { firstWords, shownOf, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { railTexts as t } from './rail.texts';

const PLAN = 'plan';

/** What an item is called in the list, in the order of the plan. */
function titlesOf(version: Version): Map<string, string> {
  const shown = shownOf(version);
  const titles = new Map<string, string>([[PLAN, t.plan]]);
  shown.top3.forEach((item, index) => {
    titles.set(item.id, t.situation(index + 1, firstWords(item.behaviour, 36)));
    for (const one of shown.agreements) if (one.top3ItemId === item.id) titles.set(one.id, t.agreement(firstWords(one.what, 36)));
  });
  for (const one of shown.conditions) titles.set(one.id, t.condition(firstWords(one.text, 36)));
  for (const one of shown.net) titles.set(one.id, t.contact(firstWords(one.name, 36)));
  for (const one of shown.help) titles.set(one.id, t.help(firstWords(one.kind, 36)));
  return titles;
}

type GroupProps = { title?: string; version: Version; missing: readonly Missing[]; onGo?: () => void };

/** Each thing that is missing, by the item it belongs to; pressing it goes there. */
export function MissingGroup({ title, version, missing, onGo }: GroupProps) {
  const { reveal } = usePlan();
  if (missing.length === 0) return null;
  const groups = [...titlesOf(version)].map(([id, name]) => ({ id, name, lines: missing.filter(({ itemId }) => (itemId ?? PLAN) === id) })).filter(({ lines }) => lines.length > 0);
  const go = (id: string, field: string) => {
    onGo?.();
    setTimeout(() => reveal(id, field), 0);
  };
  return (
    <div>
      {title && <h3 className="plan-missing__title">{title}</h3>}
      <ul className="plan-missing">
        {groups.map(({ id, name, lines }) => (
          <li key={id}>
            <span className="zov-subtle">{name}</span>
            <ul>
              {lines.map((line) => (
                <li key={`${line.field} ${line.message}`}>
                  <a href={`#${line.field}-${id}`} onClick={(event) => { event.preventDefault(); go(id, line.field); }}>
                    {line.message}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What still stops sharing, and what stops adopting. */
export function MissingCard({ version, missing }: { version: Version; missing: readonly Missing[] }) {
  const sharing = missing.filter(({ stops }) => stops === 'SHARING');
  const adopting = missing.filter(({ stops }) => stops === 'ADOPTING');
  return (
    <Card id="wat-ontbreekt" title={<span tabIndex={-1}>{t.missing}</span>} aside={missing.length > 0 && <span className="plan-count">{missing.length}</span>}>
      {missing.length === 0 ? (
        <Notice tone="positive">
          <p>{t.complete}</p>
        </Notice>
      ) : (
        <div className="zov-stack zov-stack--tight">
          <MissingGroup title={t.beforeSharing} version={version} missing={sharing} />
          <MissingGroup title={t.beforeAdopting} version={version} missing={adopting} />
        </div>
      )}
    </Card>
  );
}
