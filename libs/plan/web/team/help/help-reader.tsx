import type { ReactNode } from 'react';
import { Card } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { WhoSeesLink } from '@zov/dossier/web/team/sight/item-link';
import { OriginBadge } from '../act/origin';
import { FamilyWords } from '../read/family-words';
import type { Help, Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { helpTexts as t } from './help.texts';

/** Which help, from whom and from when, in one line. */
export function HelpWords({ help }: { help: Help }) {
  return (
    <p>
      <strong>{help.kind}</strong> <span className="zov-subtle">{[help.providerName, help.plannedFrom && t.plannedFrom(formatDate(help.plannedFrom))].filter(Boolean).join(', ')}</span>
    </p>
  );
}

type HelpReaderProps = { help: readonly Help[]; top3: readonly Top3Item[]; below?: (help: Help) => ReactNode };

/** The help of a version, to read; nothing where there is none. */
export function HelpReader({ help, top3, below }: HelpReaderProps) {
  const { dossier, names } = usePlan();
  if (help.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className="plan-rows">
        {help.map((one) => {
          const place = top3.findIndex(({ id }) => id === one.top3ItemId) + 1;
          return (
            <li key={one.id} id={one.id} className="plan-agreement">
              <HelpWords help={one} />
              <OriginBadge item={one} />
              <FamilyWords text={one.familyText} />
              <p className="zov-subtle">{[names(one.aboutPersonIds), place > 0 && t.belongsTo(place)].filter(Boolean).join(' · ')}</p>
              {below?.(one)}
              <WhoSeesLink dossierId={dossier.id} slug="hulp" id={one.id} of={one.kind.slice(0, 60)} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
