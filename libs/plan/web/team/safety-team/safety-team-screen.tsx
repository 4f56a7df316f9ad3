import { useParams } from 'react-router';
import { SafetyTeamOverviewDocument, type SafetyTeamOverviewQuery } from '@generated/team/graphql';
import { familyTitle, today } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { planPhaseText } from '@zov/dossier/web/team/shared/words.texts';
import { teamRoleText } from '@zov/dossier/web/team/safety-team/safety-teams.texts';
import { Card, EmptyState, Link, LinkButton, Notice, PageHeader, StatusBadge, TabNav, Tag } from '@zov/ui';
import { lineOf, type FamilyLine } from '../../../model/team-overview.ts';
import { safetyTeamTexts as t } from './safety-team.texts';
import '@zov/dossier/web/team/dossier.css';

type Family = SafetyTeamOverviewQuery['dossiers']['nodes'][number];
type Team = SafetyTeamOverviewQuery['safetyTeams'][number];

/** NL: overzicht van het veiligheidsteam. Families of an own team, each only as far as the reader's own involvement opens it. */
export function SafetyTeamScreen() {
  const reading = useReading(SafetyTeamOverviewDocument, {});
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.intro}</p>
      </PageHeader>
      <ScreenState reading={reading} lines={8}>{(data) => <Overview data={data} />}</ScreenState>
    </>
  );
}

function Overview({ data: { safetyTeams, dossiers } }: { data: SafetyTeamOverviewQuery }) {
  const { teamId } = useParams();
  const mine = safetyTeams.filter((one) => one.mine);
  const team = mine.find(({ id }) => id === teamId) ?? mine[0];
  if (!team) {
    return (
      <Card>
        <EmptyState title={t.noTeam} icon="people" actions={<LinkButton href="/gezinnen">{t.toFamilies}</LinkButton>}>
          <p>{t.noTeamText}</p>
        </EmptyState>
      </Card>
    );
  }
  const families = dossiers.nodes.filter(({ safetyTeamId, state }) => safetyTeamId === team.id && state !== 'CLOSED');
  return (
    <div className="zov-stack">
      {mine.length > 1 && <TabNav label={t.teams} items={mine.map(({ id, name }) => ({ href: `/veiligheidsteam/${id}`, label: name }))} />}
      {dossiers.hasMore && (
        <Notice tone="info">
          <p>{t.onlyFirst}</p>
        </Notice>
      )}
      <TeamCard team={team} count={families.length} />
      {families.length === 0 ? (
        <Card>
          <EmptyState title={t.none} icon="people">
            <p>{t.noneText}</p>
          </EmptyState>
        </Card>
      ) : (
        families.map((family) => <FamilyCard key={family.id} family={family} />)
      )}
    </div>
  );
}

function TeamCard({ team, count }: { team: Team; count: number }) {
  const now = team.members.filter(({ untilOn }) => !untilOn || untilOn > today());
  return (
    <Card title={team.name} aside={<Tag>{t.count(count)}</Tag>}>
      <p className="zov-subtle">{t.area(team.area)}</p>
      <details className="zov-fold">
        <summary>{t.roster(now.length)}</summary>
        <ul className="zov-rows">
          {now.map((one) => (
            <li key={one.id}>
              {one.name} <span className="zov-subtle">{[teamRoleText[one.teamRole], one.organisationName].join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function FamilyCard({ family }: { family: Family }) {
  const line = lineOf(family, today());
  const attention = line.missedChecks > 0 || line.goals.overdue > 0 || line.gatesWaiting > 0 || line.review?.late === true || line.monitoring?.late === true;
  return (
    <Card title={familyTitle(family.name)} aside={attention && <StatusBadge tone="warning">{t.attention}</StatusBadge>}>
      <dl className="zov-fact__facts">
        {factsOf(line).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href={`/gezinnen/${family.id}`}>{t.open(familyTitle(family.name), family.number)}</Link>
      </p>
    </Card>
  );
}

function factsOf(line: FamilyLine): [string, string][] {
  const { reached, overdue, notReached, running } = line.goals;
  return [
    [t.phase, t.phases[line.phase]], [t.plans, line.inForce.map((phase) => planPhaseText[phase]).join(', ') || t.noPlan],
    [t.goals, reached + overdue + notReached + running === 0 ? t.noGoals : t.goalCounts(line.goals)], [t.checks, t.missed(line.missedChecks)], [t.gates, t.waiting(line.gatesWaiting)],
    [t.monitoring, line.monitoring ? t.reviewOn(line.monitoring.on, line.monitoring.late) : t.noMonitoring], [t.review, line.review ? t.reviewOn(line.review.on, line.review.late) : t.noReview],
  ];
}
