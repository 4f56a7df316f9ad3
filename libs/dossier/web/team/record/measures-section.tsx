import { measureWarnings, type MeasureLimit } from '@zov/dossier/model/measure.ts';
import { Card, LinkButton, Notice, Tag } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import { inForce } from '../shared/homes';
import { warningText } from '../shared/measure-warning';
import { today } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import { measureKindText } from '../shared/words.texts';
import { AddLink, CorrectLink } from './keep-links';
import type { FamilyFile, SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['measures'][number];
type Props = SectionProps & { limits: readonly MeasureLimit[]; mayExtend: boolean };

const ended = (one: Row): boolean => Boolean(one.untilOn && one.untilOn <= today());

/** Legal acts, for whom and for how long, with what to look at; and apart from them who directs. */
export function MeasuresSection({ file, names, keeps, limits, mayExtend }: Props) {
  const directors = file.involvements.filter((one) => one.partner === 'CASE_DIRECTOR' && inForce(one)).map(({ professional }) => [professional?.name, professional?.organisationName && `(${professional.organisationName})`].filter(Boolean).join(' '));
  const rows = [...file.measures].sort((a, b) => Number(ended(a)) - Number(ended(b)));
  return (
    <Card id="maatregelen" title={texts.measures} className="zov-anchor">
      {rows.length === 0 && <p>{texts.noMeasures}</p>}
      {rows.length > 0 && directors.length > 0 && <p className="zov-subtle">{texts.directs(formatList(directors))}</p>}
      <ul className="zov-rows">
        {rows.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <Measure one={one} file={file} about={names.list(one.aboutPersonIds)} limits={limits} />
            {ended(one) && <Tag>{sharedTexts.ended}</Tag>}
            {keeps && <CorrectLink what="maatregel" id={one.id} of={measureKindText[one.kind]} file={file} />}
            {mayExtend && !ended(one) && one.untilOn && !file.measures.some((other) => other.extendsMeasureId === one.id) && (
              <LinkButton size="small" variant="quiet" icon="clock" className="zov-no-print" href={`/gezinnen/${file.id}/dossier/bij/maatregel-verlengen/${one.id}`} aria-label={texts.extendWhich(measureKindText[one.kind])}>
                {texts.extend}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {keeps && <AddLink what="maatregel" file={file}>{texts.addMeasure}</AddLink>}
    </Card>
  );
}

function Measure({ one, file, about, limits }: { one: Row; file: FamilyFile; about: string; limits: readonly MeasureLimit[] }) {
  const decided = [texts.decided(one.decidedBy, one.decidedOn, one.reference), one.carriedOutOn && texts.carriedOut(one.carriedOutOn)].filter(Boolean).join(', ');
  const warnings = measureWarnings(one, file.measures, limits, today());
  return (
    <div>
      <span className="zov-rows__title">{measureKindText[one.kind]} {one.extendsMeasureId && <Tag>{texts.extensionOf}</Tag>}</span>
      <span className="zov-rows__sub">{[texts.scope(about), texts.period(one.fromOn, one.untilOn)].join(', ')}</span>
      {decided && <span className="zov-rows__sub">{decided.replace(/^./, (letter) => letter.toUpperCase())}</span>}
      {one.note && <span className="zov-subtle zov-rows__sub">{one.note}</span>}
      {one.safetyEffect && <span className="zov-subtle zov-rows__sub">{texts.safetyEffect(one.safetyEffect)}</span>}
      {warnings.length > 0 && (
        <div className="zov-stack zov-stack--tight">
          {warnings.map((warning) => (
            <Notice key={warning.about} tone={warning.about === 'APPEAL' ? 'info' : 'warning'}>
              <p>{warningText(warning, today())}</p>
            </Notice>
          ))}
        </div>
      )}
    </div>
  );
}
