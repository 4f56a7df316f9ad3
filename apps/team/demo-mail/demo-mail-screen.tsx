import { useEffect, useState } from 'react';
import { Card, EmptyState, ErrorState, PageHeader } from '@zov/ui/plain';
import { NotFoundPage } from '@zov/ui/shell';
import { demoMailTexts as texts } from './demo-mail.texts';

interface DemoMail { readonly id: string; readonly at: string; readonly to: string; readonly subject: string; readonly text: string }
type State = { kind: 'busy' | 'absent' | 'failed' } | { kind: 'there'; mails: readonly DemoMail[] };

async function fetchMail(): Promise<State> {
  const response = await fetch('/demo/mail', { headers: { accept: 'application/json' } });
  if (response.status === 404) return { kind: 'absent' };
  return response.ok ? { kind: 'there', mails: (await response.json()) as DemoMail[] } : { kind: 'failed' };
}

/** What the demo would have mailed. Outside the demo there is no such address. */
export function DemoMailScreen() {
  const [state, setState] = useState<State>({ kind: 'busy' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void fetchMail().catch((): State => ({ kind: 'failed' })).then((found) => wanted && setState(found));
    return () => void (wanted = false);
  }, [attempt]);
  if (state.kind === 'absent') return <NotFoundPage />;
  return (
    <>
      <PageHeader title={texts.title} />
      <div className="zov-stack">
        <p>{texts.intro}</p>
        {state.kind === 'failed' && <ErrorState title={texts.failed} onRetry={() => setAttempt((times) => times + 1)} />}
        {state.kind === 'there' && state.mails.length === 0 && <EmptyState title={texts.none}><p>{texts.noneText}</p></EmptyState>}
        {state.kind === 'there' && state.mails.map((mail) => (
          <Card key={mail.id} title={mail.subject}>
            <p className="zov-subtle">{texts.sent(mail.to, mail.at)}</p>
            {mail.text.trim().split('\n\n').map((part) => <p key={part}>{part}</p>)}
          </Card>
        ))}
      </div>
    </>
  );
}
