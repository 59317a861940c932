import { ClipboardPaste, FileText, FolderInput, ListChecks } from 'lucide-react';
import { openReport } from '../../library/import-files.ts';
import { showOverlay } from '../../library/overlays.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { chooseListings } from '../ui/choose-listings.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';

export function ImportMenu() {
  const app = useApp();
  const hasReport = useAppState((state) => state.imports.length > 0);
  return (
    <Menu
      label="Import"
      trigger={(bind) => (
        <Button {...bind} look="quiet" icon={<FolderInput size={16} />}>
          <span className="max-lg:sr-only">Import</span>
        </Button>
      )}
    >
      <MenuItem
        icon={<FileText size={16} />}
        hint="Or drop them anywhere"
        onSelect={chooseListings}
      >
        Choose listings
      </MenuItem>
      <MenuItem icon={<ClipboardPaste size={16} />} onSelect={() => showOverlay(app, 'paste')}>
        Paste text
      </MenuItem>
      {hasReport && (
        <MenuItem icon={<ListChecks size={16} />} onSelect={() => openReport(app)}>
          Show the last report
        </MenuItem>
      )}
    </Menu>
  );
}
