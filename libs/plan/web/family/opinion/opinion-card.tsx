import { Suspense, lazy } from 'react';
import { Button, Card } from '@zov/ui/plain';
import type { Stance } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { Received } from '@zov/dossier/web/family/voice/received';
import { SayForm } from '@zov/dossier/web/family/voice/say-form';
import { useSaying } from '@zov/dossier/web/family/voice/use-saying';
import { voiceTexts } from '@zov/dossier/web/family/voice/voice.texts';
import { seenItems, type PlanVersion } from '../our-plan/plan-versions';
import { OpinionList } from './opinion-list';
import { opinionTexts, stanceNames } from './opinion.texts';
import { useGiveOpinion } from './use-give-opinion';

// The first page of the portal is small: what is signed of single parts comes after it.
const OwnSigning = lazy(() => import('../signing/own-signing').then((module) => ({ default: module.OwnSigning })));
const SingleStances = lazy(() => import('../signing/single-stances').then((module) => ({ default: module.SingleStances })));

const stances = Object.keys(stanceNames) as Stance[];
const options = stances.map((stance) => ({ value: stance, label: stanceNames[stance] }));
const needsWords = () => false;

type Props = {
  plan: PlanVersion;
  reload: () => Promise<unknown>;
  /** Whether earlier opinions stand here; a page that lists them itself leaves them out. */
  showsSaid?: boolean;
};

/** Agree, partly or disagree with the whole plan, in own words; earlier opinions stay in sight. */
export function OpinionCard({ plan, reload, showsSaid = true }: Props) {
  const t = useTexts(opinionTexts);
  const voice = useTexts(voiceTexts);
  const give = useGiveOpinion(plan);
  const readsOnly = useReadsOnly();
  const { place, draft, setDraft, open, sent, start, close, done } = useSaying(`PLAN:${plan.id}`);

  if (readsOnly)
    return showsSaid && plan.opinions.length > 0 ? (
      <Card title={t.saidTitle} className="zov-no-print">
        <OpinionList opinions={plan.opinions} />
      </Card>
    ) : null;
  return (
    <Card title={t.title} className="zov-no-print">
      <p>{t.help}</p>
      <Suspense>
        <OwnSigning planId={plan.id} />
      </Suspense>
      <div className="zov-voice" ref={place}>
        {sent && <Received text={t.received} />}
        {showsSaid && <OpinionList opinions={plan.opinions} />}
        {plan.opinions.length > 0 && !open && <p>{t.again}</p>}
        {open && draft ? (
          <SayForm
            question={t.question}
            {...{ options, needsWords, draft, reload }}
            onDraft={setDraft}
            seen={seenItems(plan).map(({ itemId, version }) => `${itemId} ${version}`).sort().join() + JSON.stringify(draft.items ?? {})}
            send={(choice, words, key, allows) => give(choice as Stance, words, key, allows, draft.items)}
            onSent={done}
            onClose={close}
          >
            <Suspense>
              <SingleStances plan={plan} draft={draft} onDraft={setDraft} />
            </Suspense>
          </SayForm>
        ) : (
          <div role="group" aria-label={t.question} className="zov-button-row">
            {draft && <Button onClick={() => start(draft.choice, t.about)}>{voice.goOn}</Button>}
            {!draft && stances.map((stance) => <Button key={stance} onClick={() => start(stance, t.about)}>{stanceNames[stance]}</Button>)}
          </div>
        )}
      </div>
    </Card>
  );
}
