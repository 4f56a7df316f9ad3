import type { HeldTextPartsFragment } from '@generated/team/graphql';

/** Where the page is on which somebody changes this text; null for words that are a family member's own, which nobody changes (R17). */
export function pageOf(dossierId: string, { itemType, itemId, field }: Pick<HeldTextPartsFragment, 'itemType' | 'itemId' | 'field'>): string | null {
  if (field === 'words' || itemType === 'SafetyScore') return null;
  const family = `/gezinnen/${dossierId}`;
  switch (itemType) {
    case 'Fact': return `${family}/dossier/feiten/${itemId}`;
    case 'Person': return `${family}/dossier/bij/persoon/${itemId}`;
    case 'DossierEvent': return `${family}/dossier/bij/gebeurtenis/${itemId}`;
    case 'Measure': return `${family}/dossier/bij/maatregel/${itemId}`;
    case 'ColumnStatement': return `${family}/analyse/bij/zin/${itemId}`;
    case 'Perspective': return `${family}/analyse/bij/perspectief/${itemId}`;
    case 'CrisisDecision': return `${family}/crisisbesluiten/besluit/${itemId}`;
    case 'Attachment': return `${family}/dossier/bijlagen`;
    case 'ProtectiveFactor': return `${family}/cijfers/bij/kracht/${itemId}`;
    case 'InstrumentOutcome': return `${family}/cijfers/bij/hulpmiddel/${itemId}`;
    case 'Vulnerability': return `${family}/cijfers/bij/kwetsbaarheid/${itemId}`;
    case 'Consent': return `${family}/delen`;
    default: return `${family}/plan`;
  }
}
