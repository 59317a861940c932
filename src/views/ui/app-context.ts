import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { defined } from '../../base/assert.ts';
import type { App } from '../../library/app.ts';
import type { AppState } from '../../library/state.ts';

/** The app that the views under it show. */
export const AppContext = createContext<App | null>(null);

export const useApp = (): App => defined(useContext(AppContext), 'the app context');

/** A part of the state; the view renders again when that part changes. */
export const useAppState = <T>(select: (state: AppState) => T): T =>
  useStore(useApp().store, select);
