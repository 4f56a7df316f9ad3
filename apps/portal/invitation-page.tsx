import { useState, type SyntheticEvent } from 'react';
import { Button, FormErrorSummary, PageHeader, TextField } from '@zov/ui/plain';
import { useSessionActs } from '@zov/ui/shell';
import { doorTexts as t } from './portal.texts';

const codeFieldId = 'uitnodigingscode';

/** The first time: the code that somebody handed over ties this login to one person. */
export function InvitationPage() {
  const { redeem, signOut } = useSessionActs();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const refuse = (message: string) => {
    setError(message);
    setAttempt((times) => times + 1);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim() === '') return refuse(t.codeMissing);
    setBusy(true);
    const result = await redeem(code.trim());
    setBusy(false);
    if (result.ok) setError(undefined);
    else refuse(result.message ?? t.codeFailed);
  };

  return (
    <>
      <PageHeader title={t.codeTitle}>
        <p>{t.codeIntro}</p>
      </PageHeader>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary attempt={attempt} errors={error ? [{ fieldId: codeFieldId, message: error }] : []} />
        <TextField
          id={codeFieldId}
          label={t.code}
          description={t.codeHelp}
          error={error}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          width="medium"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy}>
            {t.goOn}
          </Button>
          <Button variant="quiet" onClick={() => void signOut()}>
            {t.signOut}
          </Button>
        </div>
        <p>{t.noCode}</p>
      </form>
    </>
  );
}
