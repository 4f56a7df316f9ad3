import { useParams } from 'react-router';
import { FamilyGroundsDocument } from '@generated/team/graphql';
import { familyFirst, Names } from '@zov/dossier/web/team/shared/people';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { ScoresCard } from '../score/scores-card';
import { familyOf, type GroundsFamily } from './family';
import { FactorsCard, InstrumentsCard, VulnerabilitiesCard } from './ground-cards';
import { groundsTexts as texts } from './grounds.texts';

/** What a part of the page needs. */
export interface GroundProps {
  readonly family: GroundsFamily;
  readonly names: Names;
  readonly partner: ReturnType<typeof myPartner>;
  readonly viewerId: string;
}

const parts = [['cijfers', texts.scores], ['krachten', texts.factors], ['hulpmiddelen', texts.instruments], ['kwetsbaarheden', texts.vulnerabilities]] as const;

/** Health of an adult is for who keeps or reads some of it; nobody else is told that it could be here. */
const showsHealth = ({ family, partner }: GroundProps): boolean => family.vulnerabilities.length > 0 || mayAct(partner, 'WRITE', 'Vulnerability');

/** How safe everybody finds it, and what a veiligheidskaart rests on besides facts. */
export function GroundsScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyGroundsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={10}>
      {(data) => {
        const family = familyOf(data);
        if (!family) return null;
        const props: GroundProps = { family, names: new Names(familyFirst(family.persons)), partner: myPartner(family.involvements, data.viewer.id), viewerId: data.viewer.id };
        return (
          <div className="zov-stack">
            <nav className="zov-toc" aria-label={texts.onThisPage}>
              <ul>
                {parts.filter(([id]) => id !== 'kwetsbaarheden' || showsHealth(props)).map(([id, label]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <ScoresCard {...props} />
            <FactorsCard {...props} />
            <InstrumentsCard {...props} />
            {showsHealth(props) && <VulnerabilitiesCard {...props} />}
          </div>
        );
      }}
    </ScreenState>
  );
}
