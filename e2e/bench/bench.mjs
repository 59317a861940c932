// `npm run bench -- NAME [options]`: measures the production build and prints a table with the
// budgets. Nothing here passes or fails: a clock decides no test.
import { parseArgs } from 'node:util';
import { benchImport } from './bench-import.mjs';

const USAGE = `npm run bench -- import [options]
  --papers N    at most so many papers of the corpus (default: all)
  --only IDS    captures by their ids, separated by commas (default: all)
  --runs N      how often each is measured; medians are shown (default: 3)
  --corpus FILE papers as JSON lines, gzipped or not
  --hostile     imports files that no source writes, of 100 MB each, once`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    corpus: { type: 'string' },
    hostile: { type: 'boolean', default: false },
  },
});

if (positionals[0] === 'import' && positionals.length === 1) {
  await benchImport({
    papers: values.papers === undefined ? Number.POSITIVE_INFINITY : Number(values.papers),
    only: values.only?.split(',') ?? null,
    runs: Number(values.runs),
    corpus: values.corpus ?? null,
    hostile: values.hostile,
  });
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
