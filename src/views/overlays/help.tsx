import { Kbd } from '../ui/kbd.tsx';
import { Modal } from '../ui/modal.tsx';
import { SHORTCUTS } from '../ui/shortcuts.ts';

/** What can be done and with which keys. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Help" onClose={onClose}>
      <div tabIndex={0} className="overflow-y-auto p-4 text-sm">
        <h3 className="font-semibold">Search</h3>
        <ul className="mt-1 list-disc space-y-0.5 pl-5 text-muted">
          <li>Type words of the title or the abstract; the last one may be unfinished.</li>
          <li>
            A misspelt word finds what is spelled like it, and the line above the table says so.
          </li>
          <li>
            <code>"a phrase"</code>, <code>-not</code>, <code>this OR that</code>,{' '}
            <code>title:word</code>, <code>year:2023..2025</code>, <code>comments:&gt;5</code>: the
            sign beside the search box shows them all.
          </li>
          <li>Values of one filter group widen the result, groups narrow it.</li>
          <li>Click a column to sort, hold Shift to sort by several.</li>
        </ul>
        <h3 className="mt-4 font-semibold">Keys</h3>
        <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 sm:grid-cols-[max-content_1fr_max-content_1fr]">
          {SHORTCUTS.map(({ keys, does }) => (
            <div key={does} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd className="text-muted">{does}</dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-4 font-semibold">Privacy</h3>
        <p className="mt-1 text-muted">
          Listings are read and kept in this browser. Nothing is uploaded; a policy of the page
          forbids requests to any other place. Links open where they say only when you follow them.
        </p>
      </div>
    </Modal>
  );
}
