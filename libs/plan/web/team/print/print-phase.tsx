import { DataTable } from '@zov/ui/plain';
import { formatDateTime } from '@zov/ui/format';
import { planPhaseText, planStateText } from '@zov/dossier/web/team/shared/words.texts';
import { conditionTexts, setByText } from '../minimum-condition/conditions.texts';
import { OpinionList } from '../read/opinion-list';
import { NetReader } from '../read/plan-reader';
import { agreementsOf, shownOf, type Shown, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { printTexts as t } from './print.texts';

function Agreements({ shown }: { shown: Shown }) {
  const { name } = usePlan();
  return (
    <DataTable
      caption={t.agreements}
      rows={shown.top3.flatMap((item) => agreementsOf(shown, item))}
      rowKey={(one) => one.id}
      columns={[
        { id: 'who', header: t.who, rowHeader: true, cell: (one) => (one.whoPersonId ? name(one.whoPersonId) : one.whoName) },
        {
          id: 'what', header: t.what,
          cell: (one) => (
            <>
              {one.what}
              <br />
              <em>{one.familyText}</em>
            </>
          ),
        },
        { id: 'when', header: t.when, cell: (one) => one.rhythm },
        { id: 'check', header: t.check, cell: (one) => [one.checkerName, one.checkHow].filter(Boolean).join(': ') },
        { id: 'fails', header: t.fails, cell: (one) => one.ifItFails },
      ]}
    />
  );
}

/** One phase on one page: what somebody needs in a crisis first, then the rest; which version it is stays at the foot. */
export function PrintPhase({ version }: { version: Version }) {
  const { names } = usePlan();
  const shown = shownOf(version);
  const frozen = version.contentHash !== null;
  return (
    <article className="plan-print" aria-labelledby={`print-${version.id}`}>
      <header>
        <h2 id={`print-${version.id}`}>{planPhaseText[version.phase]}</h2>
        {!frozen && <p className="plan-print__draft">{t.draft}</p>}
      </header>
      <section>
        <h3>{t.call}</h3>
        <p>
          <strong>{t.emergency}</strong> · {t.veiligThuis} · {t.childLine}
        </p>
        <NetReader contacts={shown.net} />
      </section>
      <section>
        <Agreements shown={shown} />
      </section>
      <section>
        <h3>{t.situations}</h3>
        <ol className="plan-print__list">
          {shown.top3.map((item) => (
            <li key={item.id}>
              <strong>{item.behaviour}</strong> ({names(item.aboutPersonIds)})
              <br />
              <em>{item.familyText}</em>
              {item.goal && <p>{t.goal(item.goal)}</p>}
            </li>
          ))}
        </ol>
      </section>
      {shown.conditions.length > 0 && (
        <section>
          <h3>{t.conditions}</h3>
          <ul className="plan-print__list">
            {shown.conditions.map((one) => (
              <li key={one.id}>
                {one.text} ({conditionTexts.by(setByText[one.setByKind], one.setByName)}. {one.met ? conditionTexts.metBadge : conditionTexts.notMetBadge}.)
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t.opinions}</h3>
        <OpinionList opinions={version.opinions} />
      </section>
      <footer className="plan-print__foot">
        <p>
          {t.version(planPhaseText[version.phase], version.number, planStateText[version.state])}
          {version.adoptedAt && ` ${formatDateTime(version.adoptedAt)}`} · {t.printed(formatDateTime(new Date()))}
        </p>
        <p className="plan-hash">{version.contentHash ? t.hash(version.contentHash) : t.noHash}</p>
      </footer>
    </article>
  );
}
