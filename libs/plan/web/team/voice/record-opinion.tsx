import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { RecordOpinionDocument, type Stance } from '@generated/team/graphql';
import { RadioGroup, TextArea } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { SingleItems, itemsFrom, type Singles } from '../signing/single-items';
import { voiceTexts as t } from './voice.texts';

const stances = [
  { value: 'AGREE', label: t.agree },
  { value: 'PARTLY', label: t.partly },
  { value: 'DISAGREE', label: t.disagree },
];

/** What somebody without a login thinks of the plan, written down in that person's own words. */
export function RecordOpinion({ version, personId, onClose }: { version: Version; personId: string; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, name, refresh } = usePlan();
  const [stance, setStance] = useState('');
  const [words, setWords] = useState('');
  const [single, setSingle] = useState<Singles>({});
  const errors = [
    { fieldId: 'mening', field: 'stance', message: stance ? '' : t.stanceMissing },
    { fieldId: 'mening-woorden', field: 'words', message: words.trim() || stance === 'AGREE' ? '' : t.wordsMissing },
  ];
  return (
    <AddDialog
      title={t.recordTitle(name(personId))}
      save={t.recordSave}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, planVersionId: version.id, personId, stance: stance as Stance, words: words.trim(), items: itemsFrom(single), idempotencyKey };
        return (await client.mutate({ mutation: RecordOpinionDocument, variables: { input } })).data?.recordOpinion;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{t.recordIntro}</p>
          <RadioGroup id="mening" label={t.stance(name(personId))} options={stances} value={stance} onValueChange={setStance} error={errorOf('stance')} />
          <TextArea id="mening-woorden" label={t.words} description={t.wordsHint} rows={4} value={words} onChange={(event) => setWords(event.target.value)} error={errorOf('words')} />
          <SingleItems version={version} personId={personId} value={single} onChange={setSingle} />
        </>
      )}
    </AddDialog>
  );
}
