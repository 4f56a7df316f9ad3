import { useParams } from 'react-router';
import { FamilyEmergenciesDocument } from '@generated/team/graphql';
import { Card, EmptyState } from '@zov/ui';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { EmergencyCard } from './emergency-card';
import { familyEmergencyTexts as texts } from './emergency.texts';

/** Who of the crisis service opened this family, for whoever directs it. */
export function FamilyEmergenciesScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyEmergenciesDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier }) => dossier && (
        <div className="zov-stack">
          <Card title={texts.title}><p>{texts.intro}</p></Card>
          {dossier.emergencyAccesses.length === 0 && <EmptyState title={texts.none} icon="info" />}
          {dossier.emergencyAccesses.map((one) => <EmergencyCard key={one.id} one={one} />)}
        </div>
      )}
    </ScreenState>
  );
}
