import type { CSSProperties } from 'react';
import type { TopicId } from '../../domain/topic.ts';

/** Hues in degrees, far from each other for topics that often stand together. */
const HUES: Readonly<Record<TopicId, number>> = {
  quantization: 262,
  nas: 150,
  accelerators: 30,
  'edge-llm': 320,
  'tinyml-edge': 195,
  'llm-inference': 80,
  'training-systems': 285,
  'sparsity-pruning': 120,
  'efficient-architecture': 350,
  'chip-design-ai': 55,
  'compilers-kernels': 225,
  'generative-vision': 10,
  survey: 175,
  'benchmark-dataset': 100,
};

/** The colour of a topic in both themes, as the custom properties `--topic` and `--topic-tint`. */
export function topicColour(topic: TopicId): CSSProperties {
  const hue = HUES[topic] ?? hueOf(topic);
  return {
    '--topic': `light-dark(oklch(0.52 0.15 ${hue}), oklch(0.78 0.12 ${hue}))`,
    '--topic-tint': `light-dark(oklch(0.94 0.05 ${hue}), oklch(0.32 0.06 ${hue}))`,
  } as CSSProperties;
}

/** The same for the same topic, wherever it stands. */
function hueOf(topic: TopicId): number {
  let hash = 7;
  for (let at = 0; at < topic.length; at++) hash = (hash * 31 + topic.charCodeAt(at)) % 3_600;
  return hash / 10;
}
