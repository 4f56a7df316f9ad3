import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { FamilyColumnsDocument, type FamilyColumnsQuery } from '@generated/team/graphql';
import { COLUMNS } from '@zov/dossier/model/outlook.ts';
import { Card, EmptyState, Link, PrintButton } from '@zov/ui';
import { ThreeColumns } from '@zov/ui/pictures';
import { Chips } from '../shared/chips';
import { familyFirst, Names } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { analysisTexts as texts, columnText } from './analysis.texts';
import { columnsScreenTexts } from './columns-screen.texts';

type Family = NonNullable<FamilyColumnsQuery['dossier']>;
const param = 'wie';

/** The three columns as one sheet: to show at the table, or on paper. */
export function ColumnsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyColumnsDocument, { id: dossierId });
  return <ScreenState reading={reading} lines={10}>{({ dossier }) => dossier && <Drawn family={dossier} />}</ScreenState>;
}

function Drawn({ family }: { family: Family }) {
  const [search, setSearch] = useSearchParams();
  const people = familyFirst(family.persons);
  const chosen = search.getAll(param);
  const current = family.columnStatements.filter((one) => one.state === 'CURRENT');
  const about = people.filter((person) => current.some((one) => one.aboutPersonIds.includes(person.id)));
  const toggle = (id: string) => setSearch({ [param]: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] }, { replace: true, preventScrollReset: true });
  const key = chosen.join();
  const columns = useMemo(() => columnsOf(family, key === '' ? [] : key.split(',')), [family, key]);
  return (
    <Card title={texts.columns}>
      <div className="zov-stack">
        <Chips label={columnsScreenTexts.about} chips={about.map((one) => ({ value: one.id, label: one.callName }))} chosen={chosen} onToggle={toggle} />
        {current.length === 0 ? <EmptyState title={columnsScreenTexts.none}>{columnsScreenTexts.noneText}</EmptyState> : <ThreeColumns columns={columns} />}
        <p className="zov-row zov-no-print">
          {current.length > 0 && <PrintButton size="small">{columnsScreenTexts.print}</PrintButton>}
          <Link href={`/gezinnen/${family.id}/analyse#kolommen`}>{columnsScreenTexts.back}</Link>
        </p>
      </div>
    </Card>
  );
}

/** What is so now, in the order of each column; about these people, or about all. */
function columnsOf(family: Family, personIds: readonly string[]) {
  const names = new Names(familyFirst(family.persons));
  const shown = family.columnStatements.filter((one) => one.state === 'CURRENT' && (personIds.length === 0 || one.aboutPersonIds.some((id) => personIds.includes(id))));
  return COLUMNS.map((kind) => ({
    kind, title: columnText[kind],
    sentences: shown.filter((one) => one.kind === kind).map(({ id, text, aboutPersonIds, factIds }) => ({ id, text: text ?? '', note: [`${texts.about(names.list(aboutPersonIds))}.`, factIds.length > 0 && columnsScreenTexts.facts(factIds.length)].filter(Boolean).join(' ') })),
  }));
}
