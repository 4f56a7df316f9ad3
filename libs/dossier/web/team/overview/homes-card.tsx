import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { hiddenFrom } from '../shared/homes';
import { today, type Names } from '../shared/people';
import { sharedTexts } from '../shared/shared.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** Who lives with whom. The addresses themselves are one page further, so that nobody reads them over a shoulder. */
export function HomesCard({ family, names }: { family: Overview; names: Names }) {
  return (
    <Card title={texts.homes} footer={family.households.length > 0 && <LinkButton size="small" icon="home" href={`/gezinnen/${family.id}/dossier#contact`}>{texts.addresses}</LinkButton>}>
      {family.households.length === 0 && <p>{texts.noHomes}</p>}
      <ul className="zov-rows">
        {family.households.map((home) => {
          const living = home.members.filter((member) => !member.untilOn || member.untilOn > today()).map((member) => member.personId);
          const from = hiddenFrom(living, family.restrictions, names);
          return (
            <li key={home.id} className="zov-rows__row">
              <div>
                <span className="zov-rows__title">{home.label}</span>
                <span className="zov-subtle zov-rows__sub">{living.length > 0 ? names.list(living) : texts.nobodyLives}</span>
              </div>
              {from && (
                <StatusBadge tone="warning" icon="lock">
                  {sharedTexts.secretAddress(from)}
                </StatusBadge>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
