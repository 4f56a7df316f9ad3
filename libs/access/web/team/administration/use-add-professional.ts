import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { AddProfessionalDocument, type ActorRole, type AddProfessionalMutation } from '@generated/team/graphql';
import { fields, problemsOf, type Problems, type ProfessionalDraft, type ProfessionalField } from './professional-draft';

type Answer = AddProfessionalMutation['addProfessional'];
export type Added = Extract<Answer, { __typename: 'StaffMember' }>;
export type Refusal = Extract<Answer, { __typename: 'Refused' }>;

/** The problems and the outcome of adding somebody. Problems show after leaving a changed field and after every attempt. */
export function useAddProfessional(draft: ProfessionalDraft) {
  const [mutate] = useMutation(AddProfessionalDocument);
  const [left, setLeft] = useState<ReadonlySet<ProfessionalField>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();
  const [added, setAdded] = useState<Added>();
  const refused: Problems = Object.fromEntries((refusal?.fields ?? []).map(({ field, message }) => [field, message]));
  const found: Problems = { ...refused, ...problemsOf(draft) };

  /** True when nothing is wrong; otherwise the errors are shown and take focus. */
  const check = (): boolean => {
    setRefusal(undefined);
    setAttempt((times) => times + 1);
    return Object.keys(problemsOf(draft)).length === 0;
  };
  /** Throws when there is no answer, so that the dialog stays open and says so. */
  const add = async (): Promise<void> => {
    const input = { name: draft.name.trim(), role: draft.role as ActorRole, organisationId: draft.organisationId ?? '', subject: draft.subject.trim() };
    const { data } = await mutate({ variables: { input } });
    const answer = data?.addProfessional;
    if (answer?.__typename === 'StaffMember') setAdded(answer);
    else if (answer?.__typename === 'Refused') {
      setRefusal(answer);
      setAttempt((times) => times + 1);
    } else throw new Error('no answer');
  };
  return {
    check, add, added, refusal, attempt,
    errorOf: (field: ProfessionalField) => (attempt > 0 || left.has(field) ? found[field] : undefined),
    summary: attempt === 0 ? [] : fields.flatMap((field) => (found[field] ? [{ fieldId: fieldId(field), message: found[field] }] : [])),
    leave: (field: ProfessionalField) => draft[field] !== null && draft[field] !== '' && setLeft((old) => new Set([...old, field])),
    changed: () => setRefusal(undefined),
  };
}

export const fieldId = (field: ProfessionalField): string => `professional-${field}`;
