import { Button, Notice } from '@zov/ui/plain';
import type { ResponseKind } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { Received } from './received';
import { Said } from './said';
import { SayForm } from './say-form';
import { draftKey, useRespond, type SpokenItem } from './use-respond';
import { useSaying } from './use-saying';
import { useVoices } from './voices';
import { kindNames, voiceTexts } from './voice.texts';

const kinds = Object.keys(kindNames) as ResponseKind[];
const options = kinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
const needsWords = (choice: string) => choice !== 'RIGHT';

type Props = SpokenItem & {
  /** The text it is about, as the reader sees it. */
  about: string;
};

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
  const readsOnly = useReadsOnly();
  const { place, draft, setDraft, open, sent, start, close, done } = useSaying(draftKey(itemType, itemId));
  const mine = responses.filter((one) => one.itemId === itemId);

  return (
    <div className="zov-voice" ref={place}>
      {sent && <Received text={t.receivedTitle} />}
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
          send={(choice, words, key, allows) => respond({ itemType, itemId, itemVersion }, choice as ResponseKind, words, key, allows)}
          onSent={done}
          onClose={close}
        />
      ) : (
        <>
          {draft && (
            <Notice tone="info" actions={<Button onClick={() => start(draft.choice, about)}>{t.goOn}</Button>}>
              <p>{t.draft}</p>
            </Notice>
          )}
          {!draft && !readsOnly && <KindButtons about={about} onChoose={(kind) => start(kind, about)} />}
        </>
      )}
    </div>
  );
}
