import { registerSW } from 'virtual:pwa-register';

/** What the page hears of its offline copy. */
export interface OfflineEvents {
  /** The first copy is complete: the page now starts without a network. */
  readonly onReady: () => void;
  /** A newer Winnow is downloaded and waits; `accept` switches to it and reloads the page. */
  readonly onUpdate: (accept: () => void) => void;
}

/**
 * Keeps a copy of the site in the browser, so that it starts offline. The first installation
 * announces itself, an update asks, agreeing reloads. Without service workers it does nothing.
 */
export function registerOffline({ onReady, onUpdate }: OfflineEvents): void {
  const switchOver = registerSW({
    onOfflineReady: onReady,
    onNeedRefresh: () => onUpdate(accept),
  });

  function accept(): void {
    // The library reloads only a page that had an offline copy when it was opened.
    const reload = () => window.location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    void switchOver();
  }
}
