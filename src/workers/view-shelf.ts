import { inOrder, type SavedView } from '../domain/saved-view.ts';
import type { LibraryStorage } from '../storage/library-storage.ts';
import type { Catalogue } from './catalogue.ts';
import type { CountedView } from './library-protocol.ts';
import type { LibrarySurroundings } from './library-surroundings.ts';

type ShelfSurroundings = Pick<LibrarySurroundings, 'storage' | 'views' | 'announce' | 'yield'>;

/**
 * Knows the saved views, and how many papers each gives. They are counted in the background, one at
 * a time: whoever asks something comes first.
 */
export class ViewShelf {
  readonly #around: ShelfSurroundings;
  #views: readonly SavedView[] = [];
  #catalogue: Catalogue | null = null;
  #counts = new Map<string, number>();
  #rounds = 0;

  constructor(around: ShelfSurroundings) {
    this.#around = around;
  }

  /** Takes over what is stored now. */
  async read(): Promise<void> {
    const storage = await this.#around.storage;
    this.#views = inOrder(await storage.savedViews());
    // A name that is new shows at once, its count follows.
    this.#tell();
    void this.#count();
  }

  put(view: SavedView): Promise<void> {
    return this.#change((storage) => storage.putView(view));
  }

  remove(id: string): Promise<void> {
    return this.#change((storage) => storage.removeView(id));
  }

  async #change(change: (storage: LibraryStorage) => Promise<void>): Promise<void> {
    await change(await this.#around.storage);
    await this.read();
    this.#around.announce('views');
  }

  /** The papers are others, or something else is known of them. */
  async take(catalogue: Catalogue): Promise<void> {
    this.#catalogue = catalogue;
    await this.#count();
  }

  async #count(): Promise<void> {
    this.#rounds += 1;
    const round = this.#rounds;
    const catalogue = this.#catalogue;
    if (catalogue === null || this.#views.length === 0) return;
    const counts = new Map<string, number>();
    for (const { id, query } of this.#views) {
      await this.#around.yield();
      if (round !== this.#rounds) return;
      counts.set(id, catalogue.count(query));
    }
    this.#counts = counts;
    this.#tell();
  }

  #tell(): void {
    this.#around.views(
      this.#views.map((view): CountedView => {
        return { view, papers: this.#counts.get(view.id) ?? null };
      }),
    );
  }
}
