import type { NavItem } from '@zov/ui/shell';

const everyone: readonly NavItem[] = [{ href: '/', label: 'Mijn werk' }];
const withFamilies: readonly NavItem[] = [{ href: '/gezinnen', label: 'Gezinnen' }, { href: '/afspraken', label: 'Afspraken' }, { href: '/gedeeld', label: 'Met mij gedeeld' }];

/** Who reads no family whatever happens. */
const OFFICES = ['PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST'];

const byRole: Readonly<Record<string, readonly NavItem[]>> = {
  CRISIS_WORKER: [{ href: '/noodtoegang', label: 'Noodtoegang' }],
  PRIVACY_OFFICER: [{ href: '/logboek', label: 'Logboek' }, { href: '/logboek/noodtoegang', label: 'Noodtoegang' }, { href: '/logboek/vier-ogen', label: 'Vier ogen' }],
  ADMINISTRATOR: [{ href: '/beheer', label: 'Beheer' }],
};

/** The main menu of somebody in a role. Leaving an item out protects nothing; the server decides. */
export function navItems(role: string): readonly NavItem[] {
  return [...everyone, ...(OFFICES.includes(role) ? [] : withFamilies), ...(byRole[role] ?? [])];
}
