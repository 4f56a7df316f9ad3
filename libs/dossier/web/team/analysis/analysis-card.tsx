import { useState } from 'react';
import { WithdrawAnalysisStatementDocument, type AnalysisPartsFragment, type StatementPartsFragment } from '@generated/team/graphql';
import { LIFE_DOMAINS, analysisAllows, missingOfAnalysis } from '@zov/dossier/model/analysis.ts';
import { Card, LinkButton, Notice, StatusBadge, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { mayAct } from '../shared/rights';
import { useAct } from '../shared/use-act';
import type { PartProps } from './analysis-screen';
import { analysisStateText, analysisTexts as texts } from './analysis.texts';
import { StatementList } from './statement-list';

type Props = PartProps & { viewerId: string };

/** What explains the unsafety, in versions: the one that is worked on or holds, and those before it. */
export function AnalysisCard(props: Props) {
  const { family, partner } = props;
  const [current, ...earlier] = family.analyses;
  const form = `/gezinnen/${family.id}/analyse/bij/analyse`;
  const starts = mayAct(partner, 'WRITE', 'Analysis') && (current === undefined || analysisAllows(current.state, 'startNext'));
  return (
    <Card id="analyse" title={texts.analysis} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p>{texts.analysisIntro}</p>
        {current === undefined ? <p className="zov-subtle">{texts.noAnalysis}</p> : <Version {...props} analysis={current} />}
        {starts && (
          <p className="zov-no-print">
            <LinkButton size="small" icon="plus" href={form}>
              {current === undefined ? texts.start : texts.startNext}
            </LinkButton>
          </p>
        )}
        {earlier.length > 0 && (
          <details className="zov-fold">
            <summary>
              {texts.earlierVersions(earlier.length)}
            </summary>
            <div className="zov-stack">
              {earlier.map((one) => (
                <Version key={one.id} {...props} analysis={one} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}

const standing = (statements: readonly StatementPartsFragment[], { id }: AnalysisPartsFragment): StatementPartsFragment[] => statements.filter((one) => one.analysisId === id && one.state !== 'WITHDRAWN');

function Version({ analysis, viewerId, ...props }: Props & { analysis: AnalysisPartsFragment }) {
  const { family, partner } = props;
  const { withdraw, trouble } = useWithdraw(family.id);
  const statements = standing(family.analysisStatements, analysis);
  const open = analysisAllows(analysis.state, 'write');
  const form = `/gezinnen/${family.id}/analyse/bij`;
  const missing = open ? missingOfAnalysis(statements) : [];
  const wrote = analysis.author?.id === viewerId || statements.some((one) => one.author?.id === viewerId);
  return (
    <section aria-label={texts.versionTitle(analysis.number)} className="zov-stack zov-stack--tight">
      <p className="zov-row">
        <strong>{texts.versionTitle(analysis.number)}</strong>
        <StatusBadge tone={analysis.state === 'ADOPTED' ? 'positive' : 'neutral'}>{analysisStateText[analysis.state]}</StatusBadge>
      </p>
      <p>
        <strong>{texts.question}</strong> {analysis.question}
      </p>
      <p className="zov-subtle">{[texts.begunBy(analysis.author?.name ?? '–'), analysis.adoptedAt && texts.adoptedBy(analysis.adopter?.name ?? '–', analysis.adoptedAt)].filter(Boolean).join(' · ')}</p>
      {analysis.adoptedReason && <p className="zov-quote">{analysis.adoptedReason}</p>}
      <ActTrouble trouble={trouble} />
      {LIFE_DOMAINS.map((domain) => (
        <StatementList key={domain} {...props} domain={domain} rows={statements.filter((one) => one.domain === domain)} open={open} viewerId={viewerId} onWithdraw={(row) => void withdraw(row)} />
      ))}
      {missing.length > 0 && (
        <Notice tone="neutral">
          <p>{texts.missing}</p>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="zov-button-row zov-no-print">
        {open && mayAct(partner, 'WRITE', 'AnalysisStatement') && (
          <LinkButton size="small" icon="plus" href={`${form}/uitspraak?analyse=${analysis.id}&dataClass=D3`}>
            {texts.addStatement}
          </LinkButton>
        )}
        {analysisAllows(analysis.state, 'adopt') && missing.length === 0 && !wrote && mayAct(partner, 'ADOPT', 'Analysis') && (
          <LinkButton size="small" variant="primary" icon="lock" href={`${form}/vaststellen/${analysis.id}`}>
            {texts.adopt}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

/** Takes a statement out of the draft; nothing moves before the server says so. */
function useWithdraw(dossierId: string) {
  const [trouble, setTrouble] = useState<Trouble>();
  const { run } = useAct(WithdrawAnalysisStatementDocument, 'withdrawAnalysisStatement');
  const keyOf = useKeyOf();
  const withdraw = async (row: StatementPartsFragment) => {
    setTrouble(undefined);
    const input = { dossierId, id: row.id, baseVersion: row.version };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') showToast({ text: texts.withdrawn });
    else setTrouble(outcome);
  };
  return { withdraw, trouble };
}
