// What every tool needs before anything is installed: no dependency, and syntax old Node can read.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's root directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where `npm run build` puts the site. */
export const dist = path.join(root, 'dist');

/**
 * Why the running Node will not do, or `null` when it will.
 * @param {string} [running]
 * @returns {string | null}
 */
export function nodeProblem(running = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const needed = String(engines.node).replace(/[^\d.]/g, '');
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  const enough = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  return enough ? null : `Winnow needs Node ${needed} or newer; this is Node ${running}.`;
}

/**
 * Runs a program from the project's root with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeoutMs?: number, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not start, was killed or took too long
 */
export function run(command, args, { timeoutMs = 0, env = process.env } = {}) {
  return new Promise((resolve) => {
    // A group of its own where a timeout must also end what the program started.
    const ownGroup = timeoutMs > 0 && process.platform !== 'win32';
    const child = spawn(command, [...args], {
      cwd: root,
      env,
      stdio: 'inherit',
      detached: ownGroup,
      shell: process.platform === 'win32' && command === 'npm',
    });
    const timer =
      timeoutMs > 0
        ? setTimeout(() => {
            if (ownGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
            else child.kill('SIGKILL');
          }, timeoutMs)
        : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs npm: the one that runs this script, where there is one.
 * @param {readonly string[]} args
 */
function npm(args) {
  const running = process.env['npm_execpath'];
  return running?.endsWith('.js') ? run(process.execPath, [running, ...args]) : run('npm', args);
}

/**
 * Runs a script of package.json, with more arguments for its command.
 * @param {string} script
 * @param {readonly string[]} [args]
 */
export function npmRun(script, args = []) {
  return npm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

/** Whether the packages on disk are not those of the lock file. */
function packagesAreStale() {
  // npm writes this file last, so it also tells an interrupted installation.
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs the packages of the lock file unless they are there.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installPackages() {
  if (!packagesAreStale()) return true;
  console.log('Installing packages …');
  return (await npm(['ci', '--no-audit', '--no-fund'])) === 0;
}
