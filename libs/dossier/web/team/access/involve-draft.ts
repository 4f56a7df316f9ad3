import type { ActorRole, LegalBasis, Partner, Purpose, SecrecyBasis } from '@generated/team/graphql';
import { involvableAs } from '@zov/access/model/partner.ts';
import type { Problem } from '../shared/use-problems';
import { involveTexts as texts } from './involve.texts';

export interface InvolveDraft {
  readonly actorId: string | null;
  readonly partner: Partner | '';
  readonly purpose: Purpose | '';
  readonly legalBasis: LegalBasis | '';
  readonly secrecyBasis: SecrecyBasis | '';
  readonly evidence: string;
}

export const emptyInvolve: InvolveDraft = { actorId: null, partner: '', purpose: '', legalBasis: 'PUBLIC_TASK', secrecyBasis: '', evidence: '' };

/** What somebody in this role can be here. There is one director, so that is no choice. */
export const partnersFor = (role: ActorRole): readonly Partner[] => involvableAs(role);

/** What still has to be filled in before a colleague can be involved. */
export function problemsOfInvolve(draft: InvolveDraft): Problem[] {
  const problems: [boolean, string, string][] = [
    [draft.actorId === null, 'actorId', texts.needWho],
    [draft.actorId !== null && draft.partner === '', 'partner', texts.needPartner],
    [draft.purpose === '', 'purpose', texts.needPurpose],
    [draft.legalBasis === '', 'legalBasis', texts.needLegalBasis],
    [draft.secrecyBasis === '', 'secrecyBasis', texts.needSecrecyBasis],
    [draft.evidence.trim() === '', 'evidence', texts.needEvidence],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
