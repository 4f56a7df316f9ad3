import { useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { WithdrawObjectionDocument, type FamilySharingQuery, type OwnObjectionFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { useKeyOf } from '@zov/ui/use-key-of';
import { Button, Card, Notice } from '@zov/ui/plain';
import { formatDate, formatList } from '@zov/ui/format';
import { GoesOn } from './goes-on';
import { ObjectionForm, type Choices } from './objection-form';
import { objectionTexts } from './objection.texts';
import { partNames } from './sharing.texts';

type Dossier = NonNullable<FamilySharingQuery['dossier']>;
type Props = { dossier: Dossier; onChanged: () => void };

const inForce = ({ validUntil }: { validUntil?: string | null }): boolean => !validUntil || Date.parse(validUntil) > Date.now();

/** Each organisation once, by a helper or a share that the reader sees. */
function organisationsOf({ involvements, shares }: Dossier): Choices['against'] {
  const sources = [
    ...involvements.filter(inForce).map(({ id, professional }) => ({ value: id, label: professional?.organisationName ?? '' })),
    ...shares.filter((one) => one.state === 'ACCEPTED' && inForce(one)).map(({ id, receiver }) => ({ value: id, label: receiver?.organisationName ?? '' })),
  ].filter(({ label }) => label !== '');
  return sources.filter((one, index) => sources.findIndex(({ label }) => label === one.label) === index);
}

/** The reader's own objections, what goes on all the same, and the place to make one. */
export function ObjectionsCard({ dossier, onChanged }: Props) {
  const t = useTexts(objectionTexts);
  const { me } = usePeople();
  const readsOnly = useReadsOnly();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The form that had focus goes; the button that opened it comes back.
  const shut = () => {
    setOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  // A day of birth is read of oneself and of the children one speaks for, and of nobody else.
  const children = dossier.persons.filter((one) => one.id !== me?.id && one.birthDate).map((one) => ({ value: one.id, label: one.callName }));
  const choices = { against: organisationsOf(dossier), about: [...(me ? [{ value: me.id, label: t.myself }] : []), ...children] };
  return (
    <Card title={t.title}>
      <div className="zov-stack">
        <p>{t.help}</p>
        <p>{t.what}</p>
        {dossier.objections.length === 0 && <p>{t.none}</p>}
        <ul className="zov-plain-list zov-lined-list">
          {dossier.objections.map((one) => (
            <li key={one.id}>
              <Objection objection={one} onChanged={onChanged} />
            </li>
          ))}
        </ul>
        <div ref={place}>
          {open ? (
            <ObjectionForm
              choices={choices}
              onClose={shut}
              onMade={() => {
                shut();
                onChanged();
              }}
            />
          ) : (
            choices.against.length > 0 && !readsOnly && <Button onClick={() => setOpen(true)}>{t.start}</Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function Objection({ objection, onChanged }: { objection: OwnObjectionFragment; onChanged: () => void }) {
  const t = useTexts(objectionTexts);
  const { dossierId } = usePortal();
  const readsOnly = useReadsOnly();
  const { namesOf } = usePeople();
  const [withdraw, { loading }] = useMutation(WithdrawObjectionDocument);
  const [trouble, setTrouble] = useState<string>();
  const keyOf = useKeyOf();
  const stop = async () => {
    const made = (await withdraw({ variables: { input: { dossierId, objectionId: objection.id, idempotencyKey: keyOf(objection.id) } } }).catch(() => undefined))?.data?.withdrawObjection;
    if (made?.__typename === 'Objection') onChanged();
    else setTrouble(made?.message ?? t.failed);
  };
  const live = inForce(objection);
  return (
    <>
      <h3>{t.against(objection.organisation?.name ?? '')}</h3>
      <blockquote className="zov-quote">{objection.words}</blockquote>
      <p>
        {t.about(namesOf(objection.aboutPersonIds))} {t.parts(objection.dataClasses.length === 0 ? t.all : formatList(objection.dataClasses.map((one) => partNames[one])))}
      </p>
      <p className="zov-subtle">{live || !objection.validUntil ? t.from(formatDate(objection.validFrom)) : t.over(formatDate(objection.validUntil))}</p>
      {live && <GoesOn rows={objection.continuing} despite={t.despite} />}
      {trouble && (
        <Notice tone="warning" announce>
          <p>{trouble}</p>
        </Notice>
      )}
      {live && !readsOnly && (
        <Button busy={loading} onClick={() => void stop()}>
          {t.withdraw}
        </Button>
      )}
    </>
  );
}
