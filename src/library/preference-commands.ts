import { type App, update } from './app.ts';
import { type Preferences, THEMES } from './preferences.ts';

/** Changes how the library is shown, on this device, from now on. */
export function prefer(app: App, change: Partial<Preferences>): void {
  update(app, ({ preferences }) => ({ preferences: { ...preferences, ...change } }));
  app.savePreferences(app.store.getState().preferences);
}

/** As the system has it → light → dark → as the system has it. */
export function nextTheme(app: App): void {
  const { theme } = app.store.getState().preferences;
  prefer(app, { theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system' });
}
