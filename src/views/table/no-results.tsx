import { SearchX } from 'lucide-react';
import { clearFilters, takeWayOut, typeText } from '../../library/navigate.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { countOf } from '../ui/format.ts';

const LEADS = { instead: 'Did you mean', without: 'Without', only: 'Only' } as const;

/** What is typed may have quotes of its own. */
const quoted = (text: string): string => (text.includes('"') ? text : `“${text}”`);

/** Nothing matches: say what stands in the way and offer to take it away. */
export function NoResults() {
  const app = useApp();
  const count = useAppState((state) => state.answer?.count);
  const { text, filters } = useAppState((state) => state.query);
  const ways = useAppState((state) => state.answer?.ways) ?? [];
  const filtered = Object.keys(filters).length > 0;
  if (count !== 0) return null;
  return (
    <div className="absolute inset-x-0 top-28 flex flex-col items-center gap-3 px-6 text-center">
      <SearchX size={28} strokeWidth={1.5} className="text-muted" aria-hidden="true" />
      <p className="text-lg font-semibold">No paper matches</p>
      <p className="max-w-md text-muted">
        {text === ''
          ? 'The filters leave nothing over.'
          : filtered
            ? `No paper that answers to ${quoted(text)} passes the filters.`
            : `Nothing here answers to ${quoted(text)}, nor to words spelled like it.`}
      </p>
      {ways.length > 0 && (
        <ul aria-label="Ways out" className="flex max-w-xl flex-wrap justify-center gap-2">
          {ways.map((way) => (
            <li key={`${way.kind} ${way.part}`} className="min-w-0">
              <Button className="max-w-full" onClick={() => takeWayOut(app, way)}>
                <span className="min-w-0 truncate">
                  {LEADS[way.kind]} {quoted(way.part)}
                </span>
                <span className="text-muted tabular-nums">{countOf(way.count, 'paper')}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex gap-2">
        {filtered && <Button onClick={() => clearFilters(app)}>Remove the filters</Button>}
        {text !== '' && <Button onClick={() => typeText(app, '')}>Clear the search</Button>}
      </div>
    </div>
  );
}
