import type { LegalBasis, Purpose, SecrecyBasis } from '@generated/team/graphql';
import { RadioGroup } from '@zov/ui';
import { legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import type { OpeningDraft } from './opening-draft';
import { openPurposes, openTexts as texts } from './open.texts';
import { StepForm, type StepProps } from './step-form';

/** Step 3: what for, on which ground, and why it may be shared. */
export function GroundStep(props: StepProps) {
  const { draft, setDraft } = props;
  const set = (patch: Partial<OpeningDraft>) => setDraft((old) => ({ ...old, ...patch }));
  return (
    <StepForm step="grond" {...props}>
      {(form) => (
        <>
          <RadioGroup id={form.idOf('purpose')} label={texts.purpose} options={openPurposes} value={draft.purpose} error={form.errorOf('purpose')} onValueChange={(value) => set({ purpose: value as Purpose })} />
          <RadioGroup id={form.idOf('legalBasis')} label={texts.legalBasis} description={texts.legalBasisDescription} options={legalBasisOptions} value={draft.legalBasis} error={form.errorOf('legalBasis')} onValueChange={(legalBasis) => set({ legalBasis: legalBasis as LegalBasis })} />
          <RadioGroup id={form.idOf('secrecyBasis')} label={texts.secrecyBasis} description={texts.secrecyBasisDescription} options={secrecyBasisOptions} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(secrecyBasis) => set({ secrecyBasis: secrecyBasis as SecrecyBasis })} />
        </>
      )}
    </StepForm>
  );
}
