import { useState, type SyntheticEvent } from 'react';
import { SetMailAddressDocument, type DeparturePartsFragment } from '@generated/team/graphql';
import { problemsOfMailAddress } from '@zov/access/model/mail-address.ts';
import { Button, Card, FormErrorSummary, TextField, showToast } from '@zov/ui';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { mailAddressTexts as texts } from './mail-address.texts';

/** Where messages without content reach a colleague; an empty field means that none comes. */
export function MailAddressCard({ departure: { id, mailAddress }, onChanged }: { departure: DeparturePartsFragment; onChanged: () => void }) {
  const [address, setAddress] = useState(mailAddress ?? '');
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsOfMailAddress(address), 'werkmail');
  const { run, busy } = useAct(SetMailAddressDocument, 'setMailAddress');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const outcome = await run({ input: { actorId: id, address: address.trim() } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.saved });
      onChanged();
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <Card title={texts.title}>
      <p>{texts.intro}</p>
      {!mailAddress && <p>{texts.none}</p>}
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <TextField id={form.idOf('address')} type="email" optional label={texts.label} description={texts.description} autoComplete="off" spellCheck={false} value={address} error={form.errorOf('address')} onBlur={() => form.left('address')}
          onChange={(event) => {
            form.changed('address');
            setAddress(event.target.value);
          }} />
        <div className="zov-button-row">
          <Button type="submit" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
        </div>
      </form>
    </Card>
  );
}
