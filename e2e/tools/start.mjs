// `npm start`: from a fresh clone to the running site. `npm start -- --dev` is for working on it.
import path from 'node:path';
import process from 'node:process';
import { installPackages, nodeProblem, npmRun, root, run } from './project.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 100;

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Serves the production build until the user ends it. */
async function serveBuild() {
  if ((await npmRun('build')) !== 0) stop('The build failed; what went wrong stands above.');
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve({ port: FIRST_PORT, tries: PORTS_TO_TRY });
  console.log(`\nWinnow is ready: ${url}\nCtrl-C ends it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

/** Serves the sources, rebuilding what changes. */
async function serveSources() {
  // The terminal sends Ctrl-C to Vite too, which ends and lets this end.
  process.on('SIGINT', () => undefined);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  process.exit(await run(process.execPath, [vite, '--host', '127.0.0.1']));
}

const problem = nodeProblem();
if (problem !== null) stop(problem);
const unknown = process.argv.slice(2).find((argument) => argument !== '--dev');
if (unknown !== undefined) stop(`Unknown option ${unknown}. Known: --dev`);
if (!(await installPackages())) stop('The packages could not be installed; see above.');
await (process.argv.includes('--dev') ? serveSources() : serveBuild());
