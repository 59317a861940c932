import { ArrowDown, ArrowUp, ExternalLink, Star, X } from 'lucide-react';
import { useState } from 'react';
import { STATUSES, type Status } from '../../domain/decision.ts';
import type { TopicId } from '../../domain/topic.ts';
import { moveActive } from '../../library/active-row.ts';
import { setStatus, toggleStar } from '../../library/decide.ts';
import { openPaper } from '../../library/navigate.ts';
import { moveSuggestion } from '../../library/teach.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { IconButton } from '../ui/button.tsx';
import { focusGrid } from '../ui/focus.ts';
import { countOf, formatDate } from '../ui/format.ts';
import { Authors } from './authors.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { PaperBonds } from './paper-bonds.tsx';
import { paperLinks } from './paper-links.ts';
import { PaperSources } from './paper-sources.tsx';
import { PaperTopics } from './paper-topics.tsx';
import { SimilarPapers } from './similar-papers.tsx';
import { TagEditor } from './tag-editor.tsx';

/** The open paper: a pane at the right, the whole screen on a phone. */
export function PaperPane() {
  const app = useApp();
  const openKey = useAppState((state) => state.openKey);
  const fetched = useAppState((state) => state.detail);
  const teaching = useAppState((state) => state.room) === 'teach';
  const detail = fetched?.paper ?? null;
  const step = (by: number): void => {
    if (teaching) moveSuggestion(app, by);
    else void moveActive(app, by);
  };
  if (openKey === null) return null;
  return (
    <aside
      aria-label="Paper"
      className="flex w-[clamp(22rem,34vw,34rem)] min-h-0 shrink-0 flex-col border-l border-line bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:shadow-pop max-md:w-full"
    >
      <header className="flex h-11 shrink-0 items-center gap-0.5 border-b border-line pr-2 pl-3">
        {detail !== null && <Judgement detail={detail} />}
        <span className="flex-1" />
        <IconButton label="Previous paper" shortcut="k" onClick={() => step(-1)}>
          <ArrowUp size={16} />
        </IconButton>
        <IconButton label="Next paper" shortcut="j" onClick={() => step(1)}>
          <ArrowDown size={16} />
        </IconButton>
        <IconButton
          label="Close paper"
          shortcut="Esc"
          onClick={() => {
            openPaper(app, null);
            focusGrid();
          }}
        >
          <X size={16} />
        </IconButton>
      </header>
      {fetched !== null && detail === null && (
        <p className="p-5 text-muted">
          This paper is not in the library. Its listing may have been removed.
        </p>
      )}
      {detail !== null && <PaperBody detail={detail} />}
    </aside>
  );
}

/** What the user says of the paper: star and status. */
function Judgement({ detail }: { readonly detail: PaperDetail }) {
  const app = useApp();
  const { key, decision } = detail.record;
  return (
    <>
      <IconButton
        label={decision.starred ? 'Unstar paper' : 'Star paper'}
        shortcut="s"
        className={decision.starred ? 'text-star!' : ''}
        onClick={() => void toggleStar(app, [key])}
      >
        <Star size={16} fill={decision.starred ? 'currentColor' : 'none'} />
      </IconButton>
      <select
        aria-label="Status of the paper"
        value={decision.status}
        onChange={(event) => void setStatus(app, [key], event.target.value as Status)}
        className="h-8 rounded-md border border-line bg-surface px-1.5 text-sm"
      >
        {STATUSES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

function PaperBody({ detail }: { readonly detail: PaperDetail }) {
  const { record } = detail;
  const [lit, setLit] = useState<TopicId | null>(null);
  const facts = [
    record.published && formatDate(record.published.iso),
    record.organisation?.name,
    record.venue,
    record.authorCount === null ? null : countOf(record.authorCount, 'author'),
    record.comments === null ? null : countOf(record.comments, 'comment'),
    record.upvotes === null ? null : countOf(record.upvotes, 'upvote'),
  ].filter((fact) => fact !== null && fact !== undefined);
  return (
    // A new paper begins at its top.
    <div key={record.key} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-10">
      <h2 className="text-xl font-semibold tracking-tight text-pretty">
        <EvidenceText segments={detail.title} field="title" topics={detail.topics} lit={lit} />
      </h2>
      <p className="mt-2 text-sm text-muted">{facts.join(' · ')}</p>
      {record.published?.yearInferred && (
        <p className="mt-0.5 text-xs text-muted">
          The page left out the year; it is the year in which the listing was viewed.
        </p>
      )}
      <Authors names={record.authors} />
      <div className="mt-3 flex flex-wrap gap-2">
        {paperLinks(record).map(({ label, href }) => (
          <a
            key={href}
            href={href}
            target="_blank"
            rel="noreferrer"
            className="inline-flex h-7 items-center gap-1.5 rounded-md border border-line px-2 text-xs font-medium hover:bg-hover"
          >
            {label}
            <ExternalLink size={12} aria-hidden="true" className="text-muted" />
          </a>
        ))}
      </div>
      <TagEditor detail={detail} />
      <PaperTopics detail={detail} onLit={setLit} />
      <section aria-label="Abstract" className="mt-6">
        <h3 className="text-xs font-semibold text-muted">Abstract</h3>
        {record.abstract === null ? (
          <p className="mt-1.5 text-muted">No listing has an abstract of this paper.</p>
        ) : (
          <p className="mt-1.5 leading-6 whitespace-pre-line">
            <EvidenceText
              segments={detail.abstract}
              field="abstract"
              topics={detail.topics}
              lit={lit}
            />
          </p>
        )}
      </section>
      {record.keywords.length > 0 && (
        <section aria-label="Keywords" className="mt-6">
          <h3 className="text-xs font-semibold text-muted">Keywords</h3>
          <p className="mt-1.5 text-sm wrap-anywhere">{record.keywords.join(' · ')}</p>
        </section>
      )}
      <SimilarPapers detail={detail} />
      <PaperSources record={record} />
      <PaperBonds detail={detail} />
    </div>
  );
}
