import { enterRoom } from '../../library/navigate.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { countOf } from '../ui/format.ts';

/** What an import leaves to the user: papers that may be one. */
export function ReviewNote() {
  const app = useApp();
  const open = useAppState((state) => state.review.open);
  if (open === 0) return null;
  return (
    <p className="shrink-0 border-t border-line px-4 py-2.5 text-sm">
      <button
        type="button"
        className="font-medium text-accent hover:underline"
        onClick={() => enterRoom(app, 'review')}
      >
        {countOf(open, 'likely duplicate')} to review
      </button>
    </p>
  );
}
