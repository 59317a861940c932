import { CircleHelp } from 'lucide-react';
import { Popover } from '../ui/popover.tsx';

/** What a query can say beside plain words; each example can be tried. */
const EXAMPLES: readonly { readonly example: string; readonly finds: string }[] = [
  { example: '"low rank"', finds: 'words side by side' },
  { example: '-survey', finds: 'without a word' },
  { example: 'pruning OR sparsity', finds: 'either word' },
  { example: 'title:quantization', finds: 'in the title; or abstract:' },
  { example: 'author:kim', finds: 'by a person' },
  { example: 'org:university', finds: 'from an organisation' },
  { example: 'year:2023..2025', finds: 'of some years; or >2022' },
  { example: 'topic:nas', finds: 'with a topic' },
  { example: 'status:to-read', finds: 'as you marked it' },
  { example: 'has:date', finds: 'that state something' },
  { example: 'listing:may', finds: 'from a file' },
  { example: 'comments:>5', finds: 'by number; or upvotes:' },
];

/** A sign in the search box that opens what can be typed there. */
export function SearchHelp({ onTry }: { readonly onTry: (example: string) => void }) {
  return (
    <Popover
      role="dialog"
      label="What can be searched"
      width={440}
      className="p-2!"
      trigger={(bind) => (
        <button
          type="button"
          {...bind}
          aria-label="What can be searched"
          title="What can be searched"
          className="absolute top-1/2 right-8.5 flex size-6 -translate-y-1/2 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-text"
        >
          <CircleHelp size={15} />
        </button>
      )}
    >
      <p className="px-1.5 pt-0.5 pb-1.5 text-xs text-muted">
        Plain words are enough: the last may be unfinished, and slips are forgiven. To say more:
      </p>
      <ul>
        {EXAMPLES.map(({ example, finds }) => (
          <li key={example}>
            <button
              type="button"
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                onTry(example);
              }}
              className="grid w-full grid-cols-2 items-baseline gap-3 rounded-md px-1.5 py-1 text-left hover:bg-hover"
            >
              <code className="text-sm">{example}</code>
              <span className="text-sm text-muted">{finds}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
