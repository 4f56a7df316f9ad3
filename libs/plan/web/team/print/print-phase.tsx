import { DataTable } from '@zov/ui/plain';
import { formatDate, formatDateShort } from '@zov/ui/format';
import { familyTitle, today } from '@zov/dossier/web/team/shared/people';
import { standingText } from '@zov/dossier/web/team/shared/plan-state';
import { planPhaseText } from '@zov/dossier/web/team/shared/words.texts';
import { courseOf } from '../../../model/help';
import { helpTexts } from '../help/help.texts';
import { conditionTexts, setByText } from '../minimum-condition/conditions.texts';
import { readTexts, stanceText } from '../read/read.texts';
import { agreementsOf, shownOf, type NetContact, type Opinion, type Shown, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { DissentTitle } from '../signing/dissent-title';
import { phaseWords } from '../top3/phase-words.texts';
import { printTexts as t } from './print.texts';

/** Enough of a fingerprint to tell two sheets apart by eye; the whole one stands on the screen. */
const SHORT_HASH = 8;

function Net({ contacts }: { contacts: readonly NetContact[] }) {
  return (
    <ol className="plan-print__list">
      {contacts.map((one) => (
        <li key={one.id}>
          <strong>
            {one.name} {one.publicPhone}
          </strong>{' '}
          {one.reachableWhen && `(${one.reachableWhen}) `}
          <em>{one.familyText}</em> {t.told(one.told, one.agreed, one.confirmedOn ? formatDateShort(one.confirmedOn) : undefined)}
        </li>
      ))}
    </ol>
  );
}

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
              {one.familyText !== one.what && (
                <>
                  <br />
                  <em>{one.familyText}</em>
                </>
              )}
            </>
          ),
        },
        {
          id: 'when', header: t.when,
          cell: (one) => (
            <>
              {one.trigger && <p>{one.trigger}</p>}
              {one.rhythm && <p>{one.rhythm}</p>}
            </>
          ),
        },
        { id: 'check', header: t.check, cell: (one) => [one.checkerName, one.checkHow].filter(Boolean).join(': ') },
        { id: 'fails', header: t.fails, cell: (one) => one.ifItFails },
      ]}
    />
  );
}

function Situations({ shown }: { shown: Shown }) {
  const { names } = usePlan();
  return (
    <ol className="plan-print__list">
      {shown.top3.map((item) => (
        <li key={item.id}>
          <strong>{item.behaviour}</strong> ({names(item.aboutPersonIds)}) <em>{item.familyText}</em> {item.goal && t.goal(item.goal)}
        </li>
      ))}
    </ol>
  );
}

function Conditions({ shown }: { shown: Shown }) {
  return (
    <ul className="plan-print__list">
      {shown.conditions.map((one) => (
        <li key={one.id}>
          {one.text} ({conditionTexts.by(setByText[one.setByKind], one.setByName)}. {one.met ? conditionTexts.metBadge : conditionTexts.notMetBadge}.)
        </li>
      ))}
    </ul>
  );
}

function HelpLines({ shown }: { shown: Shown }) {
  const { dossier } = usePlan();
  return (
    <ul className="plan-print__list">
      {shown.help.map((one) => {
        const course = courseOf(dossier.helpRecords, one.lineageId);
        const since = course ? (course.stoppedOn ? helpTexts.stopped(formatDateShort(course.startedOn), formatDateShort(course.stoppedOn)) : helpTexts.started(formatDateShort(course.startedOn))) : one.plannedFrom && helpTexts.plannedFrom(formatDateShort(one.plannedFrom));
        return (
          <li key={one.id}>
            <strong>{one.kind}</strong> {[one.providerName, since].filter(Boolean).join(', ')} <em>{one.familyText}</em>
          </li>
        );
      })}
    </ul>
  );
}

/** Everybody's own words, dissent and what was said before included. */
function Opinions({ opinions }: { opinions: readonly Opinion[] }) {
  const { name } = usePlan();
  if (opinions.length === 0) return <p>{readTexts.noOpinions}</p>;
  return (
    <ul className="plan-print__list">
      {opinions.map((one) => (
        <li key={one.id}>
          <strong>
            {name(one.personId)}: {stanceText[one.stance]}.
          </strong>{' '}
          {one.words && `“${one.words}” `}({[formatDateShort(one.saidAt), one.recordedByName && readTexts.recordedBy(one.recordedByName), !one.current && readTexts.earlier.toLowerCase()].filter(Boolean).join(', ')})
        </li>
      ))}
    </ul>
  );
}

/** One phase on one sheet: what somebody needs in a crisis first. At the foot of every sheet stands which version it is. */
export function PrintPhase({ version }: { version: Version }) {
  const { dossier } = usePlan();
  const shown = shownOf(version);
  return (
    <article className="plan-print" aria-labelledby={`print-${version.id}`}>
      <header>
        <h2 id={`print-${version.id}`}>
          {planPhaseText[version.phase]} · {familyTitle(dossier.name)} ({dossier.number})
        </h2>
        {version.contentHash === null && <p className="plan-print__draft">{t.draft}</p>}
        <DissentTitle version={version} />
      </header>
      <section>
        <h3>{t.call}</h3>
        <p>
          <strong>{t.emergency}</strong> · {t.veiligThuis} · {t.childLine}
        </p>
        <Net contacts={shown.net} />
      </section>
      <section>
        <Agreements shown={shown} />
      </section>
      <section>
        <h3>{phaseWords[version.phase].top3}</h3>
        <Situations shown={shown} />
      </section>
      {shown.conditions.length > 0 && (
        <section>
          <h3>{t.conditions}</h3>
          <Conditions shown={shown} />
        </section>
      )}
      {shown.help.length > 0 && (
        <section>
          <h3>{helpTexts.title}</h3>
          <HelpLines shown={shown} />
        </section>
      )}
      <section>
        <h3>{t.opinions}</h3>
        <Opinions opinions={version.opinions} />
      </section>
      <footer className="plan-print__foot">
        <p>
          {t.version(planPhaseText[version.phase], version.number, standingText(version))} · {version.contentHash ? t.hash(version.contentHash.slice(0, SHORT_HASH)) : t.noHash} · {t.printed(formatDate(today()))}
        </p>
      </footer>
    </article>
  );
}
