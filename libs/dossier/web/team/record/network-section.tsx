import { Card, DataTable, StatusBadge } from '@zov/ui';
import { bondText, ringText } from '../shared/words.texts';
import type { FamilyFile, SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['networkTies'][number];

const toldText = (tie: Row): string =>
  tie.toldOn || tie.agreedOn ? [tie.toldOn && texts.toldOn(tie.toldOn), tie.agreedOn && texts.agreedOn(tie.agreedOn)].filter(Boolean).join(', ') : texts.notTold;

/** Who stands around the family, how near, and what they do in the plan. */
export function NetworkSection({ file, names, keeps }: SectionProps<'networkTies'>) {
  return (
    <Card id="netwerk" title={texts.network} className="zov-anchor">
      <DataTable
        caption={texts.network}
        captionHidden
        rows={file.networkTies}
        rowKey={(tie) => tie.id}
        empty={<p>{texts.noNetwork}</p>}
        columns={[
          {
            id: 'name', header: texts.name, rowHeader: true,
            cell: (tie) => (
              <>
                {names.full(tie.personId)}
                {tie.chosenByChild && <span className="zov-rows__sub"><StatusBadge tone="positive" icon="user">{texts.support}</StatusBadge></span>}
                {keeps && <span className="zov-rows__sub"><CorrectLink what="netwerk" id={tie.id} of={texts.tieOf(names.full(tie.personId))} file={file} /></span>}
              </>
            ),
          },
          { id: 'relation', header: texts.relation, cell: (tie) => tie.relation || '–' },
          { id: 'ring', header: texts.ring, cell: (tie) => `${ringText[tie.ring]}, ${bondText[tie.bond].toLowerCase()}` },
          { id: 'role', header: texts.roleInPlan, cell: (tie) => tie.roleInPlan || '–' },
          { id: 'told', header: texts.told, cell: toldText },
        ]}
      />
      {keeps && <AddLink what="netwerk" file={file}>{texts.addTie}</AddLink>}
    </Card>
  );
}
