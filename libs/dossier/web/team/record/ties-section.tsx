import type { ReactNode } from 'react';
import { siblingsOf } from '@zov/dossier/model/family-tie.ts';
import { Card, Tag } from '@zov/ui';
import { familyTieText, siblingsText } from '../shared/family-tie-text';
import { today } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import type { FamilyFile, SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['familyTies'][number];
const BY_BLOOD_OR_BOND: readonly string[] = ['PARENT_OF', 'PARTNER', 'EX_PARTNER'];

const ended = (tie: Row): boolean => Boolean(tie.untilOn && tie.untilOn <= today());
const currentFirst = (ties: readonly Row[]): Row[] => [...ties].sort((a, b) => Number(ended(a)) - Number(ended(b)));

/** Who is whose parent or partner, and how people stand to each other: what the genogram is drawn from. */
export function TiesSection({ file, names, keeps }: SectionProps<'familyTies'>) {
  const [bonds, others] = [true, false].map((which) => currentFirst(file.familyTies.filter((tie) => BY_BLOOD_OR_BOND.includes(tie.kind) === which))) as [Row[], Row[]];
  const siblings = siblingsOf(file.familyTies);
  const row = (tie: Row): ReactNode => {
    const text = familyTieText(tie, names);
    return (
      <li key={tie.id} className="zov-rows__row">
        <span>{text}</span>
        {ended(tie) && <Tag>{sharedTexts.ended}</Tag>}
        {keeps && <CorrectLink what="familieband" id={tie.id} of={text} file={file} />}
      </li>
    );
  };
  return (
    <Card id="familie" title={texts.ties} className="zov-anchor">
      <div className="zov-stack">
        {file.familyTies.length === 0 && <p>{texts.noTies}</p>}
        {bonds.length > 0 && <ul className="zov-rows">{bonds.map(row)}</ul>}
        {siblings.length > 0 && (
          <div>
            <h3>{texts.siblings}</h3>
            <p className="zov-subtle">{texts.siblingsNote}</p>
            <ul className="zov-rows">
              {siblings.map((one) => (
                <li key={one.ids.join()} className="zov-rows__row">{siblingsText(one, names)}</li>
              ))}
            </ul>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <h3>{texts.getOn}</h3>
            <ul className="zov-rows">{others.map(row)}</ul>
          </div>
        )}
        {keeps && <AddLink what="familieband" file={file}>{texts.addFamilyTie}</AddLink>}
      </div>
    </Card>
  );
}
