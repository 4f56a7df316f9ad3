import { useEffect, useRef } from 'react';
import { Button } from '@zov/ui';
import { CustodyFields } from './custody-fields';
import { HomeFields } from './home-fields';
import { newHome, type HomeDraft } from './opening-draft';
import { fieldOf } from './opening-problems';
import { openTexts as texts } from './open.texts';
import { StepForm, type StepProps } from './step-form';

/** Step 2: who lives where, from whom that is kept, and who has custody. */
export function HomesStep(props: StepProps) {
  const { draft, setDraft } = props;
  const added = useRef<string>(undefined);

  useEffect(() => {
    if (!added.current) return;
    document.getElementById(`veld-${fieldOf.home(added.current, 'label')}`)?.focus();
    added.current = undefined;
  }, [draft.homes.length]);

  const add = () => {
    const home = newHome();
    added.current = home.id;
    setDraft((old) => ({ ...old, homes: [...old.homes, home] }));
  };
  const remove = (id: string) => {
    setDraft((old) => ({ ...old, homes: old.homes.filter((home) => home.id !== id) }));
    document.getElementById('veld-households')?.focus();
  };
  const change = (id: string, patch: Partial<HomeDraft>) =>
    setDraft((old) => ({ ...old, homes: old.homes.map((home) => (home.id === id ? { ...home, ...patch } : home)) }));

  return (
    <StepForm step="wonen" {...props}>
      {(form) => (
        <>
          <div className="zov-stack zov-stack--tight">
            <h3>{texts.homes}</h3>
            <p className="zov-subtle">{texts.homesDescription}</p>
          </div>
          {draft.homes.map((home, index) => (
            <HomeFields key={home.id} home={home} index={index} draft={draft} form={form} onChange={(patch) => change(home.id, patch)} onRemove={draft.homes.length > 1 ? () => remove(home.id) : undefined} />
          ))}
          <div>
            <Button id={form.idOf('households')} icon="plus" onClick={add}>
              {texts.addHome}
            </Button>
          </div>
          <CustodyFields draft={draft} setDraft={setDraft} form={form} />
        </>
      )}
    </StepForm>
  );
}
