import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fail } from '../../library/ask.ts';
import { importSources, reportUnreadable } from '../../library/import-files.ts';
import { useApp } from '../ui/app-context.ts';
import { pastedSource } from '../ui/pasted-source.ts';
import { sourcesOf } from '../ui/sources-of.ts';
import { droppedFiles } from './dropped-files.ts';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

/** Takes files dropped anywhere in the window, and files or text pasted outside a field. */
export function DropTarget() {
  const app = useApp();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child fires before leaving its parent, so depth is counted.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const hold = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer === null || !carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      droppedFiles(event.dataTransfer)
        .then(async ({ files, unreadable }) => {
          await importSources(app, sourcesOf(files));
          reportUnreadable(app, unreadable);
        })
        .catch((thrown: unknown) => fail(app, thrown));
    };
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (clipboardData === null || (target instanceof Element && target.closest(FIELDS))) return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain');
      if (files.length > 0) void importSources(app, sourcesOf(files));
      else if (text.trim() !== '') void importSources(app, [pastedSource(text)]);
    };
    const control = new AbortController();
    const { signal } = control;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => control.abort();
  }, [app]);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-shade p-6">
      <div className="flex size-full flex-col items-center justify-center gap-3 rounded-lg border-2 border-dashed border-accent bg-surface/90">
        <Upload size={32} strokeWidth={1.5} className="text-accent" />
        <p className="text-xl font-semibold">Drop to read these listings</p>
      </div>
    </div>
  );
}

const FIELDS = 'input, textarea, select, [contenteditable]';
