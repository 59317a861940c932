import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { endTagging, toggleTag } from '../../library/decide.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { focusGrid } from '../ui/focus.ts';

/** Characters that a tag has room for. */
const TAG_LENGTH = 40;

/** The user's own tags of a paper: Enter adds what was typed, each is removed by its button. */
export function TagEditor({ detail }: { readonly detail: PaperDetail }) {
  const app = useApp();
  const { key, decision } = detail.record;
  const facets = useAppState((state) => state.answer?.facets);
  const tagging = useAppState((state) => state.tagging);
  const input = useRef<HTMLInputElement>(null);
  const known = useId();
  const tags = facets?.find(({ id }) => id === 'tags')?.values ?? [];

  useEffect(() => {
    if (!tagging) return;
    input.current?.focus();
    endTagging(app);
  }, [app, tagging]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      focusGrid();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const tag = event.currentTarget.value.trim();
    event.currentTarget.value = '';
    // Enter with nothing typed says that one is done.
    if (tag === '') focusGrid();
    else if (!decision.tags.includes(tag)) void toggleTag(app, [key], tag);
  };
  return (
    <div role="group" aria-label="Tags of the paper" className="mt-3 flex flex-wrap gap-1.5">
      {decision.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-label={`Remove tag ${tag}`}
          title={`Remove tag ${tag}`}
          onClick={() => void toggleTag(app, [key], tag)}
          className="inline-flex h-6 max-w-full items-center gap-1 rounded-full bg-chosen pr-1.5 pl-2.5 text-xs font-medium hover:brightness-95"
        >
          <span className="truncate">{tag}</span>
          <X size={12} aria-hidden="true" className="shrink-0 text-muted" />
        </button>
      ))}
      <input
        ref={input}
        type="text"
        list={known}
        aria-label="Add a tag"
        placeholder="Add a tag (t)"
        maxLength={TAG_LENGTH}
        autoComplete="off"
        onKeyDown={onKeyDown}
        className="h-6 w-32 rounded-full border border-line bg-surface px-2.5 text-xs placeholder:text-muted"
      />
      <datalist id={known}>
        {tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </div>
  );
}
