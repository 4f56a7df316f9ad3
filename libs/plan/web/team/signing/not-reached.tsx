import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { RecordNotReachedDocument } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { Button, DateField, TextArea, dateProblem } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import { usePlan } from '../screen/plan-context';
import type { ViewRequest } from './signed';
import { signingTexts as t } from './signing.texts';

const dayProblem = (day: string): string => (day === '' ? '' : (dateProblem(day) ?? (day > today() ? t.triedLater : '')));

/** Why somebody gave no view, and when it was tried. */
export function NotReachedDialog({ request, of, onClose }: { request: ViewRequest; of: string; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [why, setWhy] = useState(request.notReachedWhy);
  const [days, setDays] = useState<readonly string[]>([...request.triedOn, '']);
  const errors = [
    { fieldId: 'niet-bereikt-waarom', field: 'why', message: why.trim() ? '' : t.whyMissing },
    ...days.map((day, index) => ({ fieldId: `niet-bereikt-${index}`, field: `day${index}`, message: dayProblem(day) })),
  ];
  return (
    <AddDialog
      title={t.notReachedTitle(of)}
      save={t.save}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, id: request.id, baseVersion: request.version, why: why.trim(), triedOn: days.filter(Boolean), idempotencyKey };
        return (await client.mutate({ mutation: RecordNotReachedDocument, variables: { input } })).data?.recordNotReached;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{t.notReachedIntro}</p>
          <TextArea id="niet-bereikt-waarom" label={t.why} description={t.whyHint} rows={3} value={why} onChange={(event) => setWhy(event.target.value)} error={errorOf('why')} />
          {days.map((day, index) => (
            <DateField key={index} id={`niet-bereikt-${index}`} label={t.tried(index + 1)} description={index === 0 ? t.triedHint : undefined} optional value={day} error={errorOf(`day${index}`)} onChange={(next) => setDays(days.map((one, place) => (place === index ? next : one)))} />
          ))}
          <Button size="small" variant="quiet" icon="plus" onClick={() => setDays([...days, ''])}>
            {t.oneMore}
          </Button>
        </>
      )}
    </AddDialog>
  );
}
