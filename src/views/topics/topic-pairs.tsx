import { useId, useState } from 'react';
import { showBoth, showTopic } from '../../library/show-topic.ts';
import type { TopicOverview, TopicSpread } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { countOf } from '../ui/format.ts';
import { CountTable } from './count-table.tsx';

/** Which topics papers have together: a table with a row and a column a topic. */
export function TopicPairs({ topics }: Pick<TopicOverview, 'topics'>) {
  const app = useApp();
  const heading = useId();
  const [said, setSaid] = useState<string | null>(null);
  const highest = Math.max(
    1,
    ...topics.flatMap(({ together }, own) => together.filter((_, other) => other !== own)),
  );
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="text-lg font-semibold">
        Together
      </h3>
      <p aria-hidden="true" className="text-sm text-muted">
        {said ?? 'Papers that have both topics; on the diagonal, all of one'}
      </p>
      <div className="mt-3">
        <CountTable
          label="Topics together"
          corner="Papers with both"
          columns={topics}
          isLongHeaded
          rows={topics.map((one, row) => ({
            id: one.id,
            label: one.label,
            cells: topics.map((other, column) => {
              const count = one.together[column] ?? 0;
              const isWhole = row === column;
              return {
                count,
                says: isWhole
                  ? `${one.label}: ${countOf(count, 'paper')}`
                  : saysOf(one, other, count),
                shade: isWhole ? 0 : count / highest,
                isWhole,
              };
            }),
          }))}
          onPoint={(cell) => setSaid(cell === null || cell.count === 0 ? null : cell.says)}
          onChoose={({ row, column }) => {
            const [one, other] = [topics[row], topics[column]];
            if (one === undefined || other === undefined) return;
            if (one === other) showTopic(app, one.id);
            else showBoth(app, one.id, other.id);
          }}
        />
      </div>
    </section>
  );
}

/** How many have both, and how much that is of the smaller of the two. */
function saysOf(one: TopicSpread, other: TopicSpread, count: number): string {
  const smaller = one.papers <= other.papers ? one : other;
  const share = Math.round((100 * count) / Math.max(1, smaller.papers));
  const part = share === 0 ? 'less than 1' : share;
  return `${one.label} and ${other.label}: ${countOf(count, 'paper')}, ${part}% of ${smaller.label}`;
}
