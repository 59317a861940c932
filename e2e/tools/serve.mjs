// A static host as plain as they come: no header that the site could lean on.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { dist } from './project.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.bib': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The file a request asks for, or `null` when there is none.
 * @param {string} directory
 * @param {string} prefix
 * @param {string} address path and query of the request
 */
async function fileOf(directory, prefix, address) {
  const pathname = address.replace(/[?#].*$/s, '');
  if (!pathname.startsWith(prefix)) return null;
  try {
    const inside = decodeURIComponent(pathname.slice(prefix.length));
    const isFolder = inside === '' || inside.endsWith('/');
    const file = path.join(directory, inside, isFolder ? 'index.html' : '');
    if (!file.startsWith(directory + path.sep) || !(await stat(file)).isFile()) return null;
    return file;
  } catch {
    // A name that cannot be decoded, or no such file.
    return null;
  }
}

/**
 * Serves a directory on loopback.
 * @param {{ directory?: string, prefix?: string, port?: number, tries?: number }} [options]
 *   `prefix` is the path the site lives at, with a slash at both ends; `port` 0 takes any free one;
 *   `tries` is how many ports to try from `port` on.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ directory = dist, prefix = '/', port = 0, tries = 1 } = {}) {
  const base = path.resolve(directory);
  const server = createServer((request, response) => {
    void (async () => {
      const file = await fileOf(base, prefix, request.url ?? '/');
      if (file === null) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
        return;
      }
      const body = await readFile(file);
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        // Always the build that is on disk.
        'cache-control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    })().catch(() => response.destroy());
  });
  const listening = await listen(server, port, tries);
  return {
    url: `http://127.0.0.1:${listening}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Listens on the first free port of `port`, `port + 1`, …
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>} the port
 */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    let wanted = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && wanted + 1 < port + tries) {
        wanted += 1;
        server.listen(wanted, '127.0.0.1');
      } else reject(error);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
    server.listen(wanted, '127.0.0.1');
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [prefix = '/', port = '0'] = process.argv.slice(2);
  const { url } = await serve({ prefix, port: Number(port) });
  console.log(url);
}
