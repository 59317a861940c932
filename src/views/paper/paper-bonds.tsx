import type { Bond } from '../../domain/group-entries.ts';
import { separate } from '../../library/review.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';

/** Why several readings are one paper; what is not certain can be taken apart. */
export function PaperBonds({ detail }: { readonly detail: PaperDetail }) {
  const app = useApp();
  const { bonds, record } = detail;
  if (bonds.length === 0) return null;
  return (
    <ul aria-label="Why they are one paper" className="mt-3 space-y-1">
      {bonds.map((bond) => (
        <li key={nameOf(bond)} className="flex min-h-8 items-center gap-2 text-xs text-muted">
          <span className="min-w-0 flex-1 wrap-anywhere">{reasonOf(bond)}</span>
          {bond.by !== 'key' && (
            <Button look="quiet" onClick={() => void separate(app, record.title, bond)}>
              Separate
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const nameOf = (bond: Bond): string =>
  bond.by === 'verdict' ? bond.verdict.pair : `${bond.by} ${bond.key}`;

function reasonOf(bond: Bond): string {
  if (bond.by === 'verdict') return `Merged by you with “${bond.verdict.titles[1]}”`;
  const [kind = '', ...rest] = bond.key.split(':');
  const id = rest.join(':');
  const by = { arxiv: `arXiv id ${id}`, doi: `DOI ${id}` }[kind] ?? 'title';
  if (bond.by === 'key') return `Merged by ${by}`;
  return `Merged by ${by}: ${kind === 'title' ? 'one reading has no id' : 'one reading has no arXiv id'}`;
}
