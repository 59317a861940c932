import { ClipboardPaste, Sparkles } from 'lucide-react';
import { showOverlay } from '../../library/overlays.ts';
import { importSamples } from '../../library/samples.ts';
import { useApp } from '../ui/app-context.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { FILE_INPUT_ID } from '../ui/choose-listings.ts';
import { Mark } from '../ui/mark.tsx';

/** The first thing anybody sees: where to drop, and what is promised. */
export function NothingYet() {
  const app = useApp();
  return (
    <main className="flex min-h-0 flex-1 overflow-y-auto p-4 md:p-6">
      <div className="flex w-full flex-col items-center justify-center rounded-lg border-2 border-dashed border-line px-5 py-12 text-center">
        <Mark size={56} />
        <h2 className="mt-5 text-2xl font-semibold tracking-tight text-balance">
          Drop your saved paper listings here
        </h2>
        <p className="mt-3 max-w-lg text-lg text-pretty text-muted">
          Pages of Hugging Face’s Daily Papers, arXiv mailings and feeds, exports of Zotero and its
          like, however you saved them. Winnow reads every paper, folds the doubles, and answers as
          you type.
        </p>
        <p className="mt-2 text-sm text-muted">
          Text, Markdown, HTML, JSON, XML, BibTeX, RIS, CSV; one by one, in folders, ZIP or gzip
        </p>
        <div className="mt-7 flex flex-wrap items-center justify-center gap-2.5">
          <label
            htmlFor={FILE_INPUT_ID}
            className={`file-input-face ${buttonClass('solid')} h-10! px-4! text-base!`}
          >
            Choose listings
          </label>
          <Button
            className="h-10! px-4! text-base!"
            icon={<ClipboardPaste size={16} />}
            onClick={() => showOverlay(app, 'paste')}
          >
            Paste text
          </Button>
          <Button
            look="quiet"
            className="h-10! px-4! text-base!"
            icon={<Sparkles size={16} />}
            onClick={() => void importSamples(app)}
          >
            Try the sample listings
          </Button>
        </div>
        <p className="mt-8 text-sm text-balance text-muted">
          Read and kept in this browser. Nothing is uploaded.
        </p>
      </div>
    </main>
  );
}
