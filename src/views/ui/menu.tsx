import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import { Popover } from './popover.tsx';

interface MenuProps {
  /** Renders the button; spread `bind` on it. */
  readonly trigger: (bind: ComponentProps<'button'>) => ReactNode;
  readonly label: string;
  readonly children: ReactNode;
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

/** Arrow keys walk in a circle, Home and End jump, Tab leaves. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const menu = event.currentTarget;
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at <= 0 ? items.length - 1 : at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length]?.focus();
}

/** A button with a menu under it. */
export function Menu({ trigger, label, children }: MenuProps) {
  return (
    <Popover
      role="menu"
      label={label}
      trigger={trigger}
      onKeyDown={walk}
      first={(menu) => itemsOf(menu)[0]}
    >
      {children}
    </Popover>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly hint?: string;
  readonly shortcut?: string;
  readonly children: string;
}

/** One line of a menu. */
export function MenuItem({ onSelect, icon, hint, shortcut, children }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onSelect();
      }}
      className="flex w-full items-center gap-2.5 rounded-md px-2 py-1.5 text-left text-sm outline-none hover:bg-hover focus:bg-hover"
    >
      <span className="text-muted">{icon}</span>
      <span className="flex-1">
        {children}
        {/* Seen beside the name, and no part of it. */}
        {hint !== undefined && (
          <span aria-hidden="true" className="block text-xs text-muted">
            {hint}
          </span>
        )}
      </span>
      {shortcut !== undefined && (
        <span aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </button>
  );
}
