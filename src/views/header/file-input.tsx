import { importSources } from '../../library/import-files.ts';
import { useApp } from '../ui/app-context.ts';
import { FILE_INPUT_ID } from '../ui/choose-listings.ts';
import { sourcesOf } from '../ui/sources-of.ts';

/**
 * The page's one file input. Unseen: a label and a menu item stand in for it,
 * and only where the label is seen does Tab stop here.
 */
export function FileInput({ tabbable }: { readonly tabbable: boolean }) {
  const app = useApp();
  return (
    <input
      id={FILE_INPUT_ID}
      type="file"
      multiple
      aria-label="Choose listings"
      tabIndex={tabbable ? 0 : -1}
      className="sr-only"
      onChange={(event) => {
        void importSources(app, sourcesOf([...(event.target.files ?? [])]));
        // The same file chosen again is a change again.
        event.target.value = '';
      }}
    />
  );
}
