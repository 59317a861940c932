import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';

/** CSS pixels: between the button and what opens under it, and to the window's edge. */
const GAP = 6;
const USUAL_WIDTH = 272;
/** With less under the button it opens above it. */
const LEAST_ROOM = 160;

interface PopoverProps {
  /** Renders the button; spread `bind` on it. */
  readonly trigger: (bind: ComponentProps<'button'>) => ReactNode;
  readonly role: 'menu' | 'dialog';
  readonly label: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  /** Makes it ready just before it opens. */
  readonly onOpening?: () => void;
  /** What in it has the focus when it opens; without, it has the focus itself. */
  readonly first?: (popup: HTMLElement) => HTMLElement | null | undefined;
  /** CSS pixels, where the window is as wide. */
  readonly width?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Something that opens under a button, or above one at the window's end: the platform's popover, which closes
 * on Esc and on a click elsewhere, and gives the focus back.
 */
export function Popover({
  trigger,
  role,
  label,
  onKeyDown,
  onOpening,
  first,
  width = USUAL_WIDTH,
  className = '',
  children,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open' || button.current === null) return;
    onOpening?.();
    // The platform moves the focus as it opens: when it says that it has opened, keys may have come.
    for (const before of currentTarget.querySelectorAll('[autofocus]'))
      before.removeAttribute('autofocus');
    (first?.(currentTarget) ?? currentTarget).setAttribute('autofocus', '');
    const { top, bottom, right } = button.current.getBoundingClientRect();
    const { clientWidth: window, clientHeight: height } = document.documentElement;
    const own = Math.min(width, window - 2 * GAP);
    currentTarget.style.width = `${own}px`;
    if (height - bottom < LEAST_ROOM) {
      currentTarget.style.top = 'auto';
      currentTarget.style.bottom = `${height - top + GAP}px`;
      currentTarget.style.maxHeight = `${top - 2 * GAP}px`;
    } else {
      currentTarget.style.top = `${bottom + GAP}px`;
      currentTarget.style.bottom = 'auto';
      currentTarget.style.maxHeight = `calc(100dvh - ${bottom + 2 * GAP}px)`;
    }
    currentTarget.style.left = `${Math.max(GAP, Math.min(right - own, window - own - GAP))}px`;
  };

  return (
    <>
      {trigger({
        ref: button,
        popoverTarget: id,
        'aria-haspopup': role,
        'aria-expanded': open,
        'aria-controls': id,
      })}
      <div
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        tabIndex={-1}
        onBeforeToggle={place}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
        onKeyDown={onKeyDown}
        className={`inset-auto m-0 overflow-y-auto rounded-lg border border-line bg-raised p-1 text-text shadow-pop outline-none ${className}`}
      >
        {children}
      </div>
    </>
  );
}
