import type { ImportApi, ImportEvents, ImportProgress } from './import-protocol.ts';
import { connect, type Remote } from './rpc.ts';

export type ImportClient = Remote<ImportApi>;

/**
 * A crash is told by the calls that it rejects: each ends as a failed import.
 * Starts no worker: takes one that will run `import.worker.ts`.
 */
export const connectImporter = (
  worker: Promise<Worker>,
  onProgress: (progress: ImportProgress) => void,
): ImportClient =>
  connect<ImportApi, ImportEvents>(worker, { progress: onProgress }, () => undefined);
