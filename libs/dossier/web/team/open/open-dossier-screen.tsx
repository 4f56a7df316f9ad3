import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { PageHeader } from '@zov/ui';
import { LeaveGuard } from '../shared/leave-guard';
import { today } from '../shared/people';
import type { Problem } from '../shared/use-problems';
import { CheckStep } from './check-step';
import { GroundStep } from './ground-step';
import { HomesStep } from './homes-step';
import { newOpening } from './opening-draft';
import { firstUnfinished, STEPS, stepOfField, type Step } from './opening-problems';
import { openTexts as texts, stepText } from './open.texts';
import { PeopleStep } from './people-step';
import '../dossier.css';

const param = 'stap';

/** Three short steps and a page to check; what was typed stays through steps, "back" and errors. */
export function OpenDossierScreen() {
  const [params, setParams] = useSearchParams();
  const kept = useKept('opening', newOpening);
  const { value: draft, set: setDraft } = kept;
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const saved = useRef(false);
  const step = reachable(params.get(param), firstUnfinished(draft, today()));
  const go = (to: Step) => setParams({ [param]: to });
  const goNext = () => {
    setRefused([]);
    go(STEPS[STEPS.indexOf(step) + 1] ?? 'controle');
  };
  const refuse = (problems: readonly Problem[]) => {
    setRefused(problems);
    if (problems[0]) go(stepOfField(problems[0].field));
  };

  const parts = { draft, setDraft, refused: refused.filter(({ field }) => stepOfField(field) === step), onNext: goNext, onBack: () => go(STEPS[STEPS.indexOf(step) - 1] ?? 'mensen') };
  return (
    <>
      <PageHeader title={texts.title} documentTitle={`${stepText[step]} – ${texts.title}`} crumbs={[{ label: texts.families, href: '/gezinnen' }]}>
        {step === 'mensen' && <p>{texts.intro}</p>}
      </PageHeader>
      <div className="zov-stack zov-narrow">
        <KeptNotice kept={kept} />
        <StepTitle step={step} />
        {step === 'mensen' && <PeopleStep {...parts} />}
        {step === 'wonen' && <HomesStep {...parts} />}
        {step === 'grond' && <GroundStep {...parts} />}
        {step === 'controle' && <CheckStep draft={draft} setDraft={setDraft} saved={saved} onOpened={kept.forget} onChange={go} onRefused={refuse} onBack={parts.onBack} />}
      </div>
      <LeaveGuard when={kept.touched} saved={saved} onDiscard={kept.forget} />
    </>
  );
}

/** A later step can be asked for only when everything before it is filled in. */
function reachable(asked: string | null, limit: Step): Step {
  const wanted = STEPS.indexOf((asked ?? 'mensen') as Step);
  return STEPS[Math.min(Math.max(wanted, 0), STEPS.indexOf(limit))] ?? 'mensen';
}

/** Where somebody is; takes focus when the step changes, so that a screen reader starts there. */
function StepTitle({ step }: { step: Step }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);
  const now = STEPS.indexOf(step);
  const asked = STEPS.length - 1;
  return (
    <div className="zov-steps">
      <h2 className="zov-steps__title" tabIndex={-1} ref={heading}>
        {now < asked && <span className="zov-subtle zov-rows__sub">{texts.progress(now + 1, asked)}</span>}
        {stepText[step]}
      </h2>
      <div className="zov-steps__bar" aria-hidden="true">
        {STEPS.slice(0, asked).map((one, index) => (
          <span key={one} className={index <= now ? 'zov-steps__part zov-steps__part--done' : 'zov-steps__part'} />
        ))}
      </div>
    </div>
  );
}
