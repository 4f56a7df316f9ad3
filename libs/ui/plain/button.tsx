import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Link, type LinkProps } from './link';

/** `danger` is for what endangers or destroys; most pages have one `primary` and none `danger`. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type Looks = {
  variant?: ButtonVariant;
  icon?: IconName;
  /** Show the icon only; the text stays as the name that is read out. */
  iconOnly?: boolean;
  size?: 'default' | 'small';
};

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Looks & {
    /** The act is running: a second press does nothing, focus stays. */
    busy?: boolean;
    busyLabel?: string;
    ref?: Ref<HTMLButtonElement>;
  };

export function buttonClass({ variant = 'secondary', iconOnly, size }: Looks, extra?: string): string {
  return classNames('zov-button', `zov-button--${variant}`, iconOnly && 'zov-button--icon', size === 'small' && 'zov-button--small', extra);
}

function Content({ icon, iconOnly, children }: Looks & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={iconOnly ? 'zov-visually-hidden' : undefined}>{children}</span>
    </>
  );
}

/** A button says what happens, as verb and object ("Stel plan vast"). It is never disabled: it explains itself when pressed. */
export function Button({ variant, icon, iconOnly, size, busy = false, busyLabel = 'Bezig…', className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ variant, iconOnly, size }, className)}
      aria-disabled={busy || undefined}
      title={iconOnly && typeof children === 'string' ? children : rest.title}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <Content icon={busy ? 'clock' : icon} iconOnly={iconOnly}>
        {busy ? busyLabel : children}
      </Content>
    </button>
  );
}

export type LinkButtonProps = LinkProps & Looks;

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ variant, icon, iconOnly, size, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass({ variant, iconOnly, size }, className)}>
      <Content icon={icon} iconOnly={iconOnly}>
        {children}
      </Content>
    </Link>
  );
}

/** Opens the browser's print window. */
export function PrintButton({ children = 'Print deze pagina', ...rest }: ButtonProps) {
  return (
    <Button icon="print" {...rest} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
