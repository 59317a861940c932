import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { typeText } from '../../library/navigate.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { SEARCH_BOX_ID } from '../ui/focus.ts';
import { Kbd } from '../ui/kbd.tsx';
import { SearchHelp } from './search-help.tsx';

/** The search box; `/` puts the cursor in it, Esc empties it. */
export function SearchBox() {
  const app = useApp();
  const text = useAppState((state) => state.query.text);
  const input = useRef<HTMLInputElement>(null);

  return (
    <div className="relative mx-auto w-full max-w-xl">
      <Search
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        id={SEARCH_BOX_ID}
        type="search"
        aria-label="Search papers"
        placeholder="Search papers, people, tags"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => typeText(app, event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.preventDefault();
          if (text === '') event.currentTarget.blur();
          else typeText(app, '');
        }}
        className="h-9 w-full rounded-md border border-line-strong/60 bg-bg pr-16 pl-8.5 text-base placeholder:text-muted focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
      />
      <SearchHelp
        onTry={(example) => {
          typeText(app, text.trim() === '' ? example : `${text.trimEnd()} ${example}`);
          input.current?.focus();
        }}
      />
      <span className="absolute top-1/2 right-1.5 flex size-6 -translate-y-1/2 items-center justify-center">
        {text === '' ? (
          <span aria-hidden="true" className="max-md:hidden">
            <Kbd>/</Kbd>
          </span>
        ) : (
          <button
            type="button"
            aria-label="Clear search"
            onClick={() => {
              typeText(app, '');
              input.current?.focus();
            }}
            className="flex size-6 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-text"
          >
            <X size={14} />
          </button>
        )}
      </span>
    </div>
  );
}
