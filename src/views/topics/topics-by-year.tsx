import { useId, useState } from 'react';
import { rangeLabel } from '../../domain/value-range.ts';
import { showTopic } from '../../library/show-topic.ts';
import type { TopicOverview, YearSpread } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { countOf } from '../ui/format.ts';
import { CountTable } from './count-table.tsx';
import { YearPanel } from './year-panel.tsx';

interface Line {
  /** `null` for all papers. */
  readonly topic: string | null;
  readonly label: string;
  readonly spread: YearSpread;
}

/** A small chart a topic, or the same numbers as a table. */
export function TopicsByYear({ overview }: { readonly overview: TopicOverview }) {
  const app = useApp();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const { all, topics, years } = overview;
  const lines: Line[] = [
    { topic: null, label: 'All papers', spread: all },
    ...topics.map((spread) => ({ topic: spread.id, label: spread.label, spread })),
  ];
  return (
    <section aria-labelledby={heading}>
      <div className="flex items-end justify-between gap-4">
        <div>
          <h3 id={heading} className="text-lg font-semibold">
            By year
          </h3>
          <p className="text-sm text-muted">
            {asTable ? 'Papers of each topic by year' : 'Each chart has a scale of its own'}
          </p>
        </div>
        <Button onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as charts' : 'Show as table'}
        </Button>
      </div>
      {asTable ? (
        <div className="mt-3">
          <YearTable lines={lines} years={years} />
        </div>
      ) : (
        <ul className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] sm:gap-3">
          {lines.map(({ topic, label, spread }) => (
            <YearPanel
              key={topic}
              label={label}
              spread={spread}
              years={years}
              onChoose={(when) => showTopic(app, topic, when)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface YearTableProps {
  readonly lines: readonly Line[];
  readonly years: TopicOverview['years'];
}

function YearTable({ lines, years }: YearTableProps) {
  const app = useApp();
  return (
    <CountTable
      label="Topics by year"
      corner="Topic"
      columns={[
        { id: 'all', label: 'All' },
        ...years.map((range) => ({ id: String(range.least), label: rangeLabel(range) })),
        { id: 'undated', label: 'Undated' },
      ]}
      rows={lines.map(({ topic, label, spread: { papers, byYear, undated } }) => ({
        id: topic ?? '',
        label,
        cells: [
          { count: papers, says: `${label}: ${countOf(papers, 'paper')}`, shade: 0, isWhole: true },
          ...byYear.map((count, year) => ({
            count,
            says: `${label}, ${rangeLabel(years[year] ?? { least: 0, most: 0 })}: ${countOf(count, 'paper')}`,
            shade: count / Math.max(1, ...byYear),
          })),
          { count: undated, says: `${label}, undated: ${countOf(undated, 'paper')}`, shade: 0 },
        ],
      }))}
      onChoose={({ row, column }) => {
        const isUndated = column > years.length;
        showTopic(app, lines[row]?.topic ?? null, isUndated ? 'undated' : years[column - 1]);
      }}
    />
  );
}
