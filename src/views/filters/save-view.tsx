import { Bookmark } from 'lucide-react';
import { type FormEvent, useId, useRef } from 'react';
import {
  asksForSomething,
  presentView,
  removeView,
  renameView,
  saveView,
  togglePinned,
} from '../../library/saved-views.ts';
import { useActiveFilters } from '../ui/active-filters.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';

/** Characters that a name has room for. */
const NAME_LENGTH = 60;

/** Gives what is asked for a name, so that it can be asked again. */
export function SaveView() {
  const app = useApp();
  const known = useAppState(presentView);
  const useful = useAppState(({ query }) => asksForSomething(query));
  const suggestion = useSuggestion();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const title = known === null ? 'Save this view' : `Saved as “${known.name}”`;

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    close(event.currentTarget);
    const given = input.current?.value.trim() ?? '';
    if (known === null) void saveView(app, given);
    else if (given !== known.name) void renameView(app, known, given);
  };
  return (
    <Popover
      role="dialog"
      label={title}
      width={300}
      className="p-3!"
      onOpening={() => {
        if (input.current !== null) input.current.value = known?.name ?? suggestion;
      }}
      first={() => input.current}
      trigger={(bind) => (
        <Button
          look="quiet"
          {...bind}
          data-command="save-view"
          aria-label={title}
          title={`${title} (v)`}
          // Its place stays, so that nothing moves while one types.
          className={`px-2! ${useful ? '' : 'invisible'}`}
          icon={<Bookmark size={16} className={known === null ? '' : 'fill-current text-accent'} />}
        />
      )}
    >
      <form onSubmit={save} className="flex flex-col gap-2">
        <label htmlFor={field} className="text-xs font-semibold text-muted">
          Name of this view
        </label>
        <input
          id={field}
          ref={input}
          onFocus={(event) => event.currentTarget.select()}
          type="text"
          required
          pattern=".*\S.*"
          maxLength={NAME_LENGTH}
          autoComplete="off"
          className="h-8 rounded-md border border-line-strong/60 bg-surface px-2 text-sm"
        />
        <p className="text-xs text-muted">
          {known === null
            ? 'Words, filters and order are kept, and its count stays current.'
            : 'Change the query and save that under another name.'}
        </p>
        <div className="flex justify-end gap-1.5">
          {known !== null && (
            <>
              <Button
                look="quiet"
                className="mr-auto"
                onClick={(event) => {
                  close(event.currentTarget);
                  void removeView(app, known);
                }}
              >
                Remove
              </Button>
              <Button
                onClick={(event) => {
                  close(event.currentTarget);
                  void togglePinned(app, known);
                }}
              >
                {known.pinned ? 'Unpin' : 'Pin'}
              </Button>
            </>
          )}
          <Button type="submit" look="solid">
            {known === null ? 'Save' : 'Rename'}
          </Button>
        </div>
      </form>
    </Popover>
  );
}

const close = (within: HTMLElement): void =>
  within.closest<HTMLElement>('[popover]')?.hidePopover();

/** What is asked for, in words. */
function useSuggestion(): string {
  const text = useAppState(({ query }) => query.text.trim());
  const filters = useActiveFilters().map(({ label, excluded }) =>
    excluded ? `not ${label}` : label,
  );
  return [text, ...filters]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, NAME_LENGTH);
}
