import type { ReactNode } from 'react';
import { Card, DescriptionList, StatusBadge, type Description } from '@zov/ui/plain';
import { formatDate, formatPeriod } from '@zov/ui/format';
import { WhoSeesLink } from '@zov/dossier/web/team/sight/item-link';
import { PlanPicture } from '../../picture/plan-picture';
import { setByText, conditionTexts } from '../minimum-condition/conditions.texts';
import { agreementsOf, shownOf, type Agreement, type Help, type NetContact, type PlanDossier, type Shown, type Top3Item, type Version } from '../screen/plan-data';
import { professionalNames } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { OwnSignature } from '../signing/sign-agreement';
import { FactList } from '../top3/fact-choice';
import { domainText, phaseWords } from '../top3/phase-words.texts';
import { HelpReader } from '../help/help-reader';
import { OriginBadge } from '../act/origin';
import { FamilyWords } from './family-words';
import { readTexts as t } from './read.texts';

const written = (details: ReactNode): ReactNode => (typeof details === 'string' ? <span className="plan-text">{details}</span> : details);
const filled = (items: readonly (Description & { show: unknown })[]): Description[] =>
  items.filter(({ show }) => Boolean(show)).map(({ term, details }) => ({ term, details: written(details) }));

const home = (dossier: PlanDossier, id: string | null): string => dossier.households.find((one) => one.id === id)?.label ?? '–';

export function AgreementReader({ agreement, below }: { agreement: Agreement; below?: ReactNode }) {
  const { dossier, name, names } = usePlan();
  const who = agreement.whoPersonId ? name(agreement.whoPersonId) : agreement.whoName;
  return (
    <li className="plan-agreement" id={agreement.id}>
      <p className="plan-text">
        <strong>{who}</strong>: {agreement.what}
      </p>
      <OriginBadge item={agreement} />
      <FamilyWords text={agreement.familyText} />
      {agreement.childText && (
        <div className="plan-child">
          <PlanPicture name={agreement.childPicture} />
          <FamilyWords label={t.childText} text={agreement.childText} />
        </div>
      )}
      <DescriptionList
        items={filled([
          { term: t.home, details: home(dossier, agreement.householdId), show: agreement.householdId },
          { term: t.trigger, details: agreement.trigger, show: agreement.trigger },
          { term: t.rhythm, details: agreement.rhythm, show: agreement.rhythm },
          { term: t.checked, details: t.checkedBy(agreement.checkerName, agreement.checkHow), show: agreement.checkerName || agreement.checkHow },
          { term: t.ifItFails, details: agreement.ifItFails, show: agreement.ifItFails },
          { term: t.period, details: formatPeriod(agreement.fromOn, agreement.untilOn), show: agreement.fromOn ?? agreement.untilOn },
          { term: t.review, details: agreement.reviewOn && formatDate(agreement.reviewOn), show: agreement.reviewOn },
          { term: t.about, details: names(agreement.aboutPersonIds), show: agreement.aboutPersonIds.length },
          { term: t.named, details: professionalNames(dossier.involvements, agreement.namedActorIds), show: agreement.namedActorIds.length },
        ])}
      />
      <OwnSignature agreement={agreement} />
      {below}
      <WhoSeesLink dossierId={dossier.id} slug="afspraak" id={agreement.id} of={agreement.what.slice(0, 60)} />
    </li>
  );
}

type SituationProps = { item: Top3Item; place: number; agreements: readonly Agreement[]; below?: (agreement: Agreement) => ReactNode; belowGoal?: (item: Top3Item) => ReactNode };

