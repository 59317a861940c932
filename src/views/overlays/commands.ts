import { STATUSES } from '../../domain/decision.ts';
import { FIELDS } from '../../domain/fields.ts';
import type { App } from '../../library/app.ts';
import { beginTagging, setStatus, toggleStar } from '../../library/decide.ts';
import { EXPORT_FORMATS, exportPapers } from '../../library/export-papers.ts';
import { redo, undo } from '../../library/history.ts';
import { openReport } from '../../library/import-files.ts';
import { clearFilters, enterRoom, sortBy, toggleInclude } from '../../library/navigate.ts';
import { showOverlay } from '../../library/overlays.ts';
import { nextTheme, prefer } from '../../library/preference-commands.ts';
import { judgeActive } from '../../library/review.ts';
import { importSamples } from '../../library/samples.ts';
import { asksForSomething, openView } from '../../library/saved-views.ts';
import { clearSelection, selectAllResults, targets } from '../../library/select.ts';
import { type AppState, ROOMS } from '../../library/state.ts';
import {
  acceptSuggestion,
  beginTeaching,
  onActive,
  openSuggestion,
  putOff,
  refuseSuggestion,
} from '../../library/teach.ts';
import { editTopics } from '../../library/topics.ts';
import { chooseListings } from '../ui/choose-listings.ts';
import { clickCommand } from '../ui/click-command.ts';

export interface Command {
  /** Tells commands of the same name apart. */
  readonly id?: string;
  readonly group: string;
  readonly name: string;
  readonly shortcut?: string;
  run(): void;
}

/** Everything that can be done now, filters by value included. */
export function commandsFor(app: App, state: AppState): Command[] {
  const { answer, history, imports, preferences, room, views } = state;
  const papers = (answer?.total ?? 0) > 0;
  const other = preferences.density === 'compact' ? 'comfortable' : 'compact';
  return [
    { group: 'Import', name: 'Choose listings', run: chooseListings },
    { group: 'Import', name: 'Paste text', run: () => showOverlay(app, 'paste') },
    { group: 'Import', name: 'Try the sample listings', run: () => void importSamples(app) },
    ...(imports.length > 0
      ? [{ group: 'Import', name: 'Show the last report', run: () => openReport(app) }]
      : []),
    ...(papers ? paperCommands(app, state) : []),
    { group: 'Topics', name: 'Edit the topics', run: () => afterThis(() => editTopics(app)) },
    ...viewCommands(app, views),
    ...(history.done.length > 0
      ? [{ group: 'Edit', name: 'Undo', shortcut: 'u', run: () => void undo(app) }]
      : []),
    ...(history.undone.length > 0
      ? [{ group: 'Edit', name: 'Redo', run: () => void redo(app) }]
      : []),
    ...roomCommands(app, state),
    ...teachCommands(app, state),
    // Papers are suggested for a tag only.
    ...ROOMS.filter((each) => each !== room && each !== 'teach').map((each) => ({
      group: 'View',
      name: `Go to the ${each}`,
      run: () => enterRoom(app, each),
    })),
    { group: 'View', name: 'Change the theme', run: () => nextTheme(app) },
    { group: 'View', name: `Make rows ${other}`, run: () => prefer(app, { density: other }) },
    { group: 'View', name: 'Help', shortcut: '?', run: () => showOverlay(app, 'help') },
    ...filterCommands(app, state),
  ];
}

/** Once the palette is gone: it is a window too. */
const afterThis = (run: () => void): void => void setTimeout(run);

const viewCommands = (app: App, views: AppState['views']): Command[] =>
  views.map(({ view, papers }) => ({
    id: view.id,
    group: 'Saved view',
    name: papers === null ? view.name : `${view.name} (${papers})`,
    run: () => openView(app, view),
  }));

/** What can be suggested, and what can be done with the suggestion that the keyboard is on. */
function teachCommands(app: App, { room, teaching, answer }: AppState): Command[] {
  const tags = answer?.facets.find(({ id }) => id === 'tags')?.values ?? [];
  const begin = tags.map(({ value }) => ({
    group: 'Suggest',
    name: `More like “${value}”`,
    run: () => beginTeaching(app, value),
  }));
  if (room !== 'teach' || teaching === null || teaching.papers.length === 0) return begin;
  const acts = [
    { name: `Tag the paper “${teaching.tag}”`, shortcut: 'y', act: acceptSuggestion },
    { name: `Not “${teaching.tag}”`, shortcut: 'n', act: refuseSuggestion },
    { name: 'Put the paper off', shortcut: 'l', act: putOff },
    { name: 'Open the paper', shortcut: 'o', act: openSuggestion },
  ];
  return [
    ...acts.map(({ name, shortcut, act }) => ({
      group: 'Suggest',
      name,
      shortcut,
      run: () => onActive(app, ({ key }) => act(app, key)),
    })),
    ...begin,
  ];
}

/** What can be done with the pair that the keyboard is on. */
function roomCommands(app: App, { room, review }: AppState): Command[] {
  if (room !== 'review' || review.open === 0) return [];
  return [
    {
      group: 'Review',
      name: 'Merge the pair',
      shortcut: 'm',
      run: () => judgeActive(app, 'same'),
    },
    {
      group: 'Review',
      name: 'Keep the pair apart',
      shortcut: 'd',
      run: () => judgeActive(app, 'different'),
    },
  ];
}

function paperCommands(app: App, { selection }: AppState): Command[] {
  const what = selection.size > 0 ? 'selection' : 'paper';
  return [
    ...EXPORT_FORMATS.map((format) => ({
      group: 'Export',
      name: `${format.label}: ${selection.size > 0 ? 'the selection' : 'all results'}`,
      run: () => void exportPapers(app, format, new Date()),
    })),
    { group: 'Select', name: 'Select all results', run: () => void selectAllResults(app) },
    { group: 'Select', name: 'Clear the selection', run: () => clearSelection(app) },
    {
      group: 'Decide',
      name: `Star the ${what}`,
      shortcut: 's',
      run: () => void toggleStar(app, targets(app)),
    },
    { group: 'Decide', name: 'Tag the paper', shortcut: 't', run: () => beginTagging(app) },
    ...STATUSES.map(({ id, label }, index) => ({
      group: 'Decide',
      name: `Mark the ${what} “${label}”`,
      shortcut: String(index + 1),
      run: () => void setStatus(app, targets(app), id),
    })),
  ];
}

function filterCommands(app: App, { answer, query, room }: AppState): Command[] {
  const filtered = Object.keys(query.filters).length > 0;
  const sorts = FIELDS.flatMap(({ id, label, column }): Command[] =>
    column === undefined
      ? []
      : [
          {
            group: 'Sort',
            name: `Sort by ${label.toLowerCase()}`,
            run: () => sortBy(app, id, column.first === 'descending'),
          },
        ],
  );
  const values = (answer?.facets ?? []).flatMap(({ id, label, values: counts }) =>
    counts.map((value) => ({
      id: value.value,
      group: label,
      name: `${value.label} (${value.count})`,
      run: () => toggleInclude(app, id, value.value),
    })),
  );
  return [
    ...(filtered
      ? [{ group: 'Filter', name: 'Clear all filters', run: () => clearFilters(app) }]
      : []),
    ...(room === 'papers' && asksForSomething(query)
      ? [
          {
            group: 'View',
            name: 'Save this view',
            shortcut: 'v',
            run: () => afterThis(() => clickCommand('save-view')),
          },
        ]
      : []),
    ...(answer === null ? [] : sorts),
    ...values,
  ];
}
