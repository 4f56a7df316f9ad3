import { useState, type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { OfferShareDocument, SharingChoicesDocument } from '@generated/team/graphql';
import { Button, Card, FormErrorSummary, LinkButton, RequiredHint } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyTitle } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { formTexts as texts } from './form.texts';
import { SharePreview } from './share-preview';
import { KeepFromFields, ReceiverField, WhatFields, WhyFields } from './share-fields';
import { emptyShare, inputOf, problemsOf, professionalOf, type Choices } from './share-draft';
import { useForm } from './use-form';

/** Where whoever directs offers data to one professional: first the form, then exactly what that person would see, then the offer. */
export function ShareScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(SharingChoicesDocument, { id: dossierId });
  return <ScreenState reading={reading}>{(data) => data.dossier && <ShareFormCard dossierId={dossierId} choices={data} />}</ScreenState>;
}

function ShareFormCard({ dossierId, choices }: { dossierId: string; choices: Choices }) {
  const home = `/gezinnen/${dossierId}/delen`;
  const { draft, set, form, trouble, setTrouble, finish } = useForm(emptyShare(familyTitle(choices.dossier?.name ?? '')), (one) => problemsOf(choices, one), home);
  const [previewing, setPreviewing] = useState(false);
  const { run, busy } = useAct(OfferShareDocument, 'offerShare');
  const keyOf = useKeyOf();
  const name = professionalOf(choices, draft)?.name ?? '';
  const fields = { choices, draft, set, form };

  const preview = (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (form.check()) setPreviewing(true);
  };
  const offer = async () => {
    const input = inputOf(choices, dossierId, draft);
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind !== 'done') setPreviewing(false);
    await finish(outcome, texts.offered(name));
  };

  if (previewing) return <SharePreview input={inputOf(choices, dossierId, draft)} name={name} busy={busy} onBack={() => setPreviewing(false)} onOffer={offer} />;
  return (
    <Card title={texts.shareTitle}>
      <p>{texts.shareIntro}</p>
      <form className="zov-form" noValidate onSubmit={preview}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <ReceiverField {...fields} />
        <WhatFields {...fields} />
        <WhyFields {...fields} />
        <KeepFromFields {...fields} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary">{texts.preview}</Button>
          <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
