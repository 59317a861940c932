import { X } from 'lucide-react';
import { dismissNotice } from '../library/history.ts';
import { useApp, useAppState } from './ui/app-context.ts';
import { Button, IconButton } from './ui/button.tsx';

/** What just happened, with the way back. It stays until the next or until closed. */
export function NoticeBar() {
  const app = useApp();
  const said = useAppState((state) => state.notice);
  const acceptUpdate = useAppState((state) => state.acceptUpdate);
  // An update waits until nothing else is said; it cannot be dismissed by accident.
  const update = acceptUpdate && {
    text: 'A new version of Winnow is ready',
    action: { label: 'Reload', run: acceptUpdate },
  };
  const notice = said ?? update;
  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed bottom-4 left-4 z-40 max-w-[calc(100vw-2rem)] max-lg:bottom-20"
    >
      {notice !== null && (
        <div className="pointer-events-auto flex items-center gap-2 rounded-lg border border-line bg-raised py-1.5 pr-1.5 pl-4 shadow-pop">
          <p className="max-w-96 truncate text-sm" title={notice.text}>
            {notice.text}
          </p>
          {notice.action !== null && (
            <Button onClick={() => notice.action?.run()}>{notice.action.label}</Button>
          )}
          {said !== null && (
            <IconButton label="Dismiss" onClick={() => dismissNotice(app)}>
              <X size={14} />
            </IconButton>
          )}
        </div>
      )}
    </div>
  );
}
