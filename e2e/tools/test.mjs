// `npm test`: everything that must hold, as someone who has just cloned the project would run it.
// The last line is `N passed, N failed`, whatever happens.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { installPackages, nodeProblem, npmRun, root } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, ok: boolean, counts?: Counts, why?: string }} Outcome */

const reports = path.join(root, 'test-results');
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

/** @type {Outcome[]} */
const outcomes = [];

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @returns {Counts | undefined} */
function unitCounts() {
  const report = readReport(unitReport);
  if (report === null) return undefined;
  // A file that does not even load has no tests to fail.
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts | undefined} */
function browserCounts() {
  const report = readReport(browserReport);
  if (report === null) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * Runs a script of package.json as one step.
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {() => Counts | undefined} [count]
 */
async function step(name, script, args = [], count) {
  console.log(`\n── ${name}`);
  const ok = (await npmRun(script, args)) === 0;
  const counts = count?.();
  outcomes.push({ name, ok, ...(counts ? { counts } : {}) });
  return ok;
}

/**
 * @param {string} name
 * @param {string} why
 */
function failure(name, why) {
  outcomes.push({ name, ok: false, why });
}

/** Runs every step; one that fails stops only those that need it. */
async function runSteps() {
  const problem = nodeProblem();
  if (problem !== null) return failure('Node', problem);
  if (!(await installPackages())) return failure('install', 'the packages could not be installed');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await step('types', 'check:types');
  await step('lint', 'check:lint');
  await step('format', 'check:format');
  await step('unused code', 'check:unused');
  const toFile = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  await step('unit tests', 'test:unit', toFile, unitCounts);
  if (!(await step('build', 'build'))) return failure('browser tests', 'there is no build to test');
  // Imported late: it needs the installed packages.
  const { ensureChromium } = await import('./chromium.mjs');
  const chromium = await ensureChromium();
  if (chromium === null) return failure('browser tests', 'no Chromium found; set CHROMIUM_PATH');
  process.env['CHROMIUM_PATH'] = chromium;
  await step('browser tests', 'test:browser', [], browserCounts);
}

/** @param {Outcome} outcome */
function describe({ name, ok, counts, why }) {
  const detail = counts ? `${counts.passed} passed, ${counts.failed} failed` : why;
  return `  ${ok ? 'ok    ' : 'FAILED'}  ${name}${detail ? `: ${detail}` : ''}`;
}

/** @returns {Counts} */
function total() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, counts } of outcomes) {
    sum.passed += counts?.passed ?? 0;
    sum.skipped += counts?.skipped ?? 0;
    // A step that failed in another way than by a failing test counts as one.
    sum.failed += Math.max(counts?.failed ?? 0, ok ? 0 : 1);
  }
  return sum;
}

try {
  await runSteps();
} catch (error) {
  console.error(error);
  failure('tests', 'the tests themselves broke');
}
const { passed, failed, skipped } = total();
console.log(`\n${outcomes.map(describe).join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
