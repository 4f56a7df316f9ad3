import { useState } from 'react';
import { ReleaseAttachmentDocument, type AttachmentPartsFragment, type PersonPartsFragment } from '@generated/team/graphql';
import { Button, Checkbox, CheckboxGroup, Dialog, Notice, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { useAct } from '../shared/use-act';
import { attachmentTexts as texts } from './attachment.texts';

type Props = { attachment: AttachmentPartsFragment; persons: readonly PersonPartsFragment[]; dossierId: string };

/** Who of the family may see a file. Nobody can look for a hidden place in a picture but a person, so that is asked. */
export function ReleaseDialog({ attachment, persons, dossierId }: Props) {
  const before = attachment.releasedToPersonIds ?? [];
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const [looked, setLooked] = useState(false);
  const [error, setError] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [overtaken, setOvertaken] = useState(false);
  const { run, busy } = useAct(ReleaseAttachmentDocument, 'releaseAttachment');
  const keyOf = useKeyOf();
  const refusedFor = trouble?.kind === 'refused' ? trouble.refusal.fields.map(({ message }) => message).join(' ') || undefined : undefined;
  const choose = (ids: readonly string[]) => {
    setChosen(ids);
    if (refusedFor) setTrouble(undefined);
  };
  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    setChosen(before);
    setLooked(false);
    setError(undefined);
    setTrouble(undefined);
    setOvertaken(false);
  };
  const save = async () => {
    const added = chosen.some((id) => !before.includes(id));
    if (added && !looked) return setError(texts.needChecked);
    const input = { dossierId, id: attachment.id, baseVersion: attachment.version, releasedToPersonIds: [...chosen] };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'conflict') return setOvertaken(true);
    if (outcome.kind !== 'done') return setTrouble(outcome);
    setOpen(false);
    showToast({ text: texts.shared });
  };
  return (
    <>
      <Button size="small" aria-label={texts.shareTitle(attachment.title)} onClick={() => show(true)}>{texts.share}</Button>
      <Dialog
        title={texts.shareTitle(attachment.title)} isOpen={open} onClose={() => show(false)}
        actions={<>
          <Button variant="primary" busy={busy} onClick={save}>{texts.shareSave}</Button>
          <Button onClick={() => show(false)}>{texts.cancel}</Button>
        </>}
      >
        <div className="zov-stack zov-stack--tight">
          <p>{texts.shareText}</p>
          <ActTrouble trouble={trouble} />
          {overtaken && <Notice tone="warning" announce><p>{texts.changed}</p></Notice>}
          <CheckboxGroup
            label={texts.shareWho} description={texts.shareNobody} optional value={chosen} error={refusedFor} onValueChange={choose}
            options={familyFirst([...persons]).filter(({ circle }) => circle === 'FAMILY').map((one) => ({ value: one.id, label: one.displayName }))}
          />
          <Checkbox label={texts.checked} checked={looked} error={error} onChange={(event) => {
            setLooked(event.target.checked);
            setError(undefined);
          }} />
        </div>
      </Dialog>
    </>
  );
}
