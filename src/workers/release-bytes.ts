/**
 * Gives the memory of bytes back at once, so that a large file is not kept beside its text. A
 * message that nobody can receive takes it along; a buffer that is only detached (`transfer`,
 * `structuredClone`) stays in memory until it is collected.
 */
export function releaseBytes(bytes: Uint8Array<ArrayBuffer>): void {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  port1.postMessage(null, [bytes.buffer]);
  port1.close();
}
