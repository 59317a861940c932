import type { KeyboardEvent, PointerEvent } from 'react';

/** Bars that Page Up and Page Down walk. */
const LEAP = 5;

interface RangeEndProps {
  readonly label: string;
  /** The bar it stands at, and how far it may go. */
  readonly at: number;
  readonly least: number;
  readonly most: number;
  /** The bar in words. */
  readonly text: string;
  /** From the left of the drawing, 0 … 1. */
  readonly edge: number;
  /** Whether a range is asked for. */
  readonly isSet: boolean;
  readonly onMove: (to: number) => void;
  readonly onGrab: (event: PointerEvent) => void;
}

/** One end of a range: dragged, or moved by the arrow keys. */
export function RangeEnd({
  label,
  at,
  least,
  most,
  text,
  edge,
  isSet,
  onMove,
  onGrab,
}: RangeEndProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - LEAP,
      PageUp: at + LEAP,
      Home: least,
      End: most,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(Math.max(least, Math.min(most, to)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerDown={onGrab}
      style={{ left: `${edge * 100}%` }}
      className="absolute -inset-y-0.5 -ml-1.5 flex w-3 cursor-ew-resize touch-none justify-center rounded-sm"
    >
      <span className={`w-0.5 rounded-full ${isSet ? 'bg-accent' : 'bg-line-strong'}`} />
    </div>
  );
}
