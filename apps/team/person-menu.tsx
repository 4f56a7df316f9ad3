import { useNavigate } from 'react-router';
import { Menu, showToast, type MenuAction } from '@zov/ui';
import { Icon } from '@zov/ui/plain';
import { useSession, useSessionActs, type SessionRole } from '@zov/ui/shell';

const roleText = (role: Pick<SessionRole, 'roleLabel' | 'organisation'>) => [role.roleLabel, role.organisation].filter(Boolean).join(' · ');

/** Who works here, in which role: the place to change role and to sign out. */
export function PersonMenu() {
  const session = useSession();
  const { signOut, switchRole } = useSessionActs();
  const navigate = useNavigate();
  const current = roleText(session);

  const others = session.roles.filter((role) => roleText(role) !== current);
  const roles: MenuAction[] = others.map((role) => ({
    id: role.id,
    label: role.roleLabel,
    description: role.organisation ?? undefined,
    icon: 'user',
    onAction: async () => {
      if (!(await switchRole(role.id))) showToast({ text: 'Wisselen van rol is niet gelukt. Probeer het opnieuw.' });
    },
  }));
  const own: MenuAction = { id: 'conflicts', label: 'Mijn belangen', description: 'Eigen familie en eigen straat', icon: 'lock', onAction: () => void navigate('/belangen') };
  const leave: MenuAction = {
    id: 'sign-out',
    label: 'Log uit',
    icon: 'exit',
    onAction: async () => {
      if (!(await signOut())) showToast({ text: 'Uitloggen is niet gelukt. Probeer het opnieuw.' });
    },
  };

  return (
    <Menu
      className="zov-person-menu"
      label="Wissel van rol of log uit"
      groups={[
        { id: 'roles', title: 'Wissel van rol', items: roles },
        { id: 'own', items: [own] },
        { id: 'leave', items: [leave] },
      ]}
    >
      <Icon name="user" />
      <span>
        <span className="zov-person-menu__name">{session.name}</span>
        <span className="zov-person-menu__role">{current}</span>
      </span>
    </Menu>
  );
}
