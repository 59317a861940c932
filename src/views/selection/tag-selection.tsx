import { Tag } from 'lucide-react';
import { useRef } from 'react';
import type { PaperKey } from '../../domain/paper.ts';
import { toggleTag } from '../../library/decide.ts';
import { useApp } from '../ui/app-context.ts';
import { IconButton } from '../ui/button.tsx';
import { focusGrid } from '../ui/focus.ts';
import { Popover } from '../ui/popover.tsx';
import { TagField } from '../ui/tag-field.tsx';

/** Gives the selected papers a tag, or takes it off where all of them have it. */
export function TagSelection({ keys }: { readonly keys: readonly PaperKey[] }) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    field.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    focusGrid();
  };
  return (
    <Popover
      role="dialog"
      label="Tag the selection"
      width={260}
      className="p-2!"
      first={() => field.current}
      trigger={(bind) => (
        <IconButton {...bind} label="Tag selection" shortcut="t" data-command="tag-selection">
          <Tag size={16} />
        </IconButton>
      )}
    >
      <TagField
        label="Tag for the selection"
        placeholder="A tag, then Enter"
        field={field}
        className="h-8 w-full rounded-md border border-line-strong/60 bg-surface px-2 text-sm placeholder:text-muted"
        onTag={(tag) => {
          close();
          void toggleTag(app, keys, tag);
        }}
        onDone={close}
      />
    </Popover>
  );
}
