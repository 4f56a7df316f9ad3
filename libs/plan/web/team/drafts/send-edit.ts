import type { ApolloClient } from '@apollo/client';
import {
  EditAgreementDocument, EditHelpDocument, EditMinimumConditionDocument, EditSafetyNetContactDocument, EditTop3ItemDocument, EditTranslationDocument, type ConflictPartsFragment, type RefusedPartsFragment,
} from '@generated/team/graphql';
import { conflictOf, type Edit, type PlanItemType, type Send } from './draft';

type Answer = { __typename: PlanItemType; version: number } | ConflictPartsFragment | RefusedPartsFragment;

/** One edit to the server, by the mutation of its kind of item. The answer lands in the cache by itself. */
export function sender(client: ApolloClient, dossierId: string): Send {
  const send = async (edit: Edit): Promise<Answer | undefined> => {
    const input = { dossierId, id: edit.itemId, baseVersion: edit.baseVersion, idempotencyKey: edit.idempotencyKey, [edit.name]: edit.value };
    switch (edit.itemType) {
      case 'Top3Item':
        return (await client.mutate({ mutation: EditTop3ItemDocument, variables: { input } })).data?.editTop3Item;
      case 'MinimumCondition':
        return (await client.mutate({ mutation: EditMinimumConditionDocument, variables: { input } })).data?.editMinimumCondition;
      case 'Agreement':
        return (await client.mutate({ mutation: EditAgreementDocument, variables: { input } })).data?.editAgreement;
      case 'SafetyNetContact':
        return (await client.mutate({ mutation: EditSafetyNetContactDocument, variables: { input } })).data?.editSafetyNetContact;
      case 'HelpGiven':
        return (await client.mutate({ mutation: EditHelpDocument, variables: { input } })).data?.editHelp;
      case 'Translation':
        return (await client.mutate({ mutation: EditTranslationDocument, variables: { input } })).data?.editTranslation;
    }
  };
  return async (edit) => {
    const answer = await send(edit);
    if (!answer) throw new Error('no answer');
    if (answer.__typename === 'EditConflict') return { kind: 'conflict', conflict: conflictOf(answer, edit) };
    if (answer.__typename === 'Refused') {
      return { kind: 'refused', message: answer.fields.find((one) => one.field === edit.name)?.message ?? answer.message };
    }
    return { kind: 'saved', version: answer.version };
  };
}
