import { Card, DataTable, StatusBadge } from '@zov/ui';
import { today } from '../shared/people';
import { bondText, ringText } from '../shared/words.texts';
import type { FamilyFile, SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['networkTies'][number];
type Place = FamilyFile['contactPoints'][number];
/** By which somebody is reached, rather than found. */
const REACHES: readonly string[] = ['PHONE', 'EMAIL'];

const toldText = (tie: Row): string =>
  tie.toldOn || tie.agreedOn ? [tie.toldOn && texts.toldOn(tie.toldOn), tie.agreedOn && texts.agreedOn(tie.agreedOn)].filter(Boolean).join(', ') : texts.notTold;

/** Who stands around the family, how near, and what they do in the plan. */
export function NetworkSection({ file, names, keeps, contactPoints }: SectionProps<'networkTies'> & { contactPoints?: readonly Place[] }) {
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
                {tie.chosenByPersonIds.length > 0 && <span className="zov-rows__sub"><StatusBadge tone="positive" icon="user">{texts.supportOf(names.list(tie.chosenByPersonIds))}</StatusBadge></span>}
                {keeps && <span className="zov-rows__sub"><CorrectLink what="netwerk" id={tie.id} of={texts.tieOf(names.full(tie.personId))} file={file} /></span>}
              </>
            ),
          },
          { id: 'relation', header: texts.relation, cell: (tie) => tie.relation || '–' },
          { id: 'ring', header: texts.ring, cell: (tie) => `${ringText[tie.ring]}, ${bondText[tie.bond].toLowerCase()}` },
          { id: 'role', header: texts.roleInPlan, cell: (tie) => tie.roleInPlan || '–' },
          { id: 'told', header: texts.told, cell: toldText },
          ...(contactPoints ? [{ id: 'reach', header: texts.reach, cell: (tie: Row) => <Reach ways={waysTo(tie.personId, contactPoints)} /> }] : []),
        ]}
      />
      {keeps && <AddLink what="netwerk" file={file}>{texts.addTie}</AddLink>}
    </Card>
  );
}

const waysTo = (personId: string, places: readonly Place[]): Place[] =>
  places.filter((one) => REACHES.includes(one.kind) && one.aboutPersonIds.includes(personId) && (!one.untilOn || one.untilOn > today()));

/** How to reach somebody; what is secret is not written out here, where somebody could read along. */
function Reach({ ways }: { ways: readonly Place[] }) {
  const open = ways.filter((one) => one.dataClass !== 'D2S');
  if (ways.length === 0) return '–';
  return (
    <>
      {open.map((one) => <span key={one.id} className="zov-rows__sub">{one.text}</span>)}
      {open.length < ways.length && <a href="#contact">{texts.reachSecret}</a>}
    </>
  );
}
