import { useApolloClient } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CardModelsDocument, SafetyCardsDocument, StartSafetyCardDocument, type CardModelsQuery } from '@generated/team/graphql';
import { ActTrouble, type Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { peopleOptions } from '@zov/dossier/web/team/keep/options';
import { today } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { useProblems } from '@zov/dossier/web/team/shared/use-problems';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { readDefinition } from '@zov/safety-card/model/card-definition.ts';
import { Button, Card, CheckboxGroup, FormErrorSummary, LinkButton, Notice, RequiredHint, Select } from '@zov/ui/plain';
import { useKeyOf } from '@zov/ui/use-key-of';
import { cardTexts } from './card.texts';
import { formTexts as texts } from './form.texts';

type Dossier = NonNullable<CardModelsQuery['dossier']>;
type Model = CardModelsQuery['cardModels'][number];

/** Where a new card begins: why, and about which children. */
export function StartCardScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(CardModelsDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={6}>
      {({ cardModels, dossier }) => {
        const model = cardModels.find((one) => one.fromOn <= today());
        const children = dossier ? peopleOptions(dossier, undefined, (one) => one.familyRole === 'CHILD') : [];
        if (!dossier) return null;
        if (!model || children.length === 0) return <Notice tone="warning"><p>{model ? texts.noChildren : texts.noModel}</p></Notice>;
        return (
          <Card title={texts.start}>
            <StartForm dossier={dossier} model={model} options={children} />
          </Card>
        );
      }}
    </ScreenState>
  );
}

function StartForm({ dossier, model, options }: { dossier: Dossier; model: Model; options: { value: string; label: string }[] }) {
  const [occasion, setOccasion] = useState('');
  const [children, setChildren] = useState<readonly string[]>(options.map((one) => one.value));
  const [trouble, setTrouble] = useState<Trouble>();
  const { run, busy } = useAct(StartSafetyCardDocument, 'startSafetyCard');
  const client = useApolloClient();
  const navigate = useNavigate();
  const keyOf = useKeyOf();
  const form = useProblems([...(occasion ? [] : [{ field: 'occasion', message: texts.needOccasion }]), ...(children.length > 0 ? [] : [{ field: 'childPersonIds', message: texts.needChildren }])]);
  const home = `/gezinnen/${dossier.id}/kaart`;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const content = { occasion, childPersonIds: [...children] };
    const outcome = await run({ input: { dossierId: dossier.id, ...content, idempotencyKey: keyOf(content) } });
    if (outcome.kind === 'done') {
      await client.refetchQueries({ include: [SafetyCardsDocument] });
      return navigate(`${home}/${outcome.made.id}`);
    }
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    setTrouble(outcome);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <p>{texts.startNote}</p>
      <p className="zov-subtle">{`${cardTexts.model(model.number, model.fromOn)}. ${model.source}`}</p>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <Select id={form.idOf('occasion')} label={texts.occasion} emptyLabel="Kies" error={form.errorOf('occasion')} options={readDefinition(model.definition).occasions.map(({ key, label }) => ({ value: key, label }))} value={occasion} onChange={(event) => (form.changed('occasion'), setOccasion(event.target.value))} />
      <CheckboxGroup id={form.idOf('childPersonIds')} label={texts.children} error={form.errorOf('childPersonIds')} options={options} value={children} onValueChange={(value) => (form.changed('childPersonIds'), setChildren(value))} inline />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy}>{texts.begin}</Button>
        <LinkButton variant="quiet" href={home}>{cardTexts.back}</LinkButton>
      </div>
    </form>
  );
}
