import type { PaperRecord } from '../../domain/record.ts';
import type { TopicTag } from '../../domain/topic.ts';
import { toggleInclude } from '../../library/navigate.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';

/** Words shown for each topic; the same word counts once. */
const WORDS = 6;

/** The topics of a paper, each with the words that gave it. */
export function PaperTopics({ detail: { record, topics } }: { readonly detail: PaperDetail }) {
  const app = useApp();
  if (topics.length === 0) return null;
  return (
    <section aria-label="Topics of the paper" className="mt-6">
      <h3 className="text-xs font-semibold text-muted">Topics, and the words that gave them</h3>
      <dl className="mt-1.5 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1.5 text-sm">
        {topics.map((tag) => (
          <div key={tag.topic} className="contents">
            <dt>
              <button
                type="button"
                title={`Filter by ${tag.label}`}
                onClick={() => toggleInclude(app, 'topics', tag.topic)}
                className="rounded-sm border border-line bg-bg px-1.5 text-xs leading-5 hover:bg-hover"
              >
                {tag.label}
              </button>
            </dt>
            <dd className="min-w-0 text-xs leading-5.5 text-muted">{wordsOf(tag, record)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function wordsOf({ evidence }: TopicTag, { title, abstract }: PaperRecord): string {
  const words = evidence
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ field, range }) =>
      (field === 'title' ? title : (abstract ?? '')).slice(range.start, range.end),
    );
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  return distinct.slice(0, WORDS).join(', ');
}
