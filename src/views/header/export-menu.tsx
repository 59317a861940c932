import { Download, FileSpreadsheet, FileType } from 'lucide-react';
import { EXPORT_FORMATS, exportPapers } from '../../library/export-papers.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { countOf } from '../ui/format.ts';
import { Menu, MenuItem } from '../ui/menu.tsx';

/** Exports the selection, or all results where nothing is selected. */
export function ExportMenu() {
  const app = useApp();
  const selected = useAppState((state) => state.selection.size);
  const results = useAppState((state) => state.answer?.count ?? 0);
  const what =
    selected > 0
      ? `The selection: ${countOf(selected, 'paper')}`
      : `All ${countOf(results, 'result')}`;
  return (
    <Menu
      label="Export"
      trigger={(bind) => (
        <Button {...bind} look="quiet" icon={<Download size={16} />} data-command="export">
          <span className="max-lg:sr-only">Export</span>
        </Button>
      )}
    >
      <p role="presentation" className="px-2 pt-1 pb-1.5 text-xs text-muted">
        {what}, in the order shown
      </p>
      {EXPORT_FORMATS.map((format) => (
        <MenuItem
          key={format.id}
          icon={format.id === 'csv' ? <FileSpreadsheet size={16} /> : <FileType size={16} />}
          hint={format.hint}
          onSelect={() => void exportPapers(app, format, new Date())}
        >
          {format.label}
        </MenuItem>
      ))}
    </Menu>
  );
}
