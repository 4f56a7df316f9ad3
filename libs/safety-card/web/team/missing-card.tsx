import type { Names } from '@zov/dossier/web/team/shared/people';
import type { Missing } from '@zov/safety-card/model/missing.ts';
import { Card, Notice } from '@zov/ui/plain';
import { cardTexts as texts } from './card.texts';

/** What is missing before the card can be adopted, child by child. */
export function MissingCard({ missing, names }: { missing: readonly Missing[]; names: Names }) {
  if (missing.length === 0) {
    return (
      <Notice tone="positive">
        <p>{texts.nothingMissing}</p>
      </Notice>
    );
  }
  const groups = [...new Set(missing.map((one) => one.childPersonId))];
  return (
    <Card title={texts.missing} className="zov-no-print">
      <p>{texts.missingText}</p>
      <div className="zov-pair">
        {groups.map((child) => (
          <section key={child ?? ''} aria-label={child === null ? texts.whole : names.of(child)}>
            <h3>{child === null ? texts.whole : names.of(child)}</h3>
            <ul>
              {linesOf(missing.filter((one) => one.childPersonId === child)).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

const MANY = 3;

/** More than a few areas are one line: the form of the areas shows which. */
function linesOf(missing: readonly Missing[]): string[] {
  const areas = missing.filter((one) => one.field === 'areas');
  if (areas.length <= MANY) return missing.map((one) => one.message);
  return [...missing.filter((one) => one.field !== 'areas').map((one) => one.message), texts.areasMissing(areas.length)];
}
