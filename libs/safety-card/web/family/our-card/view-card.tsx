import { useMutation } from '@apollo/client/react';
import { GiveCardViewDocument, type FamilyCardFragment, type FamilyCardViewFragment, type Stance } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { outcomeOf } from '@zov/dossier/web/family/voice/outcome';
import { Received } from '@zov/dossier/web/family/voice/received';
import { SayForm } from '@zov/dossier/web/family/voice/say-form';
import { useSaying } from '@zov/dossier/web/family/voice/use-saying';
import { voiceTexts } from '@zov/dossier/web/family/voice/voice.texts';
import { formatDate } from '@zov/ui/format';
import { Button, Card } from '@zov/ui/plain';
import { seenOf } from './card-parts';
import { ourCardTexts, stanceNames } from './our-card.texts';

const stances = Object.keys(stanceNames) as Stance[];
const options = stances.map((stance) => ({ value: stance, label: stanceNames[stance] }));
const needsWords = () => false;

function Said({ view }: { view: FamilyCardViewFragment }) {
  const t = useTexts(ourCardTexts);
  const { me, nameOf } = usePeople();
  const [stance, day] = [stanceNames[view.stance].toLowerCase(), formatDate(view.saidAt)];
  const other = view.personId === me?.id ? undefined : nameOf(view.personId);
  return (
    <li className="zov-voice__said">
      <p>{other ? t.saidBy(other, stance, day) : t.said(stance, day)} {!view.current && t.earlier}</p>
      {view.words && <blockquote className="zov-quote">{view.words}</blockquote>}
    </li>
  );
}

/** Agree, partly or disagree with the card, in own words; what was said before stays in sight. */
export function ViewCard({ card, reload }: { card: FamilyCardFragment; reload: () => Promise<unknown> }) {
  const t = useTexts(ourCardTexts);
  const voice = useTexts(voiceTexts);
  const { dossierId } = usePortal();
  const readsOnly = useReadsOnly();
  const [give] = useMutation(GiveCardViewDocument);
  const { place, draft, setDraft, open, sent, start, close, done } = useSaying(`CARD:${card.id}`);
  const seen = seenOf(card);
  const views = [...card.views].sort((a, b) => b.saidAt.localeCompare(a.saidAt));
  if (readsOnly && views.length === 0) return null;
  return (
    <Card title={t.viewTitle} className="zov-no-print">
      {!readsOnly && <p>{t.viewHelp}</p>}
      <div className="zov-voice" ref={place}>
        {sent && <Received text={t.viewReceived} />}
        {views.length > 0 && <ul className="zov-plain-list">{views.map((view) => <Said key={view.id} view={view} />)}</ul>}
        {views.length > 0 && !open && !readsOnly && <p>{t.again}</p>}
        {!readsOnly && open && draft && (
          <SayForm
            question={t.viewQuestion}
            {...{ options, needsWords, draft, reload }}
            onDraft={setDraft}
            seen={seen.map(({ itemId, version }) => `${itemId} ${String(version)}`).sort().join()}
            send={async (choice, words, idempotencyKey, allows) => {
              const { data } = await give({ variables: { input: { dossierId, safetyCardId: card.id, seen, stance: choice as Stance, words: words.trim(), childAllows: [...allows], idempotencyKey } } });
              if (!data) throw new Error('The server gave no answer');
              return outcomeOf(data.giveCardView);
            }}
            onSent={() => (done(), void reload().catch(() => undefined))}
            onClose={close}
          />
        )}
        {!readsOnly && !(open && draft) && (
          <div role="group" aria-label={t.viewQuestion} className="zov-button-row">
            {draft ? <Button onClick={() => start(draft.choice, t.viewAbout)}>{voice.goOn}</Button> : stances.map((stance) => <Button key={stance} onClick={() => start(stance, t.viewAbout)}>{stanceNames[stance]}</Button>)}
          </div>
        )}
      </div>
    </Card>
  );
}
