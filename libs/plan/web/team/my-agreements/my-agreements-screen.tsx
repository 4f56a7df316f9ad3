import { useParams } from 'react-router';
import { MyAgreementsDocument, type MyAgreementsQuery } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, EmptyState, Link, LinkButton, Notice, PageHeader, StatusBadge, TabNav, Tag } from '@zov/ui';
import { kindText, myAgreementsTexts as t } from './my-agreements.texts';
import { agreementRows, type AgreementRow } from './rows';
import '@zov/dossier/web/team/dossier.css';

/** NL: afspraken. What agreements ask of this professional, and of everybody with it, across families. */
export function MyAgreementsScreen() {
  const reading = useReading(MyAgreementsDocument, {});
  return (
    <>
      <PageHeader title={t.title}>
        <p>{t.intro}</p>
      </PageHeader>
      <ScreenState reading={reading}>{(data) => <Rows data={data} />}</ScreenState>
    </>
  );
}

function Rows({ data: { viewer, dossiers } }: { data: MyAgreementsQuery }) {
  const everyone = useParams()['whose'] === 'iedereen';
  const all = agreementRows(dossiers.nodes, viewer.id, today());
  const rows = everyone ? all : all.filter(({ mine }) => mine);
  return (
    <div className="zov-stack">
      {dossiers.hasMore && (
        <Notice tone="info">
          <p>{t.onlyFirst}</p>
        </Notice>
      )}
      <TabNav label={t.filter} items={[{ href: '/afspraken', label: t.mine, exact: true }, { href: '/afspraken/iedereen', label: t.everyone }]} />
      <div>
        <LinkButton reload download href="/team/agenda">
          {t.calendar}
        </LinkButton>
        <p className="zov-subtle">{t.calendarHint}</p>
      </div>
      <Card title={everyone ? t.everyone : t.mine} aside={<Tag>{t.count(rows.length)}</Tag>}>
        {rows.length === 0 ? (
          <EmptyState title={everyone ? t.noneOfAll : t.none} icon="check">
            <p>{everyone ? t.noneOfAllText : t.noneText}</p>
          </EmptyState>
        ) : (
          <ul className="zov-rows">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

function Row({ row }: { row: AgreementRow }) {
  const notes = [row.family, t.day(row.on, today()), row.who && t.by(row.who), row.agreement && row.agreement !== row.what && t.forAgreement(row.agreement)];
  return (
    <li className="zov-task">
      <Tag>{kindText[row.kind]}</Tag>
      <div className="zov-task__text">
        <Link href={row.kind === 'REVIEW' ? `/gezinnen/${row.dossierId}/plan` : `/gezinnen/${row.dossierId}/controles`} className="zov-task__link">
          {row.what || t.noWhat}
          <span className="zov-visually-hidden">, {row.family}</span>
        </Link>
        <span className="zov-subtle zov-rows__sub">{notes.filter(Boolean).join(' · ')}</span>
      </div>
      {row.late && <StatusBadge tone="warning">{t.late}</StatusBadge>}
    </li>
  );
}
