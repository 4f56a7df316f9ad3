import type { ActorRole } from '@generated/team/graphql';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { addTexts as texts } from './add-professional.texts';

/** The form as typed. The names are those of the server's input, so that its problems find their field. */
export interface ProfessionalDraft {
  readonly name: string;
  readonly role: ActorRole | '';
  readonly organisationId: string | null;
  readonly subject: string;
}
export type ProfessionalField = keyof ProfessionalDraft;
export type Problems = Partial<Record<ProfessionalField, string>>;

export const emptyProfessional: ProfessionalDraft = { name: '', role: '', organisationId: null, subject: '' };
export const fields: readonly ProfessionalField[] = ['name', 'role', 'organisationId', 'subject'];

/** Family members are never added here: they come in with a code handed over in person. */
export const roleOptions = (Object.keys(roleText) as ActorRole[]).filter((role) => role !== 'FAMILY_MEMBER').map((value) => ({ value, label: roleText[value] }));

export function problemsOf(draft: ProfessionalDraft): Problems {
  const missing = fields.filter((field) => !draft[field]?.trim());
  return Object.fromEntries(missing.map((field) => [field, texts.missing[field]]));
}
