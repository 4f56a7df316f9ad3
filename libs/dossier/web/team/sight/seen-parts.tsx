import type { ReactNode } from 'react';
import { Card } from '@zov/ui';
import { formatDate, formatPeriod } from '@zov/ui/format';
import { contactKindText, familyRoleText, factKindText, measureKindText, partnerText, planPhaseText, planStateText, sourceKindText } from '../shared/words.texts';
import { sightTexts as texts } from './sight.texts';
import type { Seen } from './view-as-screen';

type Part = { seen: Seen };
interface Line { readonly id: string; readonly text: ReactNode; readonly more?: string }

function Block({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <Card title={title} headingLevel={3}>
      {lines.length === 0 && <p>{texts.none}</p>}
      <ul className="zov-rows">
        {lines.map((line) => (
          <li key={line.id} className="zov-rows__row zov-rows__row--block">
            <span className="zov-lines">{line.text}</span>
            {line.more && <span className="zov-subtle zov-rows__sub">{line.more}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
const dated = (one: { what?: string | null; happenedOn?: string | null }): string => [one.happenedOn && formatDate(one.happenedOn), one.what].filter(Boolean).join(': ');

/** Who they are, who helps, and where the plan stands. */
export function SeenOverview({ seen }: Part) {
  return (
    <>
      <Block title={texts.people} lines={seen.persons.map((one) => ({ id: one.id, text: one.displayName, more: joined(one.familyRole && familyRoleText[one.familyRole], one.birthDate && formatDate(one.birthDate)) }))} />
      <Block title={texts.helpers} lines={seen.involvements.map((one) => ({ id: one.id, text: joined(one.professional?.name, one.professional?.organisationName), more: partnerText[one.partner] }))} />
      <Block title={texts.plan} lines={seen.planVersions.map((one) => ({ id: one.id, text: texts.version(planPhaseText[one.phase], one.number), more: planStateText[one.state] }))} />
    </>
  );
}

/** What was written down. */
export function SeenDossier({ seen }: Part) {
  return (
    <>
      <Block title={texts.facts} lines={seen.facts.map((one) => ({ id: one.id, text: dated(one), more: joined(one.kind && factKindText[one.kind], one.place, one.sourceKind && texts.source(one.sourceName ?? sourceKindText[one.sourceKind])) }))} />
      <Block title={texts.events} lines={seen.events.map((one) => ({ id: one.id, text: dated(one) }))} />
      <Block title={texts.measures} lines={seen.measures.map((one) => ({ id: one.id, text: measureKindText[one.kind], more: formatPeriod(one.fromOn, one.untilOn) }))} />
      <Block title={texts.contact} lines={seen.contactPoints.map((one) => ({ id: one.id, text: `${contactKindText[one.kind]}: ${one.text}` }))} />
    </>
  );
}

type Version = Seen['planVersions'][number];
const GONE = ['WITHDRAWN', 'SUPERSEDED'];

/** The plan in the words of the family, version by version. */
export function SeenPlan({ seen }: Part) {
  if (seen.planVersions.length === 0) return <p>{texts.noPlan}</p>;
  const nameOf = new Map(seen.persons.map((one) => [one.id, one.displayName]));
  return seen.planVersions.map((version) => <SeenVersion key={version.id} version={version} nameOf={nameOf} />);
}

function SeenVersion({ version, nameOf }: { version: Version; nameOf: ReadonlyMap<string, string | null | undefined> }) {
  const left = <Item extends { state: string }>(items: readonly Item[]): Item[] => items.filter((one) => version.state === 'SUPERSEDED' || !GONE.includes(one.state));
  return (
    <section aria-label={texts.version(planPhaseText[version.phase], version.number)} className="zov-stack">
      <h2>{texts.version(planPhaseText[version.phase], version.number)}</h2>
      <Block title={texts.situations} lines={left(version.top3Items).map((one) => ({ id: one.id, text: one.familyText, more: one.goal ?? '' }))} />
      <Block title={texts.conditions} lines={left(version.minimumConditions).map((one) => ({ id: one.id, text: one.familyText }))} />
      <Block title={texts.agreements} lines={left(version.agreements).map((one) => ({ id: one.id, text: [nameOf.get(one.whoPersonId ?? '') ?? one.whoName, one.familyText].filter(Boolean).join(': '), more: one.rhythm ?? '' }))} />
      <Block title={texts.net} lines={left(version.safetyNet).map((one) => ({ id: one.id, text: joined(one.name, one.publicPhone), more: one.familyText ?? '' }))} />
    </section>
  );
}
