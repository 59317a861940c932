import type { TopicRules } from '../rule.ts';
import { ACCELERATORS } from './accelerators.ts';
import { BENCHMARK_DATASET } from './benchmark-dataset.ts';
import { CHIP_DESIGN_AI } from './chip-design-ai.ts';
import { COMPILERS_KERNELS } from './compilers-kernels.ts';
import { EDGE_LLM } from './edge-llm.ts';
import { EFFICIENT_ARCHITECTURE } from './efficient-architecture.ts';
import { GENERATIVE_VISION } from './generative-vision.ts';
import { LLM_INFERENCE } from './llm-inference.ts';

import { NAS } from './nas.ts';
import { QUANTIZATION } from './quantization.ts';
import { SPARSITY_PRUNING } from './sparsity-pruning.ts';
import { SURVEY } from './survey.ts';
import { TINYML_EDGE } from './tinyml-edge.ts';
import { TRAINING_SYSTEMS } from './training-systems.ts';

/** The built-in topics, in the order people see them. */
export const TAXONOMY: readonly TopicRules[] = [
  QUANTIZATION,
  NAS,
  ACCELERATORS,
  EDGE_LLM,
  TINYML_EDGE,
  LLM_INFERENCE,
  TRAINING_SYSTEMS,
  SPARSITY_PRUNING,
  EFFICIENT_ARCHITECTURE,
  CHIP_DESIGN_AI,
  COMPILERS_KERNELS,
  GENERATIVE_VISION,
  SURVEY,
  BENCHMARK_DATASET,
];
