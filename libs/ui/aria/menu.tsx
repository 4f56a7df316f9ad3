import type { ReactNode } from 'react';
import { Button as AriaButton, Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from '../plain/class-names';
import { Icon, type IconName } from '../plain/icon';

export type MenuAction = {
  id: string;
  label: string;
  description?: string;
  icon?: IconName;
  danger?: boolean;
  onAction: () => void | Promise<void>;
};

export type MenuGroup = { id: string; title?: string; items: readonly MenuAction[] };

export type MenuProps = {
  /** What the button says; with `iconOnly` what it is called. */
  label: string;
  icon?: IconName;
  iconOnly?: boolean;
  groups: readonly MenuGroup[];
  className?: string;
  /** Shown in the button instead of the label; the label stays the name of the menu and is read out after this. */
  children?: ReactNode;
};

/** A button with acts behind it. */
export function Menu({ label, icon, iconOnly, groups, className, children }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        className={className ?? classNames('zov-button', 'zov-button--secondary', 'zov-button--small', iconOnly && 'zov-button--icon')}
        aria-label={iconOnly ? label : undefined}
      >
        {icon && <Icon name={icon} />}
        {children ?? (!iconOnly && label)}
        {children && <span className="zov-visually-hidden">{label}</span>}
        {!iconOnly && <Icon name="chevronDown" className="zov-menu__chevron" />}
      </AriaButton>
      <Popover className="zov-popover" placement="bottom end">
        <AriaMenu className="zov-menu" aria-label={label}>
          {groups
            .filter((group) => group.items.length > 0)
            .map((group) => (
              <MenuSection key={group.id} id={group.id} className="zov-menu__section" aria-label={group.title ? undefined : label}>
                {group.title && <Header className="zov-menu__header">{group.title}</Header>}
                {group.items.map((item) => (
                  <MenuItem
                    key={item.id}
                    id={item.id}
                    textValue={item.label}
                    onAction={() => void item.onAction()}
                    className={classNames('zov-menu__item', item.danger && 'zov-menu__item--danger')}
                  >
                    {item.icon && <Icon name={item.icon} />}
                    <span>
                      {item.label}
                      {item.description && <span className="zov-menu__description">{item.description}</span>}
                    </span>
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
