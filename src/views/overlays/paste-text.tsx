import { useState } from 'react';
import { importSources } from '../../library/import-files.ts';
import { useApp } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { pastedSource } from '../ui/pasted-source.ts';

/** A field for the text of a page, copied as it is. */
export function PasteText({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const [text, setText] = useState('');
  return (
    <Modal title="Paste text" onClose={onClose}>
      <form
        className="flex min-h-0 flex-col gap-3 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void importSources(app, [pastedSource(text)]);
        }}
      >
        <p className="text-sm text-muted">
          Select everything on a page or in a mail, copy it, and paste it here. BibTeX, RIS, CSV and
          JSON are read too.
        </p>
        <textarea
          autoFocus
          aria-label="Text of a listing"
          rows={12}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="min-h-40 w-full resize-none rounded-md border border-line-strong/60 bg-bg p-3 text-sm"
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" type="submit" disabled={text.trim() === ''}>
            Read it
          </Button>
        </div>
      </form>
    </Modal>
  );
}
