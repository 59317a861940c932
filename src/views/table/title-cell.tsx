import type { PaperRow } from '../../workers/library-protocol.ts';
import { useAppState } from '../ui/app-context.ts';
import { countOf, formatDate } from '../ui/format.ts';
import { Highlighted } from '../ui/highlighted.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { TopicChip } from './topic-chip.tsx';

/** Topic chips of a row, the others are counted, and the user's own tags. */
const CHIPS = 3;

/** The title over its topics and the passage that matched best. */
export function TitleCell({ row }: { readonly row: PaperRow }) {
  const compact = useAppState((state) => state.preferences.density) === 'compact';
  const narrow = useNarrow();
  if (narrow) return <NarrowCell row={row} />;
  if (compact)
    return (
      <div className="flex min-w-0 items-center gap-2">
        <span className="min-w-0 truncate text-base font-medium">
          <Highlighted segments={row.title} />
        </span>
        <Topics row={row} most={2} />
      </div>
    );
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span className="line-clamp-2 text-base leading-4.75 font-medium">
        <Highlighted segments={row.title} />
      </span>
      <div className="flex min-w-0 items-center gap-2 overflow-hidden">
        <Topics row={row} most={CHIPS} />
        {/* Another passage is another element: it is read anew, it does not move. */}
        <span key={plain(row.snippet)} className="min-w-0 flex-1 truncate text-xs text-muted">
          <Highlighted segments={row.snippet} />
        </span>
      </div>
    </div>
  );
}

const plain = (segments: PaperRow['snippet']): string => segments.map(({ text }) => text).join('');

function Topics({ row, most }: { readonly row: PaperRow; readonly most: number }) {
  const more = row.topics.length - most;
  if (row.topics.length + row.tags.length === 0) return null;
  return (
    <span className="flex shrink-0 gap-1">
      {row.topics.slice(0, most).map((topic) => (
        <TopicChip key={topic.id} paper={row.key} topic={topic} />
      ))}
      {more > 0 && <span className="text-xs leading-5 text-muted">+{more}</span>}
      {row.tags.slice(0, most).map((tag) => (
        <span
          key={`tag ${tag}`}
          className="max-w-32 truncate rounded-sm border border-accent/40 px-1.5 text-xs leading-4.5 font-medium text-accent"
        >
          {tag}
        </span>
      ))}
    </span>
  );
}

/** On a phone the other columns stand under the title. */
function NarrowCell({ row }: { readonly row: PaperRow }) {
  const facts = [
    row.published === null ? null : formatDate(row.published),
    row.organisation ?? (row.authorCount === null ? null : countOf(row.authorCount, 'author')),
    row.comments === null ? null : countOf(row.comments, 'comment'),
  ].filter((fact) => fact !== null);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="line-clamp-2 text-base leading-5 font-medium text-pretty">
        <Highlighted segments={row.title} />
      </span>
      <span className="truncate text-xs text-muted">
        {[...facts, ...row.topics.map(({ label }) => label), ...row.tags].join(' · ')}
      </span>
    </div>
  );
}
