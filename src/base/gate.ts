/** Something that many wait for and that comes once. */
export class Gate<T> {
  readonly opened: Promise<T>;
  #resolve: (value: T) => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  open(value: T): void {
    this.#resolve(value);
  }
}
