import { useState } from 'react';
import { useParams } from 'react-router';
import { ColleaguesDocument, WhoSeesItemDocument, type ReaderPartsFragment, type SightItem } from '@generated/team/graphql';
import { Card, ComboBox, LinkButton } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { roleText } from '../shared/words.texts';
import { AnswerBadge } from './answer-badge';
import { describeReader } from './sight-table';
import { items, sightTexts as texts } from './sight.texts';
import { useLooking } from './use-looking';

type Asked = { id: string; itemType: SightItem; itemId: string };

/** Of one item: who reads it, who does not, and why. */
export function WhoSeesItemScreen() {
  const { dossierId = '', slug, itemId = '' } = useParams();
  const item = items.find((one) => one.slug === slug);
  if (!item || !isUuid(itemId)) return <NotFoundPage />;
  const asked: Asked = { id: dossierId, itemType: item.type, itemId };
  return (
    <div className="zov-stack">
      <Card title={texts.itemTitle(item.title)} footer={<LinkButton size="small" href={`/gezinnen/${dossierId}/wie-ziet-wat`}>{texts.back}</LinkButton>}>
        <p>{texts.itemIntro}</p>
        <Everybody {...asked} />
      </Card>
      <SomebodyElse {...asked} />
    </div>
  );
}

function Everybody(asked: Asked) {
  const reading = useLooking(WhoSeesItemDocument, { ...asked, readerId: null });
  return <ScreenState reading={reading}>{({ whoSeesItem }) => (whoSeesItem ? <Answers readers={whoSeesItem} /> : <p>{texts.gone}</p>)}</ScreenState>;
}

function Answers({ readers }: { readers: readonly ReaderPartsFragment[] }) {
  return (
    <ul className="zov-rows">
      {readers.map((one) => (
        <li key={one.id} className="zov-rows__row zov-rows__row--block">
          <div className="zov-row">
            <span className="zov-rows__title">{one.isMe ? `${one.name} (${texts.me})` : one.name}</span>
            {describeReader(one) && <span className="zov-subtle">{describeReader(one)}</span>}
            {one.parts.map((part) => (
              <AnswerBadge key={part.dataClass} answer={part.answer} />
            ))}
          </div>
          {one.parts.map((part) => (
            <p key={part.dataClass}>{part.sentences.join(' ')}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A colleague who has nothing to do with the family, and why that means no. */
function SomebodyElse(asked: Asked) {
  const [readerId, setReader] = useState<string | null>(null);
  const choices = useReading(ColleaguesDocument, {});
  const answer = useLooking(WhoSeesItemDocument, { ...asked, readerId }, readerId === null);
  const options = (choices.data?.professionals ?? []).map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].filter(Boolean).join(' · ') }));
  return (
    <Card title={texts.somebodyElse}>
      <div className="zov-stack">
        <ComboBox label={texts.somebodyElse} description={texts.somebodyElseHelp} optional options={options} value={readerId} onValueChange={setReader} />
        {readerId !== null && (
          <ScreenState reading={answer} lines={2}>
            {({ whoSeesItem }) => <div aria-live="polite"><Answers readers={whoSeesItem ?? []} /></div>}
          </ScreenState>
        )}
      </div>
    </Card>
  );
}
