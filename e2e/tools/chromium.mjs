// Finds the Chromium that the browser tests drive, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, run } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A download that has not ended by then is not going to. */
const DOWNLOAD_LIMIT_MS = 180_000;

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether it starts at all: a download may lack libraries of the system.
 * @param {string} file
 */
function starts(file) {
  return isExecutable(file) && spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Where Playwright would keep its own Chromium. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Chromium and its kin on the PATH, in order of preference. */
function systems() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The Chromium to use: `CHROMIUM_PATH`, else Playwright's own, else the system's.
 * @returns {Promise<string | null>} its path, or `null` when there is none that starts
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return starts(named) ? named : null;
  return [await playwrightsOwn(), ...systems()].find(starts) ?? null;
}

/** Whether Debian's package manager may be used. */
function isRootOnDebian() {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium or installs one.
 * @returns {Promise<string | null>} its path, or `null` when neither worked
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null || process.env['CHROMIUM_PATH']) return found;
  console.log('No Chromium found. Trying Playwright’s download …');
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  await run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  const downloaded = await findChromium();
  if (downloaded !== null || !isRootOnDebian()) return downloaded;
  console.log('That did not work. Trying Debian’s package …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return findChromium();
}
