/**
 * Runs `work` for the newest request only. While it runs, further requests
 * are remembered as one: when it is done it runs once more, and only the last
 * run's result is applied. Nothing queues up behind slow work, and a late
 * answer never overwrites a newer question.
 */
export function latestOnly<T>(
  work: () => Promise<T>,
  apply: (result: T) => void,
  onError: (thrown: unknown) => void,
): () => void {
  let running = false;
  let asked = false;

  async function run(): Promise<void> {
    running = true;
    while (asked) {
      asked = false;
      try {
        const result = await work();
        if (!asked) apply(result);
      } catch (thrown) {
        // What was asked meanwhile is still answered.
        onError(thrown);
      }
    }
    running = false;
  }
  return () => {
    asked = true;
    if (!running) void run();
  };
}
