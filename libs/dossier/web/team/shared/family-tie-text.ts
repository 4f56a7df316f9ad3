import type { FamilyTieDetail, FamilyTieKind } from '@generated/team/graphql';
import type { Siblings } from '@zov/dossier/model/family-tie.ts';
import { formatDate } from '@zov/ui/format';
import type { Names } from './people';

export interface SomeTie {
  readonly id: string;
  readonly kind: FamilyTieKind;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly detail?: FamilyTieDetail | null;
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
}

const parentWord: Partial<Record<FamilyTieDetail, string>> = { BIOLOGICAL: 'biologische ouder', ADOPTIVE: 'adoptieouder', STEP: 'stiefouder', FOSTER: 'pleegouder' };
const togetherWord: Partial<Record<FamilyTieDetail, string>> = { MARRIED: 'getrouwd', REGISTERED: 'geregistreerde partners', LIVING_TOGETHER: 'partners die samenwonen' };
const apartWord: Partial<Record<FamilyTieDetail, string>> = { MARRIED: 'eerder getrouwd', REGISTERED: 'eerder geregistreerde partners', LIVING_TOGETHER: 'eerder partners die samenwoonden' };

const say: Record<FamilyTieKind, (from: string, to: string, detail?: FamilyTieDetail | null) => string> = {
  PARENT_OF: (from, to, detail) => `${from} is ${(detail && parentWord[detail]) ?? 'ouder'} van ${to}`,
  PARTNER: (from, to, detail) => `${from} en ${to} zijn ${(detail && togetherWord[detail]) ?? 'partners'}`,
  EX_PARTNER: (from, to, detail) => `${from} en ${to} zijn ex-partners${detail ? ` (${apartWord[detail]})` : ''}`,
  CONFLICT: (from, to) => `${from} en ${to} hebben een conflict`,
  VIOLENCE_TOWARDS: (from, to) => `${from} gebruikte geweld tegen ${to}`,
  CLOSE: (from, to) => `${from} en ${to} zijn hecht met elkaar`,
  DISTANT: (from, to) => `Tussen ${from} en ${to} is afstand`,
  CUT_OFF: (from, to) => `${from} en ${to} hebben geen contact`,
};

/** "Ruben gebruikte geweld tegen Linde, vanaf 1 maart 2025" */
export function familyTieText(tie: SomeTie, names: Names): string {
  const period = [tie.fromOn && `vanaf ${formatDate(tie.fromOn)}`, tie.untilOn && `tot ${formatDate(tie.untilOn)}`].filter(Boolean).join(' ');
  return [say[tie.kind](names.of(tie.fromPersonId), names.of(tie.toPersonId), tie.detail), period].filter(Boolean).join(', ');
}

/** How two children are related, in words that fit whoever they are. */
export function siblingsText({ ids, as, parentIds }: Siblings, names: Names): string {
  const pair = `${names.of(ids[0])} en ${names.of(ids[1])}`;
  if (as === 'FULL') return `${pair} hebben dezelfde ouders`;
  return as === 'HALF' ? `${pair} zijn halfbroers of halfzussen: ${names.list(parentIds)} is de ouder van beiden` : `${pair}: ${names.list(parentIds)} is de ouder van beiden; de andere ouder is niet van allebei bekend`;
}
