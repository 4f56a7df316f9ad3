import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ProposeAgreementDocument } from '@generated/team/graphql';
import { CheckboxGroup, Select, TextArea, TextField } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { Agreement, Top3Item, Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { agreementTexts as t } from './agreement.texts';

type AddAgreementProps = { version: Version; situation: Top3Item; /** How many stand before it. */ count: number; isOpen: boolean; onClose: () => void; onAdded: (agreement: Agreement) => void };

/** A new agreement: who does what, about whom; last in its situation. It starts with the people of its situation. */
export function AddAgreement({ version, situation, count, isOpen, onClose, onAdded }: AddAgreementProps) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [who, setWho] = useState<{ id: string; name: string }>({ id: '', name: '' });
  const [what, setWhat] = useState('');
  const [chosen, setChosen] = useState<string[]>();
  const about = chosen ?? [...situation.aboutPersonIds];
  const errors = [
    { fieldId: who.id ? 'nieuw-wie' : 'nieuw-wie-naam', field: 'whoName', message: who.id || who.name.trim() ? '' : t.whoMissing },
    { fieldId: 'nieuw-wat', field: 'what', message: what.trim() ? '' : t.whatMissing },
    { fieldId: 'nieuw-afspraak-over', field: 'aboutPersonIds', message: about.length ? '' : t.aboutMissing },
  ];
  return (
    <AddDialog
      title={t.addTitle}
      save={t.addSave}
      isOpen={isOpen}
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const person = who.id ? { whoPersonId: who.id } : { whoName: who.name.trim() };
        const input = { dossierId: dossier.id, planVersionId: version.id, top3ItemId: situation.id, position: count + 1, ...person, what: what.trim(), aboutPersonIds: about, idempotencyKey };
        return (await client.mutate({ mutation: ProposeAgreementDocument, variables: { input } })).data?.proposeAgreement;
      }}
      onDone={async (agreement) => {
        await refresh();
        setWho({ id: '', name: '' });
        setWhat('');
        setChosen(undefined);
        onAdded(agreement);
      }}
    >
      {(errorOf) => (
        <>
          <Select id="nieuw-wie" label={t.who} description={t.whoHint} options={peopleOptions(dossier.persons, { described: false })} emptyLabel={t.whoOther} value={who.id} onChange={(event) => setWho({ id: event.target.value, name: '' })} />
          {!who.id && <TextField id="nieuw-wie-naam" label={t.whoName} value={who.name} error={errorOf('whoName')} onChange={(event) => setWho({ id: '', name: event.target.value })} />}
          <TextArea id="nieuw-wat" label={t.what} description={t.whatHint} rows={3} value={what} error={errorOf('what')} onChange={(event) => setWhat(event.target.value)} />
          <CheckboxGroup id="nieuw-afspraak-over" label={t.about} options={peopleOptions(dossier.persons)} inline value={about} onValueChange={setChosen} error={errorOf('aboutPersonIds')} />
        </>
      )}
    </AddDialog>
  );
}
