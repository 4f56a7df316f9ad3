import { useParams } from 'react-router';
import { ColleaguesToInvolveDocument, HandOversDocument, type ColleaguesToInvolveQuery, type HandOversQuery } from '@generated/team/graphql';
import { partnersOf } from '@zov/access/model/partner.ts';
import { Card, LinkButton } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { AskOtherDirector } from './ask-other-director';
import { DirectionNote } from './direction-note';
import { HandOverForm } from './hand-over-form';
import { handOverTexts as texts } from './hand-over.texts';
import { OfferCard } from './offer-card';

type Family = NonNullable<HandOversQuery['dossier']>;

/** NL: warme overdracht. Where a case director offers the direction to somebody else, and sees what became of it. */
export function HandOverScreen() {
  const { dossierId = '' } = useParams();
  const colleagues = useReading(ColleaguesToInvolveDocument, { id: dossierId });
  const handOvers = useReading(HandOversDocument, { id: dossierId });
  return (
    <ScreenState reading={colleagues}>
      {({ professionals }) => (
        <ScreenState reading={handOvers}>{({ dossier, viewer }) => dossier && <Page family={dossier} viewerId={viewer.id} professionals={professionals} />}</ScreenState>
      )}
    </ScreenState>
  );
}

function Page({ family, viewerId, professionals }: { family: Family; viewerId: string; professionals: ColleaguesToInvolveQuery['professionals'] }) {
  const home = `/gezinnen/${family.id}/dossier#betrokkenen`;
  const waiting = family.warmHandOvers.find(({ state }) => state === 'OFFERED');
  const earlier = family.warmHandOvers.filter(({ state }) => state !== 'OFFERED');
  if (myPartner(family.involvements, viewerId) !== 'CASE_DIRECTOR') {
    return (
      <Card title={texts.title}>
        <p>{texts.notYou}</p>
        <LinkButton href={home}>{texts.back}</LinkButton>
      </Card>
    );
  }
  const others = professionals.filter((one) => one.id !== viewerId && partnersOf(one.role).includes('CASE_DIRECTOR'));
  const holds = family.planVersions.some(({ phase, state }) => phase === 'SAFETY' && state === 'IN_FORCE');
  return (
    <div className="zov-stack">
      <DirectionNote dossierId={family.id} here />
      {waiting ? <OfferCard dossierId={family.id} offer={waiting} /> : (
        <Card title={texts.title}>
          <p>{texts.intro}</p>
          <HandOverForm dossierId={family.id} home={home} colleagues={others} planHolds={holds} />
        </Card>
      )}
      {!waiting && <AskOtherDirector dossierId={family.id} />}
      {earlier.length > 0 && (
        <Card title={texts.earlier}>
          <ul>
            {earlier.map((one) => (
              <li key={one.id}>
                {texts.line(formatDate(one.answeredAt ?? one.createdAt), one.giver?.name ?? texts.somebody, one.receiver?.name ?? texts.somebody, texts.became[one.state])}
                {one.answerReason && `. ${one.answerReason}`}
                {one.withoutPlanReason && `. ${one.withoutPlanReason}`}
                {one.notLost && <blockquote>{one.notLost}</blockquote>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
