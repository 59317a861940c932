import { type PointerEvent, useRef } from 'react';
import type { FacetFilter } from '../../domain/query.ts';
import type { NumberRange } from '../../domain/read-range.ts';
import { rangeIn, rangeLabel } from '../../domain/value-range.ts';
import { setRange } from '../../library/navigate.ts';
import type { FacetCounts } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { formatCount } from '../ui/format.ts';
import { RangeEnd } from './range-end.tsx';

/** Units of the drawing, in which a bar is one wide. */
const HEIGHT = 36;
const LEAST_HEIGHT = 2;

interface HistogramProps {
  readonly counts: FacetCounts;
  readonly filter: FacetFilter;
}

/** A range that is being drawn. */
interface Stroke {
  /** The bar that stays while the other end is drawn, and the one where the pointer went down. */
  readonly stays: number;
  readonly begun: number;
  isDrawn: boolean;
}

/** How the papers spread over the numbers of a group; a stroke over the bars asks for a range. */
export function Histogram({ counts: { id, label, bars }, filter }: HistogramProps) {
  const app = useApp();
  const area = useRef<HTMLDivElement>(null);
  const stroke = useRef<Stroke | null>(null);
  const range = rangeIn(filter);
  const last = bars.length - 1;
  const { from, to, isMet } = barsOf(bars, range);
  const isChosen = (bar: number): boolean => range !== null && isMet && bar >= from && bar <= to;
  const text = (bar: number): string => rangeLabel(bars[bar] ?? { least: 0, most: 0 });

  const ask = (wanted: NumberRange): void => {
    if (range?.least === wanted.least && range.most === wanted.most) return;
    const isAll = wanted.least === bars[0]?.least && wanted.most === bars[last]?.most;
    if (isAll && range === null) return;
    // A stroke is one step back, and so are the keys that move an end.
    const isSame = stroke.current === null ? range !== null : stroke.current.isDrawn;
    setRange(app, id, isAll ? null : wanted, isSame ? 'replace' : 'push');
    if (stroke.current !== null) stroke.current.isDrawn = true;
  };
  /** Asks for the bars between two, but keeps an end of the range that stays where it is. */
  const choose = (one: number, other: number): void => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const [first, end] = [bars[low], bars[high]];
    if (first === undefined || end === undefined) return;
    const keeps = range !== null && isMet;
    ask({
      least: keeps && low === from ? range.least : first.least,
      most: keeps && high === to ? range.most : end.most,
    });
  };
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = area.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(last, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const begin = (event: PointerEvent, stays: number): void => {
    event.stopPropagation();
    if (event.button !== 0) return;
    area.current?.setPointerCapture(event.pointerId);
    stroke.current = { stays, begun: barAt(event), isDrawn: false };
  };
  const move = (event: PointerEvent): void => {
    const at = barAt(event);
    // A finger that has moved to no other bar may be scrolling.
    if (stroke.current === null || (!stroke.current.isDrawn && at === stroke.current.begun)) return;
    choose(stroke.current.stays, at);
  };
  const end = (event: PointerEvent): void => {
    if (stroke.current === null || stroke.current.isDrawn) return;
    const at = barAt(event);
    if (at !== stroke.current.begun || stroke.current.stays !== at) return;
    // A click on the one bar that is asked for lets it go.
    if (isChosen(at) && from === to) setRange(app, id, null);
    else choose(at, at);
  };
  const forget = (): void => {
    stroke.current = null;
  };
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className="mx-2 mt-1 mb-1.5">
      <div
        ref={area}
        data-histogram={id}
        className="relative h-9 cursor-crosshair touch-pan-y select-none"
        onPointerDown={(event) => begin(event, barAt(event))}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={forget}
        onLostPointerCapture={forget}
      >
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${bars.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full"
        >
          {bars.map((bar, i) => {
            const share = (bar.count / highest) * HEIGHT;
            const height = bar.count === 0 ? 0 : Math.max(LEAST_HEIGHT, share);
            return (
              <g key={bar.least} className={isChosen(i) ? 'fill-accent' : 'fill-line-strong/50'}>
                <title>{`${text(i)}: ${formatCount(bar.count)}`}</title>
                <rect x={i} width={1} height={HEIGHT} className="fill-transparent" />
                <rect x={i + 0.1} width={0.8} y={HEIGHT - height} height={height} />
              </g>
            );
          })}
        </svg>
        <RangeEnd
          label={`${label} from`}
          at={from}
          least={0}
          most={to}
          text={text(from)}
          edge={from / bars.length}
          isSet={range !== null}
          onMove={(bar) => choose(bar, to)}
          onGrab={(event) => begin(event, to)}
        />
        <RangeEnd
          label={`${label} to`}
          at={to}
          least={from}
          most={last}
          text={text(to)}
          edge={(to + 1) / bars.length}
          isSet={range !== null}
          onMove={(bar) => choose(from, bar)}
          onGrab={(event) => begin(event, from)}
        />
      </div>
      <p
        aria-hidden="true"
        className="mt-0.5 flex justify-between border-t border-line pt-0.5 text-xs text-muted tabular-nums"
      >
        <span>{text(0)}</span>
        {range !== null && <span className="font-medium text-accent">{rangeLabel(range)}</span>}
        <span>{text(last)}</span>
      </p>
    </div>
  );
}

/** The bars that a range meets; a range of the address may meet none, or end between two. */
function barsOf(
  bars: FacetCounts['bars'],
  range: NumberRange | null,
): { readonly from: number; readonly to: number; readonly isMet: boolean } {
  const last = bars.length - 1;
  if (range === null) return { from: 0, to: last, isMet: true };
  const from = bars.findIndex(({ most }) => most >= range.least);
  const to = bars.findLastIndex(({ least }) => least <= range.most);
  return from < 0 || to < from ? { from: 0, to: last, isMet: false } : { from, to, isMet: true };
}
