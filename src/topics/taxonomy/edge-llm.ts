import type { RuleGroup, TopicRules } from '../rule.ts';
import { devices } from './devices.ts';

/** What tells that a text is about language models. */
const LANGUAGE: readonly RuleGroup[] = [
  { weight: 0.97, phrases: ['{llm}', 'language encoder', '(llama-cpp|ollama|mlx)'] },
  // Mostly what others' work is compared with.
  { weight: 0.3, phrases: ['=GPT', 'chatgpt'] },
  {
    weight: 0.4,
    phrases: ['(phi-(2|3|3.5|4)|qwen*|gemma|mistral|smollm*|tinyllama|deepseek|internvl*)'],
  },
  {
    weight: 0.6,
    phrases: [
      'natural-language processing',
      '=NLP',
      'text generation',
      'large (model|ai model)',
      '{lm-sign}',
    ],
  },
  {
    weight: 0.2,
    phrases: ['token', 'expert', 'decod*', 'prefill', 'perplexity', 'conversation', 'router'],
  },
  // Words of pictures and films, where tokens are no words.
  { weight: -0.2, phrases: ['(image|video) (generation|diffusion|autoregressive)'] },
];

/** Cards and computers at home. */
const HOME_MACHINES: RuleGroup = {
  weight: 0.6,
  phrases: [
    '(consumer|commodity)-(grade|level|class) (server|machine|workstation)',
    '(consumer|commodity|low-end) (gpu|hardware|device|computer|graphics|cpu|laptop|pc|server)',
    'limited gpu memory',
    '(mobile|laptop|desktop|commodity|consumer|standard) ~1 cpu',
    '(intel|arm|amd) ~2 cpu',
  ],
};

/** Language models on phones, laptops, controllers and other small machines. */
export const EDGE_LLM: TopicRules = {
  id: 'edge-llm',
  label: 'Edge LLMs',
  rules: [
    {
      weight: 1,
      phrases: [
        '(deploy*|run*|ran|execut*|fit*|host*) ~3 {llm} ~6 (on|to|in|into|at|onto) ~3 {device}',
      ],
    },
    {
      weight: 0.85,
      phrases: ['(on-device|in-browser|smartphone|edge-deployed|edge-native) ~1 {llm}'],
    },
    {
      weight: 0.7,
      phrases: ['(edge|mobile|embedded|peripheral) {llm}'],
    },
    {
      weight: 0.6,
      phrases: [
        '(edge|mobile|embedded|peripheral) ~1 {llm}',
        // With its adjective, which would else speak first and for less.
        '[small|compact|lightweight] {llm} ~6 (on|to|for|in|into|at|onto) ~3 {device}',
        '{device} ~2 {llm}',
        '{llm} [inference|deployment] (locally|on-premise)',
        '(local|on-device|edge|in-browser) ({llm}|chatbot|assistant|=RAG|retrieval-augmented generation|generative =AI)',
      ],
    },
    { weight: 0.45, phrases: ['tiny language model'] },
    { weight: 0.3, phrases: ['(llama-cpp|ollama|mlx)', 'local (deployment|inference)'] },
    { weight: 0.15, phrases: ['(small|compact|lightweight) ~1 {llm}', '=SLM'] },
    {
      weight: 0,
      phrases: [
        'embedded (in|into|within|as|with) {llm}',
        '{llm} ~6 {device} ~0 (agent|task|conversation|gui|automation|control|interaction|dataset|photo|image|video|data|user|usage|call|log|sensor|screenshot|camera|assistant|app|interface)',
        '{llm} ~6 (on|for|in) ~3 (phone|mobile|embedded-system|microcontroller|iot) ~0 (agent|task|conversation|gui|automation|control|interaction|data|user|design|code|programming|development|assistant|scenario)',
        '{llm} are locally',
        '(patch|non|semi|domain)-local {llm}',
        'at the edge of',
      ],
    },
    {
      weight: -0.5,
      phrases: [
        '(data-center|datacenter) (serving|inference)',
        '(gui|mobile|app|mobile-use|phone|mobile phone|smartphone|computer-use) agent',
        'cutting-edge ~2 {llm}',
        '=GUI',
        '{llm} ~4 (edge|node) (prediction|classification|label|weight|text)',
      ],
    },
  ],
  pairs: [{ left: LANGUAGE, right: [...devices('{device}'), HOME_MACHINES] }],
};
