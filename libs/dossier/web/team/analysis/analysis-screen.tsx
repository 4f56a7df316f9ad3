import { useParams } from 'react-router';
import { FamilyAnalysisDocument } from '@generated/team/graphql';
import { familyFirst, Names } from '../shared/people';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { AnalysisCard } from './analysis-card';
import { analysisTexts as texts } from './analysis.texts';
import { ColumnsCard } from './columns-card';
import type { AnalysisFamily } from './kinds';
import { PerspectiveCard } from './perspective-card';
import { SignalsCard } from './signals-card';
import './analysis.css';

/** What a part of the analysis needs. */
export interface PartProps {
  readonly family: AnalysisFamily;
  readonly names: Names;
  readonly partner: ReturnType<typeof myPartner>;
}

const parts = [['kolommen', texts.columns], ['perspectief', texts.perspective], ['analyse', texts.analysis], ['signalen', texts.signals]] as const;

/** What the team makes of the facts: three columns, where each child grows up, what explains it, and the signals it began with. */
export function AnalysisScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyAnalysisDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const props: PartProps = { family: dossier, names: new Names(familyFirst(dossier.persons)), partner: myPartner(dossier.involvements, viewer.id) };
        return (
          <div className="zov-stack">
            <nav className="zov-toc" aria-label={texts.onThisPage}>
              <ul>
                {parts.map(([id, label]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <ColumnsCard {...props} />
            <PerspectiveCard {...props} />
            <AnalysisCard {...props} viewerId={viewer.id} />
            <SignalsCard {...props} />
          </div>
        );
      }}
    </ScreenState>
  );
}
