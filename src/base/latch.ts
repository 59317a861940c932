/** What is waited for and happens once: a promise with the means to fulfil it. */
export class Latch<T> {
  readonly opened: Promise<T>;
  /** Only the first call counts. */
  readonly open: (value: T) => void;

  constructor() {
    let fulfil: (value: T) => void = () => undefined;
    this.opened = new Promise((resolve) => {
      fulfil = resolve;
    });
    this.open = fulfil;
  }
}
