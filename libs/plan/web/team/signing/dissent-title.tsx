import type { Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { dissentIn } from './signed';
import { signingTexts as t } from './signing.texts';

/** NL: oneens. What the version is called beside its state: dissent blocks nothing and never disappears. */
export function DissentTitle({ version }: { version: Version }) {
  const { dossier, name } = usePlan();
  const dissent = dissentIn(dossier, version, name);
  if (!dissent) return null;
  return <p className="plan-dissent">{t.title(version.adoptedAt ? t.adopted : t.notYet, dissent)}.</p>;
}
