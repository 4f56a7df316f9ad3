import { Card, LinkButton } from '@zov/ui';
import type { SignalProps } from './signal-screen';
import { signalTexts as texts } from './signals.texts';

/** Who of the family knows of it and what they said, or why somebody does not. */
export function ToldCard({ signal, names, formOf }: SignalProps) {
  const form = formOf('tell', 'verteld');
  return (
    <Card id="verteld" title={texts.told} className="zov-anchor">
      {signal.toldPersonIds.length === 0 && signal.notToldWhy === '' && <p className="zov-subtle">{texts.nobody}</p>}
      {signal.toldPersonIds.length > 0 && <p>{texts.toldTo(names.list(signal.toldPersonIds), signal.toldOn ? texts.on(signal.toldOn) : '')}</p>}
      {signal.reaction && (
        <p>
          <strong>{texts.reaction}</strong> {signal.reaction}
        </p>
      )}
      {signal.notToldWhy && (
        <p>
          <strong>{texts.notTold}</strong> {signal.notToldWhy}
        </p>
      )}
      {form && (
        <p className="zov-no-print">
          <LinkButton size="small" icon="edit" href={form}>
            {texts.writeTold}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}

/** Advice of Veilig Thuis, which knows no names then; and whether it stands in the referral index. */
export function AdviceCard({ signal, formOf }: SignalProps) {
  const [advice, index] = [formOf('advice', 'advies'), formOf('index', 'verwijsindex')];
  return (
    <Card id="advies" title={texts.advice} className="zov-anchor">
      {signal.adviceOn ? <p>{texts.askedOn(signal.adviceOn, signal.adviceNumber)}</p> : <p className="zov-subtle">{texts.noAdvice}</p>}
      {signal.adviceWords && <p>{signal.adviceWords}</p>}
      {signal.virNotedOn && <p>{texts.inIndex(signal.virNotedOn)}</p>}
      <div className="zov-button-row zov-no-print">
        {advice && (
          <LinkButton size="small" icon="edit" href={advice}>
            {texts.writeAdvice}
          </LinkButton>
        )}
        {index && (
          <LinkButton size="small" variant="quiet" href={index}>
            {texts.writeIndex}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
