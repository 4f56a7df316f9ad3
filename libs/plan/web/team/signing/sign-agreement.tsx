import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { SignAgreementDocument, type Stance } from '@generated/team/graphql';
import { Button, RadioGroup, TextArea } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import { stanceText } from '../read/read.texts';
import type { Agreement } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { signingTexts as t } from './signing.texts';

const stances = (Object.keys(stanceText) as Stance[]).map((value) => ({ value, label: stanceText[value] }));

function SignDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [stance, setStance] = useState('');
  const [words, setWords] = useState('');
  const errors = [
    { fieldId: 'tekenen', field: 'stance', message: stance ? '' : t.signStanceMissing },
    { fieldId: 'tekenen-woorden', field: 'words', message: words.trim() || stance === 'AGREE' ? '' : t.signWordsMissing },
  ];
  return (
    <AddDialog
      title={t.signTitle}
      save={t.signSave}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, id: agreement.id, baseVersion: agreement.version, stance: stance as Stance, words: words.trim(), idempotencyKey };
        return (await client.mutate({ mutation: SignAgreementDocument, variables: { input } })).data?.signAgreement;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{t.signIntro}</p>
          <p className="plan-text">{agreement.what}</p>
          <RadioGroup id="tekenen" label={t.signStance} options={stances} value={stance} onValueChange={setStance} error={errorOf('stance')} />
          <TextArea id="tekenen-woorden" label={t.signWords} optional={stance === 'AGREE'} rows={3} value={words} onChange={(event) => setWords(event.target.value)} error={errorOf('words')} />
        </>
      )}
    </AddDialog>
  );
}

/** What the reader, whom this agreement names, is asked of it and signed. */
export function OwnSignature({ agreement }: { agreement: Agreement }) {
  const { dossier, viewer } = usePlan();
  const [signing, setSigning] = useState(false);
  if (!agreement.namedActorIds.includes(viewer.id) || (agreement.state !== 'SHARED' && agreement.state !== 'ADOPTED')) return null;
  const asked = dossier.planVersions.some(({ id, viewRequests }) => id === agreement.planVersionId && viewRequests.some(({ professional }) => professional?.id === viewer.id));
  const own = dossier.itemSignatures.filter(({ professional, lineageId, signedHash }) => professional?.id === viewer.id && lineageId === agreement.lineageId && signedHash === agreement.contentHash).at(-1);
  return (
    <div className="zov-row">
      {own && <p className="zov-subtle">{t.mine(stanceText[own.stance].toLowerCase())}</p>}
      {asked && (
        <Button size="small" variant={own ? 'quiet' : 'secondary'} icon="edit" onClick={() => setSigning(true)}>
          {t.sign}
        </Button>
      )}
      {signing && <SignDialog agreement={agreement} onClose={() => setSigning(false)} />}
    </div>
  );
}
