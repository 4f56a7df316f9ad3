import type { EmergencyReason } from '@generated/team/graphql';
import { EMERGENCY_REASONS } from '@zov/access/model/emergency.ts';
import { RadioGroup, TextArea } from '@zov/ui';
import type { Problems } from '../shared/use-problems';
import { emergencyTexts as texts, reasonText } from './emergency.texts';

export interface ReasonDraft {
  readonly reasonCode: EmergencyReason | '';
  readonly words: string;
}

type Props = { draft: ReasonDraft; form: Problems; help: string; set: (patch: Partial<ReasonDraft>) => void };

/** Why it cannot wait: a code, and own words. */
export function ReasonFields({ draft, form, help, set }: Props) {
  return (
    <>
      <RadioGroup
        id={form.idOf('reasonCode')}
        label={texts.reason}
        options={EMERGENCY_REASONS.map((value) => ({ value, label: reasonText[value] }))}
        value={draft.reasonCode}
        error={form.errorOf('reasonCode')}
        onValueChange={(reasonCode) => set({ reasonCode: reasonCode as EmergencyReason })}
      />
      <TextArea
        id={form.idOf('words')}
        label={texts.words}
        description={help}
        value={draft.words}
        error={form.errorOf('words')}
        onBlur={() => form.left('words')}
        onChange={(event) => set({ words: event.target.value })}
      />
    </>
  );
}
