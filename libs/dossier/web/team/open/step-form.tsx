import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Button, FormErrorSummary, RequiredHint } from '@zov/ui';
import { today } from '../shared/people';
import { useProblems, type Problem, type Problems } from '../shared/use-problems';
import type { OpeningDraft } from './opening-draft';
import { problemsOfStep, STEPS, type Step } from './opening-problems';
import { openTexts as texts, stepText } from './open.texts';

/** What every step gets. */
export interface StepProps {
  readonly draft: OpeningDraft;
  readonly setDraft: (change: (old: OpeningDraft) => OpeningDraft) => void;
  /** What the server found wrong in this step. */
  readonly refused: readonly Problem[];
  readonly onNext: () => void;
  readonly onBack: () => void;
}

type Props = Omit<StepProps, 'setDraft'> & { step: Step; children: (form: Problems) => ReactNode };

/** Round the fields of one step: its errors above, and on to the next when there are none. */
export function StepForm({ step, draft, refused, onNext, onBack, children }: Props) {
  const form = useProblems(problemsOfStep(draft, step, today()));
  const told = useRef<readonly Problem[]>([]);
  useEffect(() => {
    if (refused.length === 0 || told.current === refused) return;
    told.current = refused;
    form.refuse(refused);
  }, [refused, form]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (form.check()) onNext();
  };
  const next = STEPS[STEPS.indexOf(step) + 1] ?? 'controle';
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <RequiredHint />
      {children(form)}
      <div className="zov-button-row">
        <Button type="submit" variant="primary">
          {texts.next(stepText[next])}
        </Button>
        {step !== 'mensen' && (
          <Button variant="quiet" onClick={onBack}>
            {texts.back}
          </Button>
        )}
      </div>
    </form>
  );
}
