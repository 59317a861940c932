import { type App, update } from './app.ts';
import type { Overlay } from './state.ts';

export const showOverlay = (app: App, overlay: Overlay): void => update(app, () => ({ overlay }));

export const closeOverlay = (app: App): void => update(app, () => ({ overlay: null }));

export const toggleFacets = (app: App): void =>
  update(app, ({ facetsOpen }) => ({ facetsOpen: !facetsOpen }));
