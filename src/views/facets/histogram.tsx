import { type PointerEvent, useRef } from 'react';
import type { FacetFilter } from '../../domain/query.ts';
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

/** How the papers spread over the numbers of a group; a stroke over the bars asks for a range. */
export function Histogram({ counts: { id, label, bars }, filter }: HistogramProps) {
  const app = useApp();
  const area = useRef<HTMLDivElement>(null);
  /** The bar that stays while the other end is drawn. */
  const anchor = useRef<number | null>(null);
  const range = rangeIn(filter);
  const last = bars.length - 1;
  // A range of the address may begin or end between bars, or beyond them.
  const reached = range === null ? 0 : bars.findIndex(({ most }) => most >= range.least);
  const from = reached < 0 ? last : reached;
  const to = range === null ? last : bars.findLastIndex(({ least }) => least <= range.most);
  const isChosen = (bar: number): boolean => range !== null && bar >= from && bar <= to;
  const text = (bar: number): string => rangeLabel(bars[bar] ?? { least: 0, most: 0 });

  const choose = (one: number, other: number): void => {
    const [first, end] = [bars[Math.min(one, other)], bars[Math.max(one, other)]];
    if (first === undefined || end === undefined) return;
    if (range?.least === first.least && range.most === end.most) return;
    const isAll = first === bars[0] && end === bars[last];
    if (!isAll) setRange(app, id, { least: first.least, most: end.most });
    else if (range !== null) setRange(app, id, null);
  };
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = area.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(last, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const draw = (event: PointerEvent, stays: number): void => {
    event.stopPropagation();
    if (event.button !== 0) return;
    area.current?.setPointerCapture(event.pointerId);
    anchor.current = stays;
  };
  const press = (event: PointerEvent): void => {
    const at = barAt(event);
    // A click on the one bar that is asked for lets it go.
    const isAlone = isChosen(at) && from === to;
    if (isAlone && event.button === 0) {
      setRange(app, id, null);
      return;
    }
    draw(event, at);
    if (anchor.current !== null) choose(at, at);
  };
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className="mx-2 mt-1 mb-1.5">
      <div
        ref={area}
        data-histogram={id}
        className="relative h-9 cursor-crosshair touch-pan-y select-none"
        onPointerDown={press}
        onPointerMove={(event) => {
          if (anchor.current !== null) choose(anchor.current, barAt(event));
        }}
        onLostPointerCapture={() => {
          anchor.current = null;
        }}
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
          most={Math.max(0, to)}
          text={text(from)}
          edge={from / bars.length}
          onMove={(bar) => choose(bar, to)}
          onGrab={(event) => draw(event, to)}
        />
        <RangeEnd
          label={`${label} to`}
          at={to}
          least={from}
          most={last}
          text={text(to)}
          edge={(to + 1) / bars.length}
          onMove={(bar) => choose(from, bar)}
          onGrab={(event) => draw(event, from)}
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
