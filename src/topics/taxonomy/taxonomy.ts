import type { TopicRules } from '../rule.ts';
import { ACCELERATORS } from './accelerators.ts';
import { BENCHMARK_DATASET } from './benchmark-dataset.ts';
import { EDGE_LLM, TINYML_EDGE } from './edge.ts';
import { GENERATIVE_VISION } from './generative-vision.ts';
import { CHIP_DESIGN_AI, COMPILERS_KERNELS } from './hardware-software.ts';
import { LLM_INFERENCE } from './llm-inference.ts';
import { EFFICIENT_ARCHITECTURE, SPARSITY_PRUNING } from './model-efficiency.ts';
import { NAS } from './nas.ts';
import { QUANTIZATION } from './quantization.ts';
import { SURVEY } from './survey.ts';
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
