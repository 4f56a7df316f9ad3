import { QUESTIONS, nextSteps, weighing } from '@zov/dossier/model/signal.ts';
import { Card, LinkButton, Notice } from '@zov/ui';
import type { SignalProps } from './signal-screen';
import { answerText, outcomeText, questionText, signalTexts as texts, stepText } from './signals.texts';

/** The five steps in order, each with its day, who took it and what came of it. */
export function StepsCard({ signal, steps, formOf, dossierId }: SignalProps) {
  const open = formOf('step', 'stap') !== undefined;
  const next = nextSteps(steps.map((one) => one.step));
  const form = `/gezinnen/${dossierId}/signalen/bij/stap`;
  return (
    <Card id="stappen" title={texts.steps} className="zov-anchor">
      <ol className="zov-steps">
        {[1, 2, 3, 4, 5].map((nr) => {
          const taken = steps.find((one) => one.step === nr);
          return (
            <li key={nr}>
              <p>
                <strong>{stepText[nr]}</strong>
              </p>
              <p className="zov-subtle">{taken ? texts.doneOn(taken.doneOn, taken.byName) : texts.notDone}</p>
              {taken && <p className="zov-steps__words">{taken.words}</p>}
              {open && (taken || next.includes(nr)) && (
                <p className="zov-no-print">
                  <LinkButton size="small" variant={taken ? 'quiet' : 'secondary'} icon={taken ? 'edit' : 'plus'} href={taken ? `${form}/${taken.id}` : `${form}?signaal=${signal.id}&stap=${nr}`}>
                    {taken ? texts.correctStep(nr) : texts.take(nr)}
                  </LinkButton>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** The five questions with their answers, and what they come to. */
export function WeighingCard({ signal, formOf }: SignalProps) {
  const said = weighing(signal);
  const settled = 'outcome' in said ? QUESTIONS.findIndex(([question, settles]) => signal[question] === settles) : -1;
  const form = formOf('weigh', 'afwegen');
  return (
    <Card id="afwegen" title={texts.weighing} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <ol className="zov-steps">
          {QUESTIONS.map(([question], index) => {
            const answer = signal[question];
            return (
              <li key={question}>
                <p>{questionText[question]}</p>
                <p className="zov-subtle">{answer ? <strong>{answerText[answer]}</strong> : settled >= 0 && index > settled ? texts.settled : texts.unanswered}</p>
                {signal[`${question}Why`] && <p>{signal[`${question}Why`]}</p>}
              </li>
            );
          })}
        </ol>
        {'outcome' in said && (
          <Notice tone="info">
            <p>{texts.outcome(outcomeText[said.outcome])}</p>
          </Notice>
        )}
        {form && (
          <p className="zov-no-print">
            <LinkButton size="small" icon="edit" href={form}>
              {texts.answer}
            </LinkButton>
          </p>
        )}
      </div>
    </Card>
  );
}
