import { useApolloClient } from '@apollo/client/react';
import { SafetyCardsDocument, WithdrawSafetyCardDocument } from '@generated/team/graphql';
import { ReasonDialog } from '@zov/dossier/web/team/sharing/reason-dialog';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { EmptyState, LinkButton, Notice, PrintButton, StatusBadge } from '@zov/ui/plain';
import { cardBefore, expired, missingOf } from './card-data';
import { CardLoader, type CardProps } from './card-loader';
import { CardReader } from './card-reader';
import { cardTexts as texts, stateText } from './card.texts';
import { MissingCard } from './missing-card';
import { CardScores } from './card-scores';
import { TaskList } from './task-list';
import { ModelCard, VersionsCard } from './versions-card';
import './card.css';

/** The veiligheidskaart of a family: how safe each child is now, what is still to do, and how it was before. */
export function CardScreen() {
  return (
    <CardLoader
      none={(dossier, rights) => (
        <EmptyState title={texts.none} icon="shield" actions={rights.start && <LinkButton variant="primary" href={`/gezinnen/${dossier.id}/kaart/nieuw`}>{texts.start}</LinkButton>}>
          <p>{texts.noneText}</p>
        </EmptyState>
      )}
    >
      {(props) => <CardPage {...props} />}
    </CardLoader>
  );
}

function CardPage(props: CardProps) {
  const { family, rights } = props;
  const { card } = family;
  const working = cardAllows(card.state, 'edit') && (rights.edit || rights.adopt);
  const missing = working ? missingOf(card) : [];
  return (
    <div className="zov-stack">
      <Head {...props} />
      <div className="zov-columns">
        <div className="zov-stack">
          {working && <TaskList {...props} missing={missing} />}
          {working && <MissingCard missing={missing} names={props.names} />}
          <CardReader {...props} />
        </div>
        <div className="zov-stack zov-no-print">
          <ModelCard card={card} />
          <VersionsCard {...props} />
        </div>
      </div>
      <CardScores {...props} />
    </div>
  );
}

function Head(props: CardProps) {
  const { card } = props.family;
  const late = expired(card);
  return (
    <>
      <div className="zov-row card-head">
        <h2>{texts.title(card.number)}</h2>
        <StatusBadge tone={card.state === 'ADOPTED' ? 'positive' : 'neutral'}>{stateText[card.state]}</StatusBadge>
        {card.validUntil && card.state === 'ADOPTED' && <StatusBadge tone={late ? 'danger' : 'info'} icon="calendar">{late ? texts.expired(card.validUntil) : texts.validUntil(card.validUntil)}</StatusBadge>}
      </div>
      <p className="zov-subtle">
        {[card.author && texts.author(card.author.name), card.sharedAt && texts.shared(card.sharedAt), card.adoptedAt && texts.adopted(card.adoptedAt, card.adopter?.name)].filter(Boolean).join(' · ')}
      </p>
      {card.withdrawnReason && <Notice tone="neutral"><p>{texts.withdrawn(card.withdrawnReason)}</p></Notice>}
      {late && (
        <Notice tone="danger" title={texts.expiredTitle}>
          <p>{texts.expiredText}</p>
        </Notice>
      )}
      <Actions {...props} />
    </>
  );
}

function Actions({ family, rights, home }: CardProps) {
  const { card, safetyCards } = family;
  const at = `${home}/${card.id}`;
  const busy = safetyCards.some((one) => cardAllows(one.state, 'edit'));
  const adopts = rights.adopt && cardAllows(card.state, 'edit');
  return (
    <div className="zov-button-row zov-no-print">
      {rights.share && cardAllows(card.state, 'share') && <LinkButton variant={card.state === 'DRAFT' ? 'primary' : undefined} icon="people" href={`${at}/delen`}>{card.state === 'DRAFT' ? texts.share : texts.shareAgain}</LinkButton>}
      {adopts && <LinkButton variant={card.state === 'SHARED' ? 'primary' : undefined} icon="lock" href={`${at}/vaststellen`}>{texts.adopt}</LinkButton>}
      {rights.start && !busy && <LinkButton variant="primary" icon="plus" href={`${home}/nieuw`}>{texts.next}</LinkButton>}
      {cardBefore(safetyCards, card) && <LinkButton href={`${at}/vergelijken`}>{texts.compare}</LinkButton>}
      <PrintButton>{texts.print}</PrintButton>
      <LinkButton reload download href={`/team/cards/${family.id}/${card.id}`}>{texts.pdf}</LinkButton>
      {rights.edit && cardAllows(card.state, 'withdraw') && <WithdrawCard family={family} />}
    </div>
  );
}

function WithdrawCard({ family }: Pick<CardProps, 'family'>) {
  const client = useApolloClient();
  const { run } = useAct(WithdrawSafetyCardDocument, 'withdrawSafetyCard');
  const { card } = family;
  return (
    <ReasonDialog
      title={texts.withdrawTitle}
      text={texts.withdrawText}
      action={texts.withdraw}
      onAct={async (reason, idempotencyKey) => {
        const outcome = await run({ input: { dossierId: family.id, id: card.id, baseVersion: card.version, reason, idempotencyKey } });
        if (outcome.kind !== 'refused') await client.refetchQueries({ include: [SafetyCardsDocument] });
        return outcome;
      }}
    />
  );
}
