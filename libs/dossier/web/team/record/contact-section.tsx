import { useState } from 'react';
import type { Partner } from '@zov/access/model/partner.ts';
import { approvalsOf } from '@zov/access/model/approval.ts';
import { Button, Card, LinkButton, StatusBadge } from '@zov/ui';
import { hiddenFrom } from '../shared/homes';
import { contactKindText } from '../shared/words.texts';
import { WhoSeesLink } from '../sight/item-link';
import type { FamilyFile, SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

type Row = FamilyFile['contactPoints'][number];

/** Addresses and numbers. What is hidden from somebody is covered until asked for, because screens are read over shoulders. */
export function ContactSection({ file, names, keeps, partner }: SectionProps & { partner: Partner | undefined }) {
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
      {file.contactPoints.length === 0 && <p>{texts.noContact}</p>}
      <ul className="zov-rows">
        {file.contactPoints.map((one) => (
          <li key={one.id} className="zov-rows__row zov-contact">
            <div>
              <span className="zov-rows__title">{contactKindText[one.kind]}</span>
              <span className="zov-subtle zov-rows__sub">{names.list(one.aboutPersonIds)}</span>
              {(one.fromOn || one.untilOn) && <span className="zov-subtle zov-rows__sub">{texts.period(one.fromOn, one.untilOn)}</span>}
            </div>
            <Value row={one} open={open} file={file} names={names} />
            <div className="zov-button-row zov-no-print">
              {keeps && <CorrectLink what="contact" id={one.id} of={texts.contactOf(contactKindText[one.kind], names.list(one.aboutPersonIds))} file={file} />}
              {keeps && one.dataClass !== 'D2S' && <CorrectLink what="contact-verbergen" id={one.id} of={texts.contactOf(contactKindText[one.kind], names.list(one.aboutPersonIds))} file={file} label={texts.makeSecret} />}
              <WhoSeesLink dossierId={file.id} slug="adres" id={one.id} of={texts.contactOf(contactKindText[one.kind], names.list(one.aboutPersonIds))} />
            </div>
          </li>
        ))}
      </ul>
      {partner && approvalsOf(partner, 'asks').includes('REVEAL_WHEREABOUTS') && <LinkButton size="small" icon="lock" href={`/gezinnen/${file.id}/vier-ogen`}>{texts.askPlace}</LinkButton>}
      {keeps && <AddLink what="contact" file={file}>{texts.addContact}</AddLink>}
    </Card>
  );
}

function Value({ row, open, file, names }: Omit<SectionProps, 'keeps'> & { row: Row; open: boolean }) {
  if (row.dataClass !== 'D2S') return <p className="zov-lines">{row.text}</p>;
  const from = hiddenFrom(row.aboutPersonIds, file.restrictions, names);
  return (
    <div>
      {open ? (
        <p className="zov-lines">{row.text}</p>
      ) : (
        <p className="zov-subtle">{texts.covered}</p>
      )}
      <p>
        <StatusBadge tone="warning" icon="lock">
          {texts.hidden(from)}
        </StatusBadge>
      </p>
      {open && row.hiddenReason && <p className="zov-subtle">{texts.hiddenReason(row.hiddenReason)}</p>}
      {row.releasedToPersonIds.length > 0 && <p className="zov-subtle">{texts.mayKnow(names.list(row.releasedToPersonIds))}</p>}
    </div>
  );
}
