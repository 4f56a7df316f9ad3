import { useParams } from 'react-router';
import { KeepForm } from '@zov/dossier/web/team/keep/keep-form';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { Card, LinkButton } from '@zov/ui/plain';
import { NotFoundPage } from '@zov/ui/shell';
import { CardLoader, type CardProps } from './card-loader';
import { cardTexts } from './card.texts';
import { formTexts as texts } from './form.texts';
import { CARD_KINDS } from './kinds';

/** Where one part of the card is written. */
export function CardKeepScreen() {
  const { what = '' } = useParams();
  if (!CARD_KINDS[what]) return <NotFoundPage />;
  return <CardLoader>{(props) => <CardForm {...props} what={what} />}</CardLoader>;
}

function CardForm({ family, names, rights, home, what }: CardProps & { what: string }) {
  const { rowId } = useParams();
  const kind = CARD_KINDS[what];
  if (!kind) return <NotFoundPage />;
  const row = rowId === undefined ? undefined : kind.find(family, rowId);
  // A view is written anew each time; every other part is there already.
  const allowed = rowId === undefined ? kind.add && rights.view && cardAllows(family.card.state, 'view') : rights.edit && row;
  const at = `${home}/${family.card.id}`;
  const child = what === 'kind' ? family.card.children.find((one) => one.id === rowId) : undefined;
  return (
    <Card title={child ? cardTexts.childPart(names.of(child.childPersonId)) : kind.correct.title}>
      {allowed ? (
        <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={at} />
      ) : (
        <>
          <p>{texts.notAllowed}</p>
          <LinkButton href={at}>{cardTexts.back}</LinkButton>
        </>
      )}
    </Card>
  );
}
