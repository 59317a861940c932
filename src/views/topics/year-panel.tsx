import { type KeyboardEvent, useRef, useState } from 'react';
import type { NumberRange } from '../../domain/read-range.ts';
import { rangeLabel } from '../../domain/value-range.ts';
import type { TopicOverview, YearSpread } from '../../workers/library-protocol.ts';
import { countOf, formatCount } from '../ui/format.ts';

interface YearPanelProps {
  readonly label: string;
  readonly spread: YearSpread;
  readonly years: TopicOverview['years'];
  /** @param when `null` whenever */
  readonly onChoose: (when: NumberRange | 'undated' | null) => void;
}

/**
 * The papers of a topic by year. Each panel has a scale of its own, with its peak in numbers: on a
 * shared one the small topics would be flat lines, and how large they are stands beside their names.
 * The bars are buttons, as they can be pressed; with the arrow keys they are one stop of the tab key.
 */
export function YearPanel({ label, spread, years, onChoose }: YearPanelProps) {
  const { papers, byYear, undated } = spread;
  const bars = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const highest = Math.max(1, ...byYear);
  const peak = byYear.lastIndexOf(highest);
  const stop = at !== null && (byYear[at] ?? 0) > 0 ? at : peak;
  const yearText = (year: number): string => rangeLabel(years[year] ?? { least: 0, most: 0 });
  const shown = pointed ?? peak;

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: byYear.findLastIndex((count, year) => year < stop && count > 0),
      ArrowRight: byYear.findIndex((count, year) => year > stop && count > 0),
      Home: byYear.findIndex((count) => count > 0),
      End: byYear.findLastIndex((count) => count > 0),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    bars.current?.querySelector<HTMLButtonElement>(`[data-bar="${to}"]`)?.focus();
  };
  return (
    <li className="flex min-w-0 flex-col rounded-lg border border-line bg-surface px-3 pt-2 pb-1.5">
      <h4>
        <button
          type="button"
          onClick={() => onChoose(null)}
          aria-label={`${label}, ${countOf(papers, 'paper')}`}
          className="flex w-full items-baseline justify-between gap-2 rounded-sm py-0.5 text-left hover:text-accent"
        >
          <span className="leading-tight font-semibold">{label}</span>
          <span className="tabular-nums">{formatCount(papers)}</span>
        </button>
      </h4>
      <p
        aria-hidden="true"
        className={`mt-auto text-xs tabular-nums ${pointed === null ? 'text-muted' : 'font-medium text-accent'}`}
      >
        {peak < 0
          ? 'No year is known'
          : `${pointed === null ? 'Peak ' : ''}${formatCount(byYear[shown] ?? 0)} in ${yearText(shown)}`}
      </p>
      <div
        ref={bars}
        role="group"
        aria-label={`${label} by year`}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
        className="mt-1 flex h-14 border-b border-line-strong min-[2200px]:h-24"
      >
        {byYear.map((count, year) =>
          count === 0 ? (
            <span
              key={years[year]?.least}
              className="flex-1"
              onPointerEnter={() => setPointed(year)}
            />
          ) : (
            <button
              key={years[year]?.least}
              type="button"
              data-bar={year}
              aria-label={`${label}, ${yearText(year)}: ${countOf(count, 'paper')}`}
              tabIndex={year === stop ? 0 : -1}
              onPointerEnter={() => setPointed(year)}
              onFocus={() => {
                setAt(year);
                setPointed(year);
              }}
              onClick={() => onChoose(years[year] ?? null)}
              className="group flex min-w-0 flex-1 items-end px-[0.5px]"
            >
              <span
                className="w-full rounded-t-[1px] bg-accent/75 group-hover:bg-accent group-focus-visible:bg-accent"
                style={{ height: `max(2px, ${(count / highest) * 100}%)` }}
              />
            </button>
          ),
        )}
      </div>
      <p className="mt-0.5 flex min-h-4 justify-between gap-1 text-xs text-muted tabular-nums">
        <span aria-hidden="true">{endText(years[0])}</span>
        {undated > 0 && (
          <button
            type="button"
            aria-label={`${label}, undated: ${countOf(undated, 'paper')}`}
            onClick={() => onChoose('undated')}
            className="rounded-sm hover:text-accent hover:underline"
          >
            {formatCount(undated)} undated
          </button>
        )}
        <span aria-hidden="true">{years.length > 1 && endText(years.at(-1))}</span>
      </p>
    </li>
  );
}

/** A year at an end of the axis, in few letters. */
function endText(years: NumberRange | undefined): string {
  if (years === undefined) return '';
  if (years.most === Number.POSITIVE_INFINITY) return `≥${years.least}`;
  return years.least === years.most ? String(years.least) : `≤${years.most}`;
}
