import { Icon } from '@zov/ui/plain';
import { dayOf, formatDate } from '@zov/ui/format';
import type { FamilyResponseFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { WhoReads } from '../who-sees/who-reads';
import { OwnReaders } from './own-readers';
import { useLetReadResponse } from './use-let-read';
import { kindNames, voiceTexts } from './voice.texts';

type Props = { response: FamilyResponseFragment; /** The version that shows now; an older response says so. */ currentVersion?: number };

function Answer({ response }: { response: FamilyResponseFragment }) {
  const t = useTexts(voiceTexts);
  const name = response.answerFromName || t.somebody;
  if (response.answer)
    return (
      <>
        <p>
          <Icon name="message" /> {t.answered(name, formatDate(response.answeredAt ?? response.saidAt))}
        </p>
        <blockquote className="zov-quote">{response.answer}</blockquote>
      </>
    );
  if (!response.answerByOn) return null;
  const late = response.answerByOn < dayOf(new Date());
  return <p>{(late ? t.answerLate : t.answerBy)(name, formatDate(response.answerByOn))}</p>;
}

/** What somebody said of an item: own words, receipt, and the answer or when it comes. */
export function Said({ response, currentVersion }: Props) {
  const t = useTexts(voiceTexts);
  const { me, nameOf } = usePeople();
  const letRead = useLetReadResponse();
  const kind = kindNames[response.kind].toLowerCase();
  const day = formatDate(response.saidAt);
  const other = response.personId === me?.id ? undefined : nameOf(response.personId);
  return (
    <>
      <p>
        {other ? t.saidByOn(kind, day, other) : t.saidOn(kind, day)} {t.receipt(response.receipt)}
      </p>
      {response.words && <blockquote className="zov-quote">{response.words}</blockquote>}
      {currentVersion !== undefined && response.itemVersion < currentVersion && <p>{t.earlierText}</p>}
      <Answer response={response} />
      <WhoReads itemType="RESPONSE" itemId={response.id} about={kind} />
      {!other && <OwnReaders allows={response.childAllows} onSave={(allows, key) => letRead(response.id, allows, key)} />}
    </>
  );
}
