import { useParams } from 'react-router';
import { CrisisCardDocument, type CrisisCardQuery } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { formatDate, formatDateShort } from '@zov/ui/format';
import { Card, DataTable, EmptyState, LinkButton, Notice, PrintButton } from '@zov/ui/plain';
import { crisisCardOf, crisisPlanOf, whenAndWhat, type CrisisCard } from '../../../model/crisis-card';
import { crisisCardTexts as t } from '../../../model/crisis-card.texts';
import { crisisScreenTexts as s } from './crisis-card-screen.texts';
import '../plan.css';

type Family = NonNullable<CrisisCardQuery['dossier']> & Pick<CrisisCardQuery, 'regionSettings'>;

/** NL: crisiskaart. One page for who comes in a crisis: whom to call first, what the child wants, what is unsafe and what was agreed. */
export function CrisisCardScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(CrisisCardDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ dossier, regionSettings }) => dossier && <Sheet family={{ ...dossier, regionSettings }} />}</ScreenState>;
}

function Sheet({ family }: { family: Family }) {
  const plan = crisisPlanOf(family.planVersions);
  const home = `/gezinnen/${family.id}/plan`;
  if (!plan) {
    return (
      <Card title={t.title}>
        <EmptyState title={s.none} actions={<><LinkButton href={home}>{s.toPlan}</LinkButton> <LinkButton href={`/gezinnen/${family.id}/crisisbesluiten`}>{s.decisions}</LinkButton></>}>
          <p>{s.noneText}</p>
          <p>{t.danger}</p>
        </EmptyState>
      </Card>
    );
  }
  const card = crisisCardOf(plan, family, new Date(), today());
  return (
    <div className="zov-stack plan-print-page plan-crisis">
      <div className="plan-bar zov-no-print">
        <h2>{t.title}</h2>
        <div className="zov-button-row">
          <PrintButton variant="primary">{s.print}</PrintButton>
          <LinkButton reload download href={`/team/crisis/${family.id}/${plan.id}`}>
            {s.pdf}
          </LinkButton>
          <LinkButton href={`/gezinnen/${family.id}/crisisbesluiten`}>{s.decisions}</LinkButton>
        </div>
      </div>
      <Notice tone="warning" title={t.danger}>
        <p>{t.veiligThuis}</p>
        <p>{card.director ? t.director(card.director.name, card.director.organisation) : t.noDirector}</p>
      </Notice>
      <Net card={card} />
      <Wishes card={card} />
      <Card title={t.situations}>
        {card.situations.length === 0 && <p>{t.none}</p>}
        <ol className="plan-print__list">
          {card.situations.map(({ what, about }) => (
            <li key={what}>
              {what} {about.length > 0 && `(${about.join(', ')})`}
            </li>
          ))}
        </ol>
      </Card>
      {card.conditions.length > 0 && (
        <Card title={t.conditions}>
          <ul className="plan-print__list">
            {card.conditions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card>
        <DataTable
          caption={t.agreements}
          rows={card.agreements}
          rowKey={(one) => `${one.who} ${one.what}`}
          columns={[
            { id: 'who', header: t.who, rowHeader: true, cell: (one) => one.who },
            { id: 'what', header: t.what, cell: whenAndWhat },
            { id: 'fails', header: t.fails, cell: (one) => one.ifItFails },
          ]}
        />
      </Card>
      <p className="zov-subtle">{t.version(card.number, card.inForceAt ? formatDate(card.inForceAt) : '')}</p>
    </div>
  );
}

function Net({ card }: { card: CrisisCard }) {
  return (
    <Card title={t.call}>
      {card.call.length === 0 && <p>{t.none}</p>}
      <ol className="plan-print__list">
        {card.call.map((one) => (
          <li key={one.name}>
            <strong>{one.name}</strong>{' '}
            {one.phones.length === 0
              ? t.noNumber
              : one.phones.map((phone) => (
                  <a key={phone} href={`tel:${phone.replaceAll(/[^0-9+]/g, '')}`}>
                    {phone}
                  </a>
                ))}{' '}
            {one.when && `(${one.when})`} {one.state !== 'CONFIRMED' && `${t.unsure[one.state]}.`} {one.answeredOn && s.confirmed(formatDateShort(one.answeredOn))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Wishes({ card }: { card: CrisisCard }) {
  return (
    <Card title={t.wishes}>
      {card.wishes.length === 0 && <p>{t.noWishes}</p>}
      <ul className="plan-print__list">
        {card.wishes.map((one) => (
          <li key={one.who}>
            {one.who}: “{one.words}” ({formatDateShort(one.on)})
          </li>
        ))}
      </ul>
    </Card>
  );
}