function SituationReader({ item, place, agreements, below, belowGoal }: SituationProps) {
  const { dossier, names } = usePlan();
  const facts = dossier.facts.filter(({ id }) => item.factIds.includes(id));
  return (
    <section className="plan-read" aria-label={`${place}. ${item.behaviour.slice(0, 80)}`}>
      <div className="plan-situation__title">
        <span className="plan-rank" aria-hidden="true">
          {place}
        </span>
        <h3 className="plan-text">{item.behaviour}</h3>
      </div>
      <OriginBadge item={item} />
      <FamilyWords text={item.familyText} />
      <DescriptionList
        items={filled([
          { term: t.about, details: names(item.aboutPersonIds), show: item.aboutPersonIds.length },
          { term: t.facts, details: <FactList facts={facts} />, show: facts.length },
          { term: t.domain, details: item.lifeDomain && domainText[item.lifeDomain], show: item.lifeDomain },
          { term: t.home, details: home(dossier, item.householdId), show: item.householdId },
          { term: t.risk, details: item.riskFactors, show: item.riskFactors },
          { term: t.noCondition, details: item.noConditionReason, show: item.noConditionReason },
          { term: t.noHelp, details: item.noHelpReason, show: item.noHelpReason },
          { term: t.goal, details: item.goal, show: item.goal },
          { term: t.reached, details: item.goalReachedWhen, show: item.goalReachedWhen },
        ])}
      />
      {belowGoal?.(item)}
      <WhoSeesLink dossierId={dossier.id} slug="situatie" id={item.id} of={item.behaviour.slice(0, 60)} />
      <h4>{t.agreements}</h4>
      <ol className="plan-rows">
        {agreements.map((one) => (
          <AgreementReader key={one.id} agreement={one} below={below?.(one)} />
        ))}
      </ol>
    </section>
  );
}

export function NetReader({ contacts, below }: { contacts: readonly NetContact[]; /** What is so of a contact now, instead of what the plan says of it. */ below?: (contact: NetContact) => ReactNode }) {
  return (
    <ol className="plan-net">
      {contacts.map((one) => (
        <li key={one.id}>
          <p>
            <strong>{one.name}</strong> {one.publicPhone && <span className="plan-phone">{one.publicPhone}</span>} <span className="zov-subtle">{one.reachableWhen}</span>
          </p>
          <FamilyWords text={one.familyText} />
          {below ? (
            below(one)
          ) : (
            <p className="zov-row">
              {one.told && <StatusBadge tone="positive">{t.told}</StatusBadge>}
              {one.agreed && <StatusBadge tone="positive">{t.agreed}</StatusBadge>}
              {one.confirmedOn && <span className="zov-subtle">{t.confirmed(formatDate(one.confirmedOn))}</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Of one household only what is for it or for all of them. */
function inHome(shown: Shown, householdId: string | undefined): Shown {
  const here = (one: { householdId: string | null }): boolean => householdId === undefined || one.householdId === null || one.householdId === householdId;
  return { ...shown, top3: shown.top3.filter(here), agreements: shown.agreements.filter(here) };
}

type PlanReaderProps = { version: Version; /** Only what is for this household. */ householdId?: string; below?: (agreement: Agreement) => ReactNode; /** Under each goal. */ belowGoal?: (item: Top3Item) => ReactNode; /** Of each contact. */ belowContact?: (contact: NetContact) => ReactNode; /** Under each help. */ belowHelp?: (help: Help) => ReactNode };

/** A version of the plan to read, everything in it; `below` puts something under each agreement. */
export function PlanReader({ version, householdId, below, belowGoal, belowContact, belowHelp }: PlanReaderProps) {
  const whole = shownOf(version);
  const shown = inHome(whole, householdId);
  return (
    <>
      <Card title={phaseWords[version.phase].top3}>
        <div className="zov-stack">
          {shown.top3.map((item) => (
            <SituationReader key={item.id} item={item} place={whole.top3.indexOf(item) + 1} agreements={agreementsOf(shown, item)} below={below} belowGoal={belowGoal} />
          ))}
          {shown.top3.length === 0 && <p>{t.none}</p>}
        </div>
      </Card>
      <Card title={t.conditions}>
        <ul className="plan-rows">
          {shown.conditions.map((one) => (
            <li key={one.id} className="plan-agreement">
              <p className="plan-text">
                <strong>{one.text}</strong>
              </p>
              <FamilyWords text={one.familyText} />
              <p className="zov-row">
                <StatusBadge tone={one.met ? 'positive' : 'neutral'}>{one.met ? t.met : t.notMet}</StatusBadge>
                <OriginBadge item={one} />
                <span className="zov-subtle">{conditionTexts.by(setByText[one.setByKind], one.setByName)}</span>
                {one.top3ItemId && <span className="zov-subtle">{t.belongsTo(whole.top3.findIndex(({ id }) => id === one.top3ItemId) + 1)}</span>}
              </p>
            </li>
          ))}
        </ul>
        {shown.conditions.length === 0 && <p>{t.none}</p>}
      </Card>
      <HelpReader help={shown.help} top3={whole.top3} below={belowHelp} />
      <Card title={t.net}>{shown.net.length > 0 ? <NetReader contacts={shown.net} below={belowContact} /> : <p>{t.none}</p>}</Card>
    </>
  );
}
