import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { AnswerResponseDocument } from '@generated/team/graphql';
import { itemTypeText, responseKindText } from '@zov/dossier/web/team/shared/words.texts';
import { today } from '@zov/dossier/web/team/shared/people';
import { Button, Card, StatusBadge, TextArea } from '@zov/ui/plain';
import { formatDate, formatDateShort } from '@zov/ui/format';
import { AddDialog } from '../act/add-dialog';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { firstWords, type Item, type PlanResponse, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { railTexts } from '../rail/rail.texts';
import { voiceTexts as t } from './voice.texts';

const every = (version: Version): Item[] => [...version.top3Items, ...version.minimumConditions, ...version.agreements, ...version.safetyNet];

function AnswerDialog({ response, onClose }: { response: PlanResponse; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, name, refresh } = usePlan();
  const [answer, setAnswer] = useState('');
  const errors = [{ fieldId: 'antwoord', field: 'answer', message: answer.trim() ? '' : t.answerMissing }];
  return (
    <AddDialog
      title={t.answerTitle(name(response.personId))}
      save={t.answerSave}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, id: response.id, baseVersion: response.version, answer: answer.trim(), idempotencyKey };
        return (await client.mutate({ mutation: AnswerResponseDocument, variables: { input } })).data?.answerResponse;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          {response.words && <blockquote className="plan-words">{response.words}</blockquote>}
          <TextArea id="antwoord" label={t.answerLabel} description={t.answerHint} rows={4} value={answer} onChange={(event) => setAnswer(event.target.value)} error={errorOf('answer')} />
          <PlainDutchHints text={answer} />
        </>
      )}
    </AddDialog>
  );
}

function ResponseRow({ response, item, onAnswer }: { response: PlanResponse; item: Item | undefined; onAnswer?: () => void }) {
  const { name } = usePlan();
  const late = response.answerByOn !== null && response.answerByOn < today();
  return (
    <li className="plan-row plan-row--words">
      <div>
        <p>
          <strong>{t.response(name(response.personId), responseKindText[response.kind])}</strong> <span className="zov-subtle">{formatDateShort(response.saidAt)}</span>
        </p>
        <p className="zov-subtle">{t.about(item ? firstWords(item.familyText, 60) : itemTypeText[response.itemType])}</p>
        {response.words && <blockquote className="plan-words">{response.words}</blockquote>}
        {item && item.contentHash !== response.itemHash && <p className="zov-subtle">{t.changedSince}</p>}
        {response.answeredAt ? (
          <figure className="plan-words">
            <figcaption className="zov-subtle">{t.answered(response.answerFromName, formatDateShort(response.answeredAt))}</figcaption>
            <blockquote>{response.answer}</blockquote>
          </figure>
        ) : (
          <p className="zov-row">
            {response.answerByOn && <StatusBadge tone={late ? 'warning' : 'neutral'}>{(late ? t.late : t.answerBy)(formatDate(response.answerByOn))}</StatusBadge>}
            {onAnswer && (
              <Button size="small" icon="message" onClick={onAnswer}>
                {t.answer}
                <span className="zov-visually-hidden">: {name(response.personId)}</span>
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** What family members said about items of this version, those that wait for an answer first. */
export function ResponsesCard({ version }: { version: Version }) {
  const { dossier, rights } = usePlan();
  const [answering, setAnswering] = useState<PlanResponse>();
  const items = new Map(every(version).map((item) => [item.id, item]));
  const mine = dossier.responses.filter(({ itemId }) => items.has(itemId)).toSorted((one, other) => Number(Boolean(one.answeredAt)) - Number(Boolean(other.answeredAt)));
  if (mine.length === 0) return null;
  return (
    <Card title={railTexts.responses} aside={<span className="plan-count">{mine.length}</span>}>
      <ul className="plan-rows">
        {mine.map((one) => (
          <ResponseRow key={one.id} response={one} item={items.get(one.itemId)} onAnswer={rights.answer ? () => setAnswering(one) : undefined} />
        ))}
      </ul>
      {answering && <AnswerDialog response={answering} onClose={() => setAnswering(undefined)} />}
    </Card>
  );
}
