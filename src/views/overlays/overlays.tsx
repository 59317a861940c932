import { lazy, Suspense, useEffect } from 'react';
import { closeOverlay } from '../../library/overlays.ts';
import { useApp, useAppState } from '../ui/app-context.ts';

const loadHelp = () => import('./help.tsx');
const loadPalette = () => import('./palette.tsx');
const loadPasteText = () => import('./paste-text.tsx');

const Help = lazy(async () => ({ default: (await loadHelp()).Help }));
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const PasteText = lazy(async () => ({ default: (await loadPasteText()).PasteText }));

/** Fetches the windows once the page stands: keys typed after Ctrl K belong to the palette. */
function usePreloaded(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.allSettled([loadPalette(), loadHelp(), loadPasteText()]);
    }, 200);
    return () => clearTimeout(timer);
  }, []);
}

/** The window over the page, where there is one. Loaded when first wanted. */
export function Overlays() {
  usePreloaded();
  const app = useApp();
  const overlay = useAppState((state) => state.overlay);
  const close = () => closeOverlay(app);
  return (
    <Suspense>
      {overlay === 'help' && <Help onClose={close} />}
      {overlay === 'palette' && <Palette onClose={close} />}
      {overlay === 'paste' && <PasteText onClose={close} />}
    </Suspense>
  );
}
