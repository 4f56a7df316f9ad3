import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ConfirmSafetyNetContactDocument, NetConfirmationsDocument, type ConfirmedBy } from '@generated/team/graphql';
import { CONFIRMED_BY, problemsOfConfirmation } from '@zov/dossier/model/safety-net';
import { today } from '@zov/dossier/web/team/shared/people';
import { DateField, RadioGroup, dateProblem } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { NetContact } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { confirmationTexts as t, howText } from './confirmation.texts';

const answers = [{ value: 'yes', label: t.yes }, { value: 'no', label: t.no }];
const ways = CONFIRMED_BY.map((value) => ({ value, label: howText[value] }));

/** What a contact answers when it is asked again whether it can be called. */
export function ConfirmDialog({ contact, onClose }: { contact: NetContact; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier } = usePlan();
  const [form, setForm] = useState({ answer: '', how: '', confirmedOn: today() });
  const set = (patch: Partial<typeof form>) => setForm((old) => ({ ...old, ...patch }));
  const errors = [
    { fieldId: 'vangnet-antwoord', field: 'agrees', message: form.answer ? '' : t.answerMissing },
    { fieldId: 'vangnet-hoe', field: 'how', message: form.how ? '' : t.howMissing },
    { fieldId: 'vangnet-dag', field: 'confirmedOn', message: dateProblem(form.confirmedOn) ?? problemsOfConfirmation(form, today())[0]?.message ?? '' },
  ];
  return (
    <AddDialog
      title={t.dialog}
      save={t.save}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, contactLineageId: contact.lineageId, agrees: form.answer === 'yes', how: form.how as ConfirmedBy, confirmedOn: form.confirmedOn, idempotencyKey };
        return (await client.mutate({ mutation: ConfirmSafetyNetContactDocument, variables: { input } })).data?.confirmSafetyNetContact;
      }}
      onDone={async () => void (await client.refetchQueries({ include: [NetConfirmationsDocument] }))}
    >
      {(errorOf) => (
        <>
          <p>{t.intro}</p>
          <p>
            <strong>{contact.name}</strong> {contact.publicPhone}
          </p>
          <RadioGroup id="vangnet-antwoord" label={t.answer} options={answers} value={form.answer} onValueChange={(answer) => set({ answer })} error={errorOf('agrees')} />
          <RadioGroup id="vangnet-hoe" label={t.how} options={ways} value={form.how} onValueChange={(how) => set({ how })} error={errorOf('how')} />
          <DateField id="vangnet-dag" label={t.day} value={form.confirmedOn} onChange={(confirmedOn) => set({ confirmedOn })} error={errorOf('confirmedOn')} />
        </>
      )}
    </AddDialog>
  );
}
