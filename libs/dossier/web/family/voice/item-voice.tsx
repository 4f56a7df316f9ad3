import { useEffect, useRef, useState } from 'react';
import { Button, Notice } from '@zov/ui/plain';
import type { ResponseKind } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useDraft } from '@zov/access/web/family/portal/drafts';
import { Said } from './said';
import { SayForm } from './say-form';
import { draftKey, useRespond, type SpokenItem } from './use-respond';
import { useVoices } from './voices';
import { kindNames, voiceTexts } from './voice.texts';

const kinds = Object.keys(kindNames) as ResponseKind[];
const options = kinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
const needsWords = (choice: string) => choice !== 'RIGHT';

type Props = SpokenItem & {
  /** The text it is about, as the reader sees it. */
  about: string;
};

function Received() {
  const t = useTexts(voiceTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Notice tone="positive" title={t.receivedTitle} />
    </div>
  );
}

type KindButtonsProps = { about: string; onChoose: (kind: ResponseKind) => void };

/** The text is part of each button's name, since a page holds many of the same three. */
function KindButtons({ about, onChoose }: KindButtonsProps) {
  const t = useTexts(voiceTexts);
  return (
    <div role="group" aria-label={`${t.ask} ${about}`} className="zov-button-row">
      {kinds.map((kind) => (
        <Button key={kind} onClick={() => onChoose(kind)}>
          {kindNames[kind]}
        </Button>
      ))}
    </div>
  );
}

/** What the reader thinks of one item: say it, see what was said, see the answer. */
export function ItemVoice({ itemType, itemId, itemVersion, about }: Props) {
  const t = useTexts(voiceTexts);
  const { responses, reload } = useVoices();
  const respond = useRespond();
  const [draft, setDraft] = useDraft(draftKey(itemType, itemId));
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const mine = responses.filter((one) => one.itemId === itemId);

  const start = (choice: string) => {
    setDraft({ ...(draft ?? { words: '', about }), about, choice });
    setSent(false);
    setOpen(true);
  };
  const close = () => {
    if (draft && draft.words.trim() === '') setDraft(undefined);
    setOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const done = () => {
    setDraft(undefined);
    setOpen(false);
    setSent(true);
  };

  return (
    <div className="zov-voice" ref={place}>
      {sent && <Received />}
      {mine.length > 0 && (
        <ul className="zov-plain-list">
          {mine.map((response) => (
            <li key={response.id} className="zov-voice__said">
              <Said response={response} currentVersion={itemVersion} />
            </li>
          ))}
        </ul>
      )}
      {open && draft ? (
        <SayForm
          question={t.kind}
          {...{ options, needsWords, draft, reload }}
          onDraft={setDraft}
          seen={`${itemId}:${itemVersion}`}
          send={(choice, words, key) => respond({ itemType, itemId, itemVersion }, choice as ResponseKind, words, key)}
          onSent={done}
          onClose={close}
        />
      ) : (
        <>
          {draft && (
            <Notice tone="info" actions={<Button onClick={() => start(draft.choice)}>{t.goOn}</Button>}>
              <p>{t.draft}</p>
            </Notice>
          )}
          {!draft && <KindButtons about={about} onChoose={start} />}
        </>
      )}
    </div>
  );
}
