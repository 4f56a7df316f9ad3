import { useState } from 'react';
import { Button, Card, DataTable, Icon, StatusBadge } from '@zov/ui';
import { hiddenFrom } from '../shared/homes';
import { contactKindText } from '../shared/words.texts';
import type { FamilyFile, SectionProps } from './record-screen';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['contactPoints'][number];

/** Addresses and numbers. What is hidden from somebody is covered until asked for, because screens are read over shoulders. */
export function ContactSection({ file, names }: SectionProps) {
  const [open, setOpen] = useState(false);
  const hasHidden = file.contactPoints.some((one) => one.dataClass === 'D2S');
  return (
    <Card
      id="contact"
      title={texts.contact}
      className="zov-anchor"
      aside={
        hasHidden && (
          <Button size="small" icon={open ? 'lock' : 'eye'} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.hide : texts.show}
          </Button>
        )
      }
    >
      {hasHidden && !open && <p className="zov-subtle">{texts.showNote}</p>}
      <DataTable
        caption={texts.contact}
        captionHidden
        rows={file.contactPoints}
        rowKey={(one) => one.id}
        empty={<p>{texts.noContact}</p>}
        columns={[
          { id: 'kind', header: texts.what, rowHeader: true, cell: (one) => contactKindText[one.kind] },
          { id: 'value', header: texts.value, cell: (one) => <Value row={one} open={open} file={file} names={names} /> },
          { id: 'whose', header: texts.whose, cell: (one) => names.list(one.aboutPersonIds) },
        ]}
      />
    </Card>
  );
}

function Value({ row, open, file, names }: SectionProps & { row: Row; open: boolean }) {
  if (row.dataClass !== 'D2S') return <span className="zov-lines">{row.text}</span>;
  const from = hiddenFrom(row.aboutPersonIds, file.restrictions, names);
  return (
    <div className="zov-stack zov-stack--tight">
      {open ? (
        <span className="zov-lines">{row.text}</span>
      ) : (
        <span className="zov-subtle">
          <Icon name="lock" /> {texts.covered}
        </span>
      )}
      <span>
        <StatusBadge tone="warning" icon="lock">
          {texts.hidden(from)}
        </StatusBadge>
      </span>
      {row.hiddenReason && <span className="zov-subtle">{texts.hiddenReason(row.hiddenReason)}</span>}
      {row.releasedToPersonIds.length > 0 && <span className="zov-subtle">{texts.mayKnow(names.list(row.releasedToPersonIds))}</span>}
    </div>
  );
}
