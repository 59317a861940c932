import { isBlank } from '../../clean-text.ts';
import { LineLinks } from './line-links.ts';

/** The parts of a line in order: links, and text between them. One reader goes from line to line. */
export class LineSpans {
  /** How many there are; more may be kept from lines before. */
  count = 0;
  /** Still with their markup, but without images, which are no parts of their own. */
  readonly texts: string[] = [];
  /** Addresses or numbers of links; `null` for what is no link. */
  readonly dests: (string | null)[] = [];
  /** What stands for the first image in each. */
  readonly alts: (string | null)[] = [];
  readonly #images = new WithoutImages();

  /** Whether one of them is a link. */
  get isLinked(): boolean {
    for (let at = 0; at < this.count; at++) if (this.dests[at] !== null) return true;
    return false;
  }

  /** Whether a text between links is just this. */
  hasBetween(text: string): boolean {
    for (let at = 0; at < this.count; at++)
      if (this.dests[at] === null && this.texts[at]?.trim() === text) return true;
    return false;
  }

  /** The line without images and addresses. */
  whole(): string {
    let text = '';
    for (let at = 0; at < this.count; at++) text += this.texts[at] ?? '';
    return text;
  }

  read(links: LineLinks): this {
    const { line } = links;
    this.count = 0;
    let at = 0;
    let alt: string | null = null;
    for (let link = 0; link < links.count; link++) {
      this.#add(line.slice(at, links.start(link)), null, alt);
      alt = null;
      if (links.isImage(link)) alt = links.text(link);
      else {
        const text = this.#images.read(links.text(link));
        this.#add(text, links.dest(link), this.#images.alt);
      }
      at = links.end(link);
    }
    this.#add(line.slice(at), null, alt);
    return this;
  }

  #add(text: string, dest: string | null, alt: string | null): void {
    if (dest === null && isBlank(text)) return;
    this.texts[this.count] = text;
    this.dests[this.count] = dest;
    this.alts[this.count] = alt;
    this.count++;
  }
}

/** Takes images out of texts. */
export class WithoutImages {
  /** What stood for the first image of the text that was read last. */
  alt: string | null = null;
  readonly #links = new LineLinks();

  read(markup: string): string {
    this.alt = null;
    if (!markup.includes('](')) return markup;
    const links = this.#links.read(markup);
    let text = '';
    let at = 0;
    for (let link = 0; link < links.count; link++) {
      if (!links.isImage(link)) continue;
      this.alt ??= links.text(link);
      text += markup.slice(at, links.start(link));
      at = links.end(link);
    }
    return text + markup.slice(at);
  }
}
