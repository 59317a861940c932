import { useState } from 'react';
import { countOf } from '../ui/format.ts';

/** Lists of hundreds occur, and would push the abstract out of sight. */
const SHOWN = 12;

/** The names of the authors; of a long list the first, until all are asked for. */
export function Authors({ names }: { readonly names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const rest = names.length - SHOWN;
  const cut = !all && rest > 1;
  return (
    <p className="mt-2 text-sm">
      {(cut ? names.slice(0, SHOWN) : names).join(', ')}
      {cut && (
        <>
          {' '}
          <button
            type="button"
            className="text-accent underline-offset-2 hover:underline"
            onClick={() => setAll(true)}
          >
            and {countOf(rest, 'more', 'more')}
          </button>
        </>
      )}
    </p>
  );
}
