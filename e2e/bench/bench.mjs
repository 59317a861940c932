// `npm run bench -- NAME [options]`: measures the production build and prints a table with the
// budgets. Nothing here passes or fails: a clock decides no test.
import { parseArgs } from 'node:util';
import { benchImport } from './bench-import.mjs';
import { benchSearch } from './bench-search.mjs';
import { benchTeach } from './bench-teach.mjs';
import { benchTopics } from './bench-topics.mjs';
import { PEERS } from './search-peers.mjs';

const USAGE = `npm run bench -- import [options]
  --papers N    at most so many papers of the corpus (default: all)
  --only IDS    captures by their ids, separated by commas (default: all)
  --runs N      how often each is measured; medians are shown (default: 3)
  --corpus FILE papers as JSON lines, gzipped or not
  --hostile     imports files that no source writes, of 100 MB each, once

npm run bench -- search [options]
  --papers NS   sizes of the library, separated by commas (default: 1000,10000,74437,250000)
  --only PEERS  other engines, separated by semicolons; "none" for none (default: all)
  --corpus FILE as above

npm run bench -- teach [options]
  --papers NS   sizes of the library, separated by commas (default: 166,10000,74437)
  --corpus FILE as above

npm run bench -- topics [options]
  --papers N    papers that are tagged for the speed, and of the library in which topics are edited
                (default: all, 100,000)
  --corpus FILE as above`;

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
} else if (positionals[0] === 'search' && positionals.length === 1) {
  await benchSearch({
    sizes: (values.papers ?? '1000,10000,74437,250000').split(',').map(Number),
    peers: values.only === 'none' ? [] : (values.only?.split(';') ?? PEERS),
    corpus: values.corpus ?? null,
  });
} else if (positionals[0] === 'teach' && positionals.length === 1) {
  await benchTeach({
    sizes: (values.papers ?? '166,10000,74437').split(',').map(Number),
    corpus: values.corpus ?? null,
  });
} else if (positionals[0] === 'topics' && positionals.length === 1) {
  await benchTopics({
    papers: values.papers === undefined ? Number.POSITIVE_INFINITY : Number(values.papers),
    corpus: values.corpus ?? null,
  });
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
