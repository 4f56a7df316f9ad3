import { useState, type SyntheticEvent } from 'react';
import { Button, FormErrorSummary, PageHeader, TextField } from '@zov/ui/plain';
import { useSessionActs } from '@zov/ui/shell';

const codeFieldId = 'uitnodigingscode';

/** The first time: the code that somebody handed over ties this login to one person. */
export function InvitationPage() {
  const { redeem, signOut } = useSessionActs();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempt((times) => times + 1);
    if (code.trim() === '') return setError('Vul de code in.');
    setBusy(true);
    const result = await redeem(code.trim());
    setBusy(false);
    setError(result.ok ? undefined : (result.message ?? 'Dit lukt nu niet. Probeer het straks opnieuw.'));
  };

  return (
    <>
      <PageHeader title="Vul uw code in">
        <p>U kreeg een code van uw begeleider. Met die code weten wij wie u bent.</p>
      </PageHeader>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary attempt={attempt} errors={error ? [{ fieldId: codeFieldId, message: error }] : []} />
        <TextField
          id={codeFieldId}
          label="Code"
          description="De code staat op het papier dat u kreeg. U kunt hem één keer gebruiken."
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
            Ga verder
          </Button>
          <Button variant="quiet" onClick={() => void signOut()}>
            Log uit
          </Button>
        </div>
        <p>Hebt u geen code, of werkt hij niet? Vraag uw begeleider om een nieuwe.</p>
      </form>
    </>
  );
}
