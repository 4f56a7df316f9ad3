import { DraftSelect } from '../drafts/draft-choice';
import type { Agreement, Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { top3Texts as t } from './top3.texts';

/** For which household, when parents live apart. By its name: where it stands is never in a plan. */
export function HomeField({ item }: { item: Top3Item | Agreement }) {
  const { households } = usePlan().dossier;
  if (households.length < 2) return null;
  return <DraftSelect item={item} name="householdId" value={item.householdId} label={t.home} description={t.homeHint} options={households.map(({ id, label }) => ({ value: id, label }))} emptyLabel={t.everyHome} optional />;
}
