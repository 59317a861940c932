import { FIELDS, type FieldId } from '../domain/fields.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type Density = 'comfortable' | 'compact';

/**
 * How this device shows the library. Kept in local storage, not in the
 * database: the first paint needs it, and losing it loses no work.
 */
export interface Preferences {
  readonly theme: Theme;
  readonly density: Density;
  readonly columns: readonly FieldId[];
  readonly hidden: readonly FieldId[];
  /** Widths in CSS pixels of the columns that were resized. */
  readonly widths: Readonly<Partial<Record<FieldId, number>>>;
  /** Whether papers were here the last time: what is shown until the library is open. */
  readonly hasPapers: boolean;
}

const fieldsWithColumn = FIELDS.flatMap(({ id, column }) =>
  column === undefined ? [] : [{ id, ...column }],
).toSorted((a, b) => a.place - b.place);

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  density: 'comfortable',
  columns: fieldsWithColumn.map(({ id }) => id),
  hidden: fieldsWithColumn.filter(({ shown }) => !shown).map(({ id }) => id),
  widths: {},
  hasPapers: false,
};

/** The order with one column at another place; the title stays first. */
export function moveColumn(
  columns: readonly FieldId[],
  id: FieldId,
  to: number,
): readonly FieldId[] {
  if (id === 'title') return columns;
  const others = columns.filter((other) => other !== id);
  return others.toSpliced(Math.max(1, to), 0, id);
}

const KEY = 'winnow.preferences';
/** Read by `theme.js` before the first paint, so it stands by itself. */
const THEME_KEY = 'winnow.theme';

/**
 * The stored preferences; what is missing or makes no sense is the default.
 *
 * @param storage `null` where the browser lets the site keep nothing
 */
export function readPreferences(storage: Storage | null): Preferences {
  if (storage === null) return DEFAULT_PREFERENCES;
  const theme = THEMES.find((known) => known === storage.getItem(THEME_KEY)) ?? 'system';
  const stored = parseObject(storage.getItem(KEY));
  const known = DEFAULT_PREFERENCES.columns;
  const order = fieldsOf(stored['columns'], known);
  const widths = Object.entries(parseObjectValue(stored['widths'])).filter(
    ([id, width]) => known.some((field) => field === id) && isWidth(width),
  );
  return {
    theme,
    density: stored['density'] === 'compact' ? 'compact' : 'comfortable',
    // A column that a newer version adds goes to the end.
    columns: [...order, ...known.filter((id) => !order.includes(id))],
    hidden: Array.isArray(stored['hidden'])
      ? fieldsOf(stored['hidden'], known)
      : DEFAULT_PREFERENCES.hidden,
    widths: Object.fromEntries(widths),
    hasPapers: stored['hasPapers'] === true,
  };
}

export function writePreferences(storage: Storage | null, { theme, ...rest }: Preferences): void {
  if (storage === null) return;
  if (theme === 'system') storage.removeItem(THEME_KEY);
  else storage.setItem(THEME_KEY, theme);
  storage.setItem(KEY, JSON.stringify(rest));
}

const isWidth = (value: unknown): boolean =>
  typeof value === 'number' && value >= 40 && value <= 4000;

const fieldsOf = (value: unknown, known: readonly FieldId[]): FieldId[] =>
  Array.isArray(value) ? known.filter((id) => value.includes(id)).toSorted(by(value)) : [];

const by =
  (order: readonly unknown[]) =>
  (a: FieldId, b: FieldId): number =>
    order.indexOf(a) - order.indexOf(b);

const parseObjectValue = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function parseObject(text: string | null): Record<string, unknown> {
  try {
    return parseObjectValue(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}
