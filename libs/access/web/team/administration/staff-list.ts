import type { StaffQuery } from '@generated/team/graphql';
import { roleText } from '@zov/audit/web/team/shared/words.texts';

export type Member = StaffQuery['staff'][number];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everybody in whose name, role or organisation each typed word is found; accents and capitals do not count. */
export function matching(staff: readonly Member[], typed: string): Member[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return staff.filter((member) => {
    const text = plain([member.name, roleText[member.role], member.organisationName].join(' '));
    return words.every((word) => text.includes(word));
  });
}
