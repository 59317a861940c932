// Workers of the benchmarks, as scripts that a page can start.
import path from 'node:path';
import { build } from 'vite';
import { root } from '../tools/project.mjs';

/** @type {Map<string, Promise<string>>} */
const bundled = new Map();

/**
 * @param {string} file beside this one
 * @returns {Promise<string>} the script, made once
 */
export function bundleWorker(file) {
  const known = bundled.get(file) ?? bundle(path.join(root, 'e2e/bench', file));
  bundled.set(file, known);
  return known;
}

/** @param {string} entry */
async function bundle(entry) {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'peers' } },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (script === undefined) throw new Error(`${entry} could not be built.`);
  return script.code;
}
