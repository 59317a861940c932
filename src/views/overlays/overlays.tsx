import { type ComponentType, useEffect, useState } from 'react';
import { closeOverlay } from '../../library/overlays.ts';
import type { Overlay } from '../../library/state.ts';
import { useApp, useAppState } from '../ui/app-context.ts';

type Windows = Readonly<Record<Overlay, ComponentType<{ readonly onClose: () => void }>>>;

/** Long enough for the first paint to have the network to itself. */
const REST_MS = 200;

async function loadWindows(): Promise<Windows> {
  const [{ Help }, { Palette }, { PasteText }, { TopicsWindow }] = await Promise.all([
    import('./help.tsx'),
    import('./palette.tsx'),
    import('./paste-text.tsx'),
    import('./topics-window.tsx'),
  ]);
  return { help: Help, palette: Palette, paste: PasteText, topics: TopicsWindow };
}

/**
 * The window over the page, where there is one. Their code is fetched once the
 * page stands, so that keys typed right after Ctrl K reach the palette.
 */
export function Overlays() {
  const app = useApp();
  const overlay = useAppState((state) => state.overlay);
  const [windows, setWindows] = useState<Windows | null>(null);
  const [missing, setMissing] = useState<Error | null>(null);
  const wanted = overlay !== null;

  useEffect(() => {
    if (windows !== null) return undefined;
    const fail = (thrown: unknown) =>
      setMissing(thrown instanceof Error ? thrown : new Error(String(thrown)));
    const timer = setTimeout(
      () => void loadWindows().then((loaded) => setWindows(loaded), fail),
      wanted ? 0 : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [windows, wanted]);

  if (overlay === null) return null;
  if (windows === null) {
    // The boundary around this says so.
    if (missing !== null) throw missing;
    return null;
  }
  const Window = windows[overlay];
  return <Window onClose={() => closeOverlay(app)} />;
}
