import { DataTable, Link, StatusBadge } from '@zov/ui';
import { familyTitle, today } from '../shared/people';
import { currentVersion, planStateLook } from '../shared/plan-state';
import { myPartner } from '../shared/rights';
import { partnerText, planPhaseText } from '../shared/words.texts';
import { familiesTexts as texts } from './families.texts';
import { openChecks, phaseOf, type FamilyRow } from './family-rows';

/** One row a family; the name is the way in. */
export function FamiliesTable({ rows, viewerId }: { rows: readonly FamilyRow[]; viewerId: string }) {
  return (
    <div className="zov-card zov-card--table">
      <DataTable
        caption={texts.title}
        captionHidden
        rows={rows}
        rowKey={(family) => family.id}
        columns={[
          {
            id: 'family', header: texts.family, rowHeader: true,
            cell: (family) => (
              <>
                <Link href={`/gezinnen/${family.id}`}>{familyTitle(family.name)}</Link>
                {family.state === 'CLOSED' && (
                  <span className="zov-rows__sub">
                    <StatusBadge icon="lock">{texts.closed}</StatusBadge>
                  </span>
                )}
              </>
            ),
          },
          { id: 'number', header: texts.number, nowrap: true, cell: (family) => family.number },
          { id: 'phase', header: texts.phase, cell: (family) => (myPartner(family.involvements, viewerId) ? texts.phases[phaseOf(family)] : texts.noRole) },
          { id: 'plan', header: texts.plan, cell: (family) => <PlanCell family={family} /> },
          { id: 'checks', header: texts.checks, nowrap: true, cell: (family) => <ChecksCell family={family} /> },
          { id: 'role', header: texts.role, cell: (family) => roleOf(family, viewerId) },
        ]}
      />
    </div>
  );
}

function roleOf(family: FamilyRow, viewerId: string): string {
  const partner = myPartner(family.involvements, viewerId);
  return partner ? partnerText[partner] : texts.noRole;
}

function PlanCell({ family }: { family: FamilyRow }) {
  const version = currentVersion(family.planVersions);
  if (!version) return <StatusBadge icon="info">{texts.noPlan}</StatusBadge>;
  const look = planStateLook(version.state);
  return (
    <>
      <span className="zov-rows__sub">{planPhaseText[version.phase]}</span>
      <StatusBadge tone={look.tone} icon={look.icon}>
        {look.text}
      </StatusBadge>
    </>
  );
}

function ChecksCell({ family }: { family: FamilyRow }) {
  const { planned, missed } = openChecks(family, today());
  if (planned + missed === 0) return <span className="zov-subtle">{texts.noChecks}</span>;
  return (
    <span className="zov-row">
      {missed > 0 && <StatusBadge tone="warning">{texts.missed(missed)}</StatusBadge>}
      {planned > 0 && <span>{texts.planned(planned)}</span>}
    </span>
  );
}
