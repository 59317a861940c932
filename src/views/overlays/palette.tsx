import Fuse from 'fuse.js';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Kbd } from '../ui/kbd.tsx';
import { Modal } from '../ui/modal.tsx';
import { type Command, commandsFor } from './commands.ts';

const SHOWN = 40;

/** Every command by name: type a few letters, Enter runs the marked one. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const state = useAppState((whole) => whole);
  const [wanted, setWanted] = useState('');
  const [marked, setMarked] = useState(0);
  const list = useId();
  const commands = useMemo(() => commandsFor(app, state), [app, state]);
  const fuse = useMemo(
    () => new Fuse(commands, { keys: ['name', 'group'], threshold: 0.35, ignoreLocation: true }),
    [commands],
  );
  const found =
    wanted === ''
      ? commands.slice(0, SHOWN)
      : fuse.search(wanted, { limit: SHOWN }).map(({ item }) => item);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setMarked((marked + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[marked]);
    }
  };

  return (
    <Modal title="Commands" bare onClose={onClose}>
      <input
        autoFocus
        role="combobox"
        aria-label="Find a command"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${marked}` : undefined}
        placeholder="What do you want to do?"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full shrink-0 border-b border-line bg-transparent px-4 text-lg outline-none placeholder:text-muted"
      />
      <ul id={list} role="listbox" aria-label="Commands" className="min-h-0 overflow-y-auto p-1">
        {found.map((command, index) => (
          <li
            key={`${command.group} ${command.name} ${command.id ?? ''}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === marked}
            onClick={() => run(command)}
            onPointerMove={() => setMarked(index)}
            ref={(item) => {
              if (index === marked) item?.scrollIntoView({ block: 'nearest' });
            }}
            className="flex cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 text-sm aria-selected:bg-chosen"
          >
            <span className="w-24 shrink-0 text-xs text-muted">{command.group}</span>
            <span className="min-w-0 flex-1 truncate">{command.name}</span>
            {command.shortcut !== undefined && <Kbd>{command.shortcut}</Kbd>}
          </li>
        ))}
        {found.length === 0 && (
          <li className="px-3 py-4 text-center text-sm text-muted">No command is called that.</li>
        )}
      </ul>
    </Modal>
  );
}
