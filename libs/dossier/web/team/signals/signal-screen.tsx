import { useParams } from 'react-router';
import { FamilySignalsDocument, type SignalPartsFragment, type StepPartsFragment } from '@generated/team/graphql';
import { signalAllows, type SignalAct } from '@zov/dossier/model/signal.ts';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { signalStateText, analysisTexts } from '../analysis/analysis.texts';
import { sourceText } from '../record/fact-words';
import { familyFirst, Names } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { DecisionCard, HandOverCard } from './decision-cards';
import { signalTexts as texts } from './signals.texts';
import { AdviceCard, ToldCard } from './told-cards';
import { StepsCard, WeighingCard } from './weighing-cards';
import '../analysis/analysis.css';

/** What a card of a signal needs. */
export interface SignalProps {
  readonly signal: SignalPartsFragment;
  readonly steps: readonly StepPartsFragment[];
  readonly names: Names;
  /** The way to the form of a part; undefined when the reader or the state of the signal does not allow it. */
  readonly formOf: (act: SignalAct, what: string) => string | undefined;
  readonly dossierId: string;
}

/** One signal: what came in, the five steps, the weighing, the decision, who was told and who hands it over. */
export function SignalScreen() {
  const { dossierId = '', signalId = '' } = useParams();
  const reading = useReading(FamilySignalsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier }) => {
        const signal = dossier?.signals.find((one) => one.id === signalId);
        const home = `/gezinnen/${dossierId}`;
        if (!dossier || !signal) {
          return (
            <Card title={texts.title}>
              <p>{texts.gone}</p>
              <LinkButton href={`${home}/analyse`}>{texts.back}</LinkButton>
            </Card>
          );
        }
        const keeps = mayAct(myPartner(dossier.involvements, viewer.id), 'EDIT', 'Signal');
        const formOf = (act: SignalAct, what: string) => (keeps && signalAllows(signal.state, act) ? `${home}/signalen/bij/${what}/${signal.id}` : undefined);
        const props: SignalProps = { signal, steps: dossier.signalSteps.filter((one) => one.signalId === signal.id), names: new Names(familyFirst(dossier.persons)), formOf, dossierId };
        return (
          <div className="zov-stack">
            <Received {...props} />
            <StepsCard {...props} />
            <WeighingCard {...props} />
            <ToldCard {...props} />
            <AdviceCard {...props} />
            <DecisionCard {...props} />
            <HandOverCard {...props} />
          </div>
        );
      }}
    </ScreenState>
  );
}

function Received({ signal, names, formOf, dossierId }: SignalProps) {
  const correct = formOf('correct', 'signaal');
  const source = signal.sourceKind === 'REPORTER' ? texts.reporter : sourceText({ ...signal, sourceName: signal.sourceName ?? null }, names);
  return (
    <Card id="signaal" title={texts.title} aside={<StatusBadge tone={signal.state === 'CLOSED' ? 'neutral' : 'info'}>{signalStateText[signal.state]}</StatusBadge>} className="zov-anchor">
      <p>{signal.what}</p>
      <p className="zov-subtle">{[analysisTexts.received(signal.receivedOn), texts.from(source), analysisTexts.about(names.list(signal.aboutPersonIds))].join(' · ')}</p>
      <div className="zov-button-row zov-no-print">
        {correct && (
          <LinkButton size="small" icon="edit" href={correct}>
            {texts.correct}
          </LinkButton>
        )}
        <LinkButton size="small" variant="quiet" href={`/gezinnen/${dossierId}/analyse#signalen`}>
          {texts.back}
        </LinkButton>
      </div>
    </Card>
  );
}
