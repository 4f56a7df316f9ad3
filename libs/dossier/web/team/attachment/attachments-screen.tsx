import { useApolloClient } from '@apollo/client/react';
import { useParams } from 'react-router';
import { FamilyAttachmentsDocument, WithdrawAttachmentDocument, type AttachmentPartsFragment, type FamilyAttachmentsQuery, type Partner } from '@generated/team/graphql';
import { sizeInWords } from '@zov/dossier/model/attachment.ts';
import { Card, EmptyState, LinkButton, Tag, showToast } from '@zov/ui';
import { Names, familyFirst } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { ReasonDialog } from '../sharing/reason-dialog';
import { AddAttachmentForm } from './add-attachment-form';
import { attachmentTexts as texts } from './attachment.texts';
import { CorrectDialog } from './correct-dialog';
import { ReleaseDialog } from './release-dialog';

type Family = NonNullable<FamilyAttachmentsQuery['dossier']>;

/** NL: bijlagen. Files of the family: what they are, who may see them, and the form to add one. */
export function AttachmentsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyAttachmentsDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ viewer, dossier }) => dossier && <Attachments family={dossier} viewerId={viewer.id} />}</ScreenState>;
}

function Attachments({ family, viewerId }: { family: Family; viewerId: string }) {
  const client = useApolloClient();
  const partner = myPartner(family.involvements, viewerId);
  const added = () => {
    showToast({ text: texts.saved });
    void client.refetchQueries({ include: [FamilyAttachmentsDocument] });
  };
  return (
    <div className="zov-stack">
      <Card title={texts.title} aside={<LinkButton size="small" href={`/gezinnen/${family.id}/dossier`}>{texts.back}</LinkButton>}>
        <p>{texts.intro}</p>
        {family.attachments.length === 0 && <EmptyState title={texts.none} headingLevel={3}><p>{texts.noneText}</p></EmptyState>}
        <ul className="zov-rows">
          {family.attachments.map((one) => <Item key={one.id} one={one} family={family} partner={partner} viewerId={viewerId} />)}
        </ul>
      </Card>
      {mayAct(partner, 'WRITE', 'Attachment') && <AddAttachmentForm family={family} partner={partner} onAdded={added} />}
    </div>
  );
}

function Item({ one, family, partner, viewerId }: { one: AttachmentPartsFragment; family: Family; partner: Partner | undefined; viewerId: string }) {
  const names = new Names(familyFirst(family.persons));
  const { run } = useAct(WithdrawAttachmentDocument, 'withdrawAttachment');
  const gone = one.state === 'WITHDRAWN';
  const released = one.releasedToPersonIds ?? [];
  const withdraw = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId: family.id, id: one.id, baseVersion: one.version, reason, idempotencyKey } });
    if (outcome.kind === 'done') showToast({ text: texts.withdrawn });
    return outcome;
  };
  return (
    <li className="zov-rows__row">
      <div>
        <span className="zov-rows__title">{one.title}</span>
        <span className="zov-rows__sub">{texts.about(names.list(one.aboutPersonIds))}</span>
        <span className="zov-subtle zov-rows__sub">{[one.fileName, texts.file(one.kind, sizeInWords(one.bytes), one.pages)].join(', ')}</span>
        <span className="zov-subtle zov-rows__sub">{texts.added(one.createdAt, one.author?.name)}</span>
        {!gone && <span className="zov-rows__sub">{released.length === 0 ? texts.notShared : texts.family(names.list(released))}</span>}
        {gone && one.withdrawnReason && <span className="zov-rows__sub">{texts.goneWhy(one.withdrawnReason)}</span>}
      </div>
      {one.dataClass && one.dataClass !== 'D3' && <Tag>{texts.kinds[one.dataClass]}</Tag>}
      {gone ? <Tag>{texts.gone}</Tag> : (
        <div className="zov-button-row zov-no-print">
          <LinkButton size="small" reload download href={`/team/files/${family.id}/${one.id}`} aria-label={texts.download(one.title)}>{texts.downloadShort}</LinkButton>
          {one.author?.id === viewerId && mayAct(partner, 'EDIT', 'Attachment') && <CorrectDialog attachment={one} dossierId={family.id} partner={partner} key={`correct ${one.version}`} />}
          {mayAct(partner, 'EDIT', 'Attachment', false) && <ReleaseDialog attachment={one} persons={family.persons} dossierId={family.id} key={one.version} />}
          {mayAct(partner, 'EDIT', 'Attachment', one.author?.id === viewerId) && <ReasonDialog title={texts.withdrawTitle(one.title)} text={texts.withdrawText} action={texts.withdraw} onAct={withdraw} />}
        </div>
      )}
    </li>
  );
}
