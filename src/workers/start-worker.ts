/**
 * Starts a worker in which the page's content security policy holds.
 *
 * A policy that stands in the page does not reach a worker that is loaded by URL: such a worker
 * takes its policy from response headers, which a plain static host does not send. A worker
 * started from a blob inherits the page's policy. So the script is read from our own origin (or
 * from the offline copy) and started from a blob.
 *
 * @param url address of a self-contained script: `import url from './x.worker.ts?worker&url'`
 * @param name what the worker is called in developer tools and in messages
 * @throws Error when the script cannot be loaded
 */
export async function startWorker(url: string, name: string): Promise<Worker> {
  // The development server sends modules that import each other, and the page has no policy.
  if (import.meta.env.DEV) return new Worker(url, { type: 'module', name });
  const address = new URL(url, document.baseURI).href;
  const script = await loadScript(address, name);
  // The last line lets stack traces name the file instead of the blob.
  const blob = new Blob([script, `\n//# sourceURL=${address}`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(blob), { name });
}

async function loadScript(address: string, name: string): Promise<string> {
  let reason: string;
  try {
    const response = await fetch(address);
    const type = response.headers.get('content-type') ?? '';
    // Some hosts answer every address they do not know with a page and status 200.
    if (response.ok && type.includes('javascript')) return await response.text();
    reason = response.ok ? `it is “${type}”, not a script` : `status ${response.status}`;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new Error(`The ${name} worker could not be loaded (${reason}). Reload the page.`);
}
