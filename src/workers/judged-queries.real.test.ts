import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../domain/testing.ts';
import { parseBytes } from '../parse/testing.ts';
import { facetColumns } from '../search/facet-counts.ts';
import { findPapers } from '../search/find-papers.ts';
import { engineOver } from '../search/testing.ts';

const FOLDER = '../shared/listings/daily-papers/';
const missing = !existsSync(FOLDER);

/** The papers of the real pages, a title once. */
function readPapers() {
  const files = readdirSync(FOLDER).filter((name) => /^\d{3}_\w+\.txt$/.test(name));
  const entries = files.flatMap((name) => {
    const read = parseBytes(readFileSync(`${FOLDER}${name}`));
    return read.ok ? read.value.entries : [];
  });
  const byTitle = new Map(entries.map((entry) => [entry.title, entry]));
  return [...byTitle.values()].map((entry) => recordOf(entry));
}

describe.skipIf(missing)(`real queries over ${FOLDER} (skipped without it)`, () => {
  const records = missing ? [] : readPapers();
  const library = {
    engine: engineOver(
      records.map((record) => ({ ...record, organisation: record.organisation?.name ?? null })),
    ),
    records,
    columns: facetColumns(records),
  };
  const best = (query: string, places: number): string[] =>
    Array.from(
      findPapers(query, library).hits?.ordinals.subarray(0, places) ?? [],
      (ordinal) => records[ordinal]?.title ?? '',
    );

  // As people type them: names apart or together, finished or not, with slips.
  test.each([
    ['deepseek v3', 'Insights into DeepSeek-V3'],
    ['mobilenet v3', 'Searching for MobileNetV3'],
    ['mobilenetv3', 'Searching for MobileNetV3'],
    ['fp8 int8', 'FP8 versus INT8'],
    ['w4a4kv4', 'COMET'],
    ['kv cache rematerialization', 'XQuant'],
    ['qlora', 'QLoRA'],
    ['c++', 'Closing the Performance Gap with Modern C++'],
    ['256kb', 'On-Device Training Under 256KB'],
    ['once for all', 'Once-for-All'],
    ['tvm', 'TVM'],
    ['low precision training', 'Low-Precision Training of Large'],
    ['post training quantization depth', 'QuartDepth'],
    ['proxyless nas', 'ProxylessNAS'],
    ['speculative decoding cpu', 'Dovetail'],
    ['nvidia hopper', 'Benchmarking and Dissecting the Nvidia Hopper'],
    ['block quantization outliers', 'Accurate Block Quantization'],
    ['matmul free', 'Scalable MatMul-free'],
    ['bf16 or death', '"Give Me BF16'],
    ['pc darts', 'PC-DARTS'],
    ['carbon footprint', 'Improve Machine Learning carbon footprint'],
    ['zero infinity', 'ZeRO-Infinity'],
    ['vision transformer microcontroller', 'MCUFormer'],
    [
      'hardware aware neural architecture search survey',
      'A Comprehensive Survey on Hardware-Aware',
    ],
    ['wildfire drones', 'Hardware Acceleration for Real-Time Wildfire'],
    ['wafer scale inference', 'WaferLLM'],
    ['chiplet on device llm', 'Cambricon-LLM'],
    ['mobilqant', 'MobileQuant'],
    ['spinaker', 'Language Modeling on a SpiNNaker'],
    ['"block sparse attention"', 'XAttention'],
    ['whitepaper', 'Quantizing deep convolutional networks'],
  ])('%s → %s', (query, title) => {
    expect(best(query, 1).map((found) => found.slice(0, title.length))).toEqual([title]);
  });
});
