import { ListPlus, Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { endTagging, toggleTag } from '../../library/decide.ts';
import { beginTeaching } from '../../library/teach.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { focusGrid } from '../ui/focus.ts';
import { TagField } from '../ui/tag-field.tsx';

/** Tags of other papers that are offered. */
const OFFERED = 4;

/** The user's own tags of a paper: Enter adds what was typed, each is removed by its button. */
export function TagEditor({ detail }: { readonly detail: PaperDetail }) {
  const app = useApp();
  const { key, decision } = detail.record;
  const tagging = useAppState((state) => state.tagging);
  const facets = useAppState((state) => state.answer?.facets);
  const field = useRef<HTMLInputElement>(null);
  const others = (facets?.find(({ id }) => id === 'tags')?.values ?? [])
    .filter(({ value }) => !decision.tags.includes(value))
    .slice(0, OFFERED);

  useEffect(() => {
    if (!tagging) return;
    field.current?.focus();
    endTagging(app);
  }, [app, tagging]);

  return (
    <div role="group" aria-label="Tags of the paper" className="mt-3 flex flex-wrap gap-1.5">
      {decision.tags.map((tag) => (
        <span
          key={tag}
          className="inline-flex h-6 max-w-full items-stretch rounded-full bg-chosen text-xs font-medium"
        >
          <button
            type="button"
            aria-label={`Remove tag ${tag}`}
            title={`Remove tag ${tag}`}
            onClick={() => void toggleTag(app, [key], tag)}
            className="inline-flex min-w-0 items-center gap-1 rounded-l-full pr-1.5 pl-2.5 hover:brightness-95"
          >
            <span className="truncate">{tag}</span>
            <X size={12} aria-hidden="true" className="shrink-0 text-muted" />
          </button>
          <button
            type="button"
            aria-label={`More like these: ${tag}`}
            title={`More like those tagged ${tag}`}
            onClick={() => beginTeaching(app, tag)}
            className="inline-flex w-7 shrink-0 items-center justify-center rounded-r-full border-l border-line text-muted hover:text-text"
          >
            <ListPlus size={13} aria-hidden="true" />
          </button>
        </span>
      ))}
      <TagField
        label="Add a tag"
        placeholder="Add a tag (t)"
        field={field}
        className="h-6 w-32 rounded-full border border-line bg-surface px-2.5 text-xs placeholder:text-muted"
        onTag={(tag) => {
          if (!decision.tags.includes(tag)) void toggleTag(app, [key], tag);
        }}
        onDone={focusGrid}
      />
      {others.map(({ value }) => (
        <button
          key={value}
          type="button"
          aria-label={`Add tag ${value}`}
          title={`Add tag ${value}`}
          onClick={() => void toggleTag(app, [key], value)}
          className="inline-flex h-6 max-w-40 items-center gap-1 rounded-full px-1.5 text-xs text-muted hover:bg-hover hover:text-text"
        >
          <Plus size={12} aria-hidden="true" className="shrink-0" />
          <span className="truncate">{value}</span>
        </button>
      ))}
    </div>
  );
}
