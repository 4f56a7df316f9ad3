import type { LifeDomain, StatementPartsFragment } from '@generated/team/graphql';
import { Button, LinkButton, StatusBadge } from '@zov/ui';
import { mayAct } from '../shared/rights';
import type { PartProps } from './analysis-screen';
import { analysisTexts as texts, domainText } from './analysis.texts';
import { RestsOn } from './rests-on';
import { top3Href } from './top3-href';

type Props = PartProps & { domain: LifeDomain; rows: readonly StatementPartsFragment[]; open: boolean; viewerId: string; onWithdraw: (row: StatementPartsFragment) => void };

/** What one domain of life explains; nothing when nobody wrote of it. */
export function StatementList({ domain, rows, open, viewerId, onWithdraw, family, names, partner }: Props) {
  if (rows.length === 0) return null;
  return (
    <div className="zov-stack zov-stack--tight">
      <h3>{domainText[domain]}</h3>
      <ul className="zov-rows">
        {rows.map((row) => {
          const what = row.text.slice(0, 60);
          return (
            <li key={row.id} className="zov-rows__row zov-rows__row--block">
              <p>{row.text}</p>
              <p className="zov-row zov-subtle">
                {[texts.about(names.list(row.aboutPersonIds)), texts.by(row.author?.name ?? '–')].join(' · ')}
                {row.dataClass === 'D11' && <StatusBadge icon="lock">{texts.health}</StatusBadge>}
              </p>
              <RestsOn factIds={row.factIds} family={family} />
              <div className="zov-button-row zov-no-print">
                {open && mayAct(partner, 'EDIT', 'AnalysisStatement', row.author?.id === viewerId) && (
                  <>
                    <LinkButton size="small" variant="quiet" icon="edit" href={`/gezinnen/${family.id}/analyse/bij/uitspraak/${row.id}`} aria-label={texts.editStatement(what)}>
                      {texts.edit}
                    </LinkButton>
                    <Button size="small" variant="quiet" icon="close" aria-label={texts.withdrawWhich(what)} onClick={() => onWithdraw(row)}>
                      {texts.withdraw}
                    </Button>
                  </>
                )}
                {mayAct(partner, 'WRITE', 'Top3Item') && (
                  <LinkButton size="small" variant="quiet" icon="plus" href={`/gezinnen/${family.id}/${top3Href(row)}`} aria-label={texts.planFrom(what)}>
                    {texts.toTop3}
                  </LinkButton>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
