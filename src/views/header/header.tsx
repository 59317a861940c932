import { ChartColumn, CircleHelp, Command, Files, GitMerge } from 'lucide-react';
import type { ReactNode } from 'react';
import { enterRoom } from '../../library/navigate.ts';
import { showOverlay } from '../../library/overlays.ts';
import type { Room } from '../../library/state.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { IconButton } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { Mark } from '../ui/mark.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FileInput } from './file-input.tsx';
import { ImportMenu } from './import-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme-button.tsx';

/** The bar at the top. Without papers it offers what makes sense then. */
export function Header({ empty }: { readonly empty: boolean }) {
  const app = useApp();
  return (
    <header className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-3 py-2 md:px-4">
      <h1 className="flex items-center gap-2 text-lg font-semibold tracking-tight">
        <Mark />
        <span className="max-sm:sr-only">Winnow</span>
      </h1>
      <div className="max-md:order-last max-md:col-span-3 max-md:empty:hidden">
        {!empty && <SearchBox />}
      </div>
      <div className="flex items-center gap-1 max-md:col-start-3 max-sm:gap-0">
        <FileInput tabbable={empty} />
        {!empty && (
          <>
            <ImportMenu />
            <ExportMenu />
            <nav aria-label="Rooms" className="mx-1 flex rounded-md bg-bg p-0.5 max-sm:mx-0.5">
              <RoomLink room="papers">Papers</RoomLink>
              <RoomLink room="topics">
                <ChartColumn size={15} className="sm:hidden" aria-hidden="true" />
                <span className="max-sm:sr-only">Topics</span>
              </RoomLink>
              <RoomLink room="listings">
                <Files size={15} className="sm:hidden" aria-hidden="true" />
                <span className="max-sm:sr-only">Listings</span>
              </RoomLink>
              <ReviewLink />
            </nav>
          </>
        )}
        <IconButton
          label="Commands"
          shortcut="Ctrl K"
          className="max-sm:hidden"
          onClick={() => showOverlay(app, 'palette')}
        >
          <Command size={16} />
        </IconButton>
        <ThemeButton />
        <IconButton label="Help" shortcut="?" onClick={() => showOverlay(app, 'help')}>
          <CircleHelp size={16} />
        </IconButton>
      </div>
    </header>
  );
}

/** Says how much waits; there from the first pair on, and while a verdict can be taken back. */
function ReviewLink() {
  const { open, said } = useAppState((state) => state.review);
  const current = useAppState((state) => state.room) === 'review';
  if (open === 0 && said === 0 && !current) return null;
  return (
    <RoomLink room="review">
      <GitMerge size={15} className="sm:hidden" aria-hidden="true" />
      <span className="max-sm:sr-only">Review</span>
      {open > 0 && <span className="ml-1 text-xs tabular-nums">{formatCount(open)}</span>}
    </RoomLink>
  );
}

function RoomLink({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  const app = useApp();
  const current = useAppState((state) => state.room) === room;
  return (
    <button
      type="button"
      aria-current={current ? 'page' : undefined}
      onClick={() => enterRoom(app, room)}
      className="inline-flex h-7 items-center rounded-sm px-2 text-sm font-medium text-muted max-sm:px-1.5 aria-[current=page]:bg-surface aria-[current=page]:text-text"
    >
      {children}
    </button>
  );
}
