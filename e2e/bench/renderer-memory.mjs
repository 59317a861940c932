// The memory of the process that a page and its workers run in. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended, or there is no /proc.
    return '';
  }
}

/** @param {number} pid */
const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** @param {number} pid */
const residentBytes = (pid) =>
  1024 * Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Every process, parents before children. */
function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .toSorted((a, b) => a - b);
  } catch {
    return [];
  }
}

/**
 * Renderers of the browser that runs on a profile.
 * @param {string} profile
 */
function renderersOf(profile) {
  const family = new Set();
  const renderers = [];
  for (const pid of processes()) {
    const command = read(`/proc/${pid}/cmdline`);
    if (!family.has(parentOf(pid)) && !command.includes(profile)) continue;
    family.add(pid);
    if (command.includes('--type=renderer')) renderers.push(pid);
  }
  return renderers;
}

/**
 * The resident memory of the largest renderer, in bytes; `null` where the system does not tell.
 * @param {string} profile
 */
export function rendererBytes(profile) {
  const most = Math.max(0, ...renderersOf(profile).map(residentBytes));
  return most === 0 ? null : most;
}

/**
 * Watches the largest renderer from now on.
 * @param {string} profile
 * @returns {() => number | null} ends it: by how many bytes the process grew at most, sampled every
 *   20 ms; `null` where the system does not tell
 */
export function watchMemory(profile) {
  const first = renderersOf(profile)
    .map((pid) => ({ pid, bytes: residentBytes(pid) }))
    .toSorted((a, b) => b.bytes - a.bytes)[0];
  if (first === undefined || first.bytes === 0) return () => null;
  let peak = first.bytes;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(first.pid));
  }, 20);
  return () => {
    clearInterval(timer);
    return peak - first.bytes;
  };
}
