/** What of `window` the address needs. */
export interface AddressWindow {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: { readonly pathname: string };
  setTimeout(work: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

/** Browsers refuse addresses that change many times a second. */
const REST_MS = 300;

/**
 * Shows `?…` (or ``) as the page's address. A step of the history is shown at
 * once; a change of the present step when the typing rests, or by `flush`.
 */
export class AddressBar {
  readonly #window: AddressWindow;
  #waiting: { readonly search: string; readonly timer: number } | null = null;

  constructor(window: AddressWindow) {
    this.#window = window;
  }

  show(search: string, mode: 'push' | 'replace'): void {
    if (mode === 'push') {
      this.flush();
      this.#write(search, 'pushState');
      return;
    }
    if (this.#waiting !== null) this.#window.clearTimeout(this.#waiting.timer);
    const timer = this.#window.setTimeout(() => this.flush(), REST_MS);
    this.#waiting = { search, timer };
  }

  /** Writes what waits: before a step, and when the page goes away. */
  flush(): void {
    if (this.#waiting === null) return;
    const { search, timer } = this.#waiting;
    this.#window.clearTimeout(timer);
    this.#waiting = null;
    this.#write(search, 'replaceState');
  }

  /** Forgets what waits: the browser went elsewhere. */
  drop(): void {
    if (this.#waiting !== null) this.#window.clearTimeout(this.#waiting.timer);
    this.#waiting = null;
  }

  #write(search: string, method: 'pushState' | 'replaceState'): void {
    try {
      this.#window.history[method](
        null,
        '',
        search === '' ? this.#window.location.pathname : search,
      );
    } catch {
      // Refused for coming too often: the search goes on, and the next change is shown.
    }
  }
}
