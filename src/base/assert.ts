/**
 * States an invariant. A failure is a defect of the program, never of its
 * input: expected failures are `Result` values.
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}

/** Returns `value`, or throws where the program's logic says it must exist. */
export function defined<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, `${what} is missing`);
  return value;
}

/** Closes a `switch` over a union: a new member becomes a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Broken invariant: unexpected value ${String(value)}`);
}
