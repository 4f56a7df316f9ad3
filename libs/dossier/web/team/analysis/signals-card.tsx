import { Link } from 'react-router';
import { handOverIsLate } from '@zov/dossier/model/signal.ts';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { today } from '../shared/people';
import { mayAct } from '../shared/rights';
import type { PartProps } from './analysis-screen';
import { analysisTexts as texts, signalStateText } from './analysis.texts';

/** What came in about the family, newest first; each opens with its steps. */
export function SignalsCard({ family, names, partner }: PartProps) {
  const home = `/gezinnen/${family.id}/signalen`;
  return (
    <Card id="signalen" title={texts.signals} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        {family.signals.length === 0 ? (
          <p className="zov-subtle">{texts.noSignals}</p>
        ) : (
          <ul className="zov-rows">
            {family.signals.map((signal) => (
              <li key={signal.id} className="zov-rows__row zov-rows__row--block">
                <p>
                  <Link to={`${home}/${signal.id}`}>{signal.what}</Link>
                </p>
                <p className="zov-subtle">{[texts.received(signal.receivedOn), texts.about(names.list(signal.aboutPersonIds))].join(' · ')}</p>
                <p className="zov-row">
                  <StatusBadge tone={signal.state === 'CLOSED' ? 'neutral' : 'info'}>{signalStateText[signal.state]}</StatusBadge>
                  {handOverIsLate(signal, today()) && <StatusBadge tone="danger">{texts.late}</StatusBadge>}
                </p>
              </li>
            ))}
          </ul>
        )}
        {mayAct(partner, 'WRITE', 'Signal') && (
          <p className="zov-no-print">
            <LinkButton size="small" icon="plus" href={`${home}/bij/signaal`}>
              {texts.addSignal}
            </LinkButton>
          </p>
        )}
      </div>
    </Card>
  );
}
