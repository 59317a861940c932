import type { ComponentProps, ReactNode } from 'react';

/** `solid` for the one main action of a room, `quiet` for all others. */
export type ButtonLook = 'solid' | 'outline' | 'quiet';

const LOOKS: Record<ButtonLook, string> = {
  solid: 'bg-accent text-on-accent border-transparent hover:brightness-110',
  outline: 'bg-surface border-line text-text hover:bg-hover',
  quiet: 'border-transparent text-muted hover:bg-hover hover:text-text',
};

export const buttonClass = (look: ButtonLook = 'outline'): string =>
  `inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md border px-2.5 text-sm font-medium whitespace-nowrap select-none disabled:opacity-50 ${LOOKS[look]}`;

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
}

export function Button({ look = 'outline', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${buttonClass(look)} ${className}`} {...rest}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  /** Shown in the tooltip beside the label. */
  readonly shortcut?: string;
}

export function IconButton({ label, shortcut, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-text ${className}`}
      {...rest}
    />
  );
}
